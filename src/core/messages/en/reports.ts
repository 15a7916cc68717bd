import type { reports as ja } from '../ja/reports';

export const reports = {} as const satisfies Record<keyof typeof ja, string>;
