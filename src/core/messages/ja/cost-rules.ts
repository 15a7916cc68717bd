export const costRules = {} as const;
