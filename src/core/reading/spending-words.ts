import type { CostKind } from '../plan/cost';

/** Sources that no outlay is called by. */
const SOURCES: ReadonlySet<string> = new Set([
  'local',
  'funding:national',
  'funding:prefectural',
  'funding:national-prefectural',
  'funding:bond',
  'funding:general',
]);
/** What is received here and paid there, by the words of the label alone. */
const EITHER_WAY =
  /^(?:補助金等?|補助費等?|負担金|交付金|助成金|使用料|手数料|分担金|基金|その他|[^()（）]*(?:補助金|助成金))$/;

/** Beside 国庫支出金 or 一般財源 a 補助金 is received; beside 委託料 without such a source it is paid. */
export function isSureSource(kind: CostKind | null): boolean {
  return kind !== null && SOURCES.has(kind);
}

/** 補助金, 負担金, 使用料: words of what is received and of what is paid. */
export function isPaidOrReceived(label: string): boolean {
  return EITHER_WAY.test(label);
}
