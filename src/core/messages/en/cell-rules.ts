import type { cellRules as ja } from '../ja/cell-rules';

export const cellRules = {} as const satisfies Record<keyof typeof ja, string>;
