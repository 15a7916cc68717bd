export const kpiRules = {} as const;
