export const cellRules = {} as const;
