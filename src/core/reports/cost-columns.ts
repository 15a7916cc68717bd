/** Columns of the tables of costs on 差異分析. */
export const COST = {
  number: 0,
  label: 1,
  year: 2,
  budget: 3,
  settled: 4,
  difference: 5,
  rate: 6,
  carryOver: 7,
  unused: 8,
  change: 9,
  remarks: 10,
} as const;

/** Last of them: remarks take two. */
export const COST_LAST = COST.remarks + 1;
