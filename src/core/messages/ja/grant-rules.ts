export const grantRules = {} as const;
