import type { Sample } from './samples';

/** Why a change of a figure contradicts nothing; `changes` narrows it to those writings, without it any will do. */
export interface Alone {
  readonly why: string;
  readonly changes?: RegExp;
}

const ONCE = 'printed once; no sum, share or copy has it';
const BASELINE = 'a baseline takes part in no sum: the total is that of the increments';
const PLAN_LASTS_LONGER = 'the plan may last longer than the project';
const PROJECT_ENDS_EARLIER = 'the project may end before the plan does';

/** The parts of `平成33年3月31日` of the 計画期間 that may be later than the project's end. */
function planEnd(cell: string, year: string, laterYears: RegExp): Readonly<Record<string, Alone>> {
  return {
    [`${cell} ${year}年`]: { why: PLAN_LASTS_LONGER, changes: laterYears },
    [`${cell} 3月`]: { why: PLAN_LASTS_LONGER, changes: /^[578]$/ },
  };
}

/** The parts of the 事業実施期間 that may be earlier than the plan's end, in the same fiscal year. */
function projectEnd(cell: string): Readonly<Record<string, Alone>> {
  return {
    [`${cell} 3月`]: { why: PROJECT_ENDS_EARLIER, changes: /^1$/ },
    [`${cell} 31日`]: { why: PROJECT_ENDS_EARLIER, changes: /^(?:30|[012]1)$/ },
  };
}

/**
 * Figures of the samples that nothing else in the workbook contradicts, with the reason. A wrong digit in one of
 * these cannot be found by any computation; every other one must be found in the mutation test.
 */
export const ALONE: Readonly<Record<Sample, Readonly<Record<string, Alone>>>> = {
  'tsuyama-pasted': {
    'Sheet1!A174 0千': { why: ONCE },
    'Sheet1!A180 75,600千': { why: ONCE, changes: /^[1-9]/ },
    'Sheet1!A180 0千': { why: ONCE },
    ...projectEnd('Sheet1!A186'),
    ...planEnd('Sheet1!A200', '33', /^(?:3[4-9]|[4-9]3)$/),
  },
  'tsuyama-typed': {
    ...planEnd('表紙!B8', '33', /^(?:3[4-9]|[4-9]3)$/),
    ...projectEnd('表紙!B9'),
  },
  'kitami-pasted': {
    'Sheet1!A99 32,000千': { why: ONCE, changes: /^[1-9]/ },
    ...projectEnd('Sheet1!A103'),
    ...planEnd('Sheet1!A127', '31', /^(?:3[2-9]|[4-9]1)$/),
  },
  'kitami-typed': {
    '事業費!B5 32000': { why: ONCE },
    ...planEnd('表紙!B7', '31', /^(?:3[2-9]|[4-9]1)$/),
    ...projectEnd('表紙!B8'),
  },
  'sagamihara-pasted': {
    'Sheet1!B43 0': { why: BASELINE },
    'Sheet1!B44 13': { why: BASELINE },
    'Sheet1!B45 0': { why: BASELINE },
    'Sheet1!A123 56,000千': { why: ONCE, changes: /^[1-9]/ },
    ...projectEnd('Sheet1!A127'),
    'Sheet1!A127 2022年': { why: PROJECT_ENDS_EARLIER, changes: /^(?:202[01]|20[01]2)$/ },
    ...planEnd('Sheet1!A171', '2022', /^(?:202[3-9]|20[3-9]2|2122)$/),
  },
  'sagamihara-typed': {
    'KPI!C5 0': { why: BASELINE },
    'KPI!C6 13': { why: BASELINE },
    'KPI!C7 0': { why: BASELINE },
    '事業費!B5 56000': { why: ONCE },
    '表紙!B8 2022年': { why: PROJECT_ENDS_EARLIER, changes: /^(?:202[01]|20[01]2)$/ },
    ...planEnd('表紙!B7', '2022', /^(?:202[3-9]|20[3-9]2|2122)$/),
    ...projectEnd('表紙!B8'),
  },
};
