import type { costRules as ja } from '../ja/cost-rules';

export const costRules = {} as const satisfies Record<keyof typeof ja, string>;
