import type { cli as ja } from '../ja/cli';

export const cli = {} as const satisfies Record<keyof typeof ja, string>;
