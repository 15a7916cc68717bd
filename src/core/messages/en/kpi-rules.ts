import type { kpiRules as ja } from '../ja/kpi-rules';

export const kpiRules = {} as const satisfies Record<keyof typeof ja, string>;
