import type { planRules as ja } from '../ja/plan-rules';

export const planRules = {} as const satisfies Record<keyof typeof ja, string>;
