import type { grantRules as ja } from '../ja/grant-rules';

export const grantRules = {} as const satisfies Record<keyof typeof ja, string>;
