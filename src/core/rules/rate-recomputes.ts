import { isStated, type Stated } from '../plan/figure';
import { comparisonFor, isLowerBetter } from '../achievement/compare';
import type { FindingDraft, Severity } from '../engine/finding';
import type { Indicator, IndicatorReading, KpiTable, PrintedRate } from '../plan/indicator';
import type { Quantity } from '../quantity/quantity';
import { subtract } from '../quantity/quantity-ops';
import { PERCENT_POINT } from '../quantity/unit-lookup';
import { squeeze } from '../text/fold';
import { finalTarget, indicatorRows, notesOf } from './support/actuals';
import { defineRule, difference, draft, related, text } from './support/draft';
import { asPrinted, matchRate, type RateMatch } from './support/printed-rates';
import { type RateCandidate, rateCandidates } from './support/rate-definitions';
import { periodKey, rowKey, tableKey } from './support/tables';

/** A printed 達成率 or 進捗率 is what actual, target and baseline give, by one of the definitions in use. */
export const rateRecomputes = defineRule(
  {
    id: 'rate-recomputes',
    subject: 'actual',
    severities: ['error', 'warning', 'info'],
    messages: ['differs', 'no-definition', 'rounding', 'other-definition'],
  },
  ({ plan, snapshot }) =>
    plan.kpiTables.flatMap((table) => {
      const notes = notesOf(snapshot, table.table);
      const found = indicatorRows(plan, table).flatMap(({ row, indicator }) =>
        row.rates.flatMap((rate) => checkRate({ table, row, rate, indicator, notes })),
      );
      return onceATable(found);
    }),
);

interface Place {
  readonly table: KpiTable;
  readonly row: IndicatorReading;
  readonly rate: PrintedRate;
  readonly indicator: Indicator;
  readonly notes: string;
}

/** Rows that sum up others. */
const NO_INDICATOR = /平均|合計|^計$/;
/** Rates of something else than result and target. */
const OTHER_RATE = /前年|対前|伸び|増減|変化|事業費|予算|執行|全国|県平均|シェア|構成|参考/;
/** A definition of the town's own that is none of ours. Words are squeezed: widths are folded, spaces gone. */
const OWN_FORMULA = /(?:達成率|達成度|進捗率|進捗度)[^ ]{0,6}(?:=|は、|とは|の算出|の計算|算定)/;
const PROGRESS_FORMULA = /実績値?[-−―ー]\(?(?:基準|現状|当初|従前)/;
const RATIO_FORMULA = /実績値?(?:[÷/]|を)(?:最終)?目標/;
const CAPPED = /上限|100%を超え/;

function checkRate(place: Place): readonly FindingDraft[] {
  const { row, rate, indicator, notes } = place;
  const header = squeeze(rate.header);
  const words = `${header} ${notes}`;
  if (!isStated(rate) || OTHER_RATE.test(header) || NO_INDICATOR.test(row.label)) return [];
  const lower = isLowerBetter(comparisonFor(indicator, finalTarget(row)));
  const candidates = wanted(rateCandidates(row, rate, lower), words);
  const expected = expectedOf(candidates, lower || /進捗/.test(header));
  if (expected === undefined) return [];
  const judged = candidates.map((one): readonly [RateCandidate, RateMatch] => [
    one,
    matchRate(rate, header, one),
  ]);
  const match =
    judged.find(([one, how]) => how === 'agrees' && isUsual(one, expected)) ??
    judged.find(([, how]) => how === 'agrees') ??
    judged.find(([, how]) => how === 'rounding');
  if (match === undefined) {
    if (isCap(rate.quantity, expected, words)) return [];
    const unusual = lower || indicator.directionReason === 'slowed-decline' || OWN_FORMULA.test(words);
    return [say(place, rate, expected, unusual ? ['no-definition', 'warning'] : ['differs', 'error'])];
  }
  if (match[1] === 'rounding') return [say(place, rate, match[0], ['rounding', 'info'])];
  if (isUsual(match[0], expected) || lower) return [];
  return [say(place, rate, match[0], ['other-definition', 'info'])];
}

/** Where header or notes give the formula, only that one; of a formula that we do not know, all. */
function wanted(candidates: readonly RateCandidate[], words: string): readonly RateCandidate[] {
  if (PROGRESS_FORMULA.test(words))
    return candidates.filter(({ definition }) => definition.startsWith('progress'));
  if (RATIO_FORMULA.test(words))
    return candidates.filter(({ definition }) => !definition.startsWith('progress'));
  return candidates;
}

/** What the word over the rate means first: 達成率 the quotient, 進捗率 the way from the baseline. */
function expectedOf(candidates: readonly RateCandidate[], isProgress: boolean): RateCandidate | undefined {
  const meant: readonly RateCandidate['definition'][] = isProgress
    ? ['progress', 'progress-final']
    : ['ratio', 'sum-ratio'];
  const found = meant.flatMap((name) => candidates.filter(({ definition }) => definition === name));
  return found[0] ?? candidates[0];
}

/** 達成率 by any 実績 ÷ 目標 and 進捗率 by either formula are what everybody expects. */
function isUsual({ definition }: RateCandidate, expected: RateCandidate): boolean {
  return expected.definition.startsWith('progress') || definition.includes('ratio');
}

/** Towns that cut at 100 %, and print 0 % for a result below the baseline. */
function isCap({ value }: Quantity, { exact }: RateCandidate, words: string): boolean {
  if (exact.isNegative()) return value.isZero();
  return exact.gt(1) && (value.equals(100) || (value.equals(1) && CAPPED.test(words)));
}

function say(
  { table, row }: Place,
  rate: Stated<PrintedRate>,
  { definition, exact, tokens, cells }: RateCandidate,
  [messageId, severity]: readonly [string, Severity],
): FindingDraft {
  const expected = asPrinted(rate, rate.header, exact);
  const printed = { ...rate.quantity, unit: expected.unit };
  return draft({
    messageId,
    severity,
    cell: rate.cell,
    data: {
      label: text(row.label),
      header: text(squeeze(rate.header)),
      printed: text(rate.text),
      expected: { type: 'amount', quantity: expected },
      difference: difference(inPoints(subtract(printed, expected))),
      definition: { type: 'term', term: `rate-${definition}` },
    },
    related: [
      ...related('actual', cells.actuals),
      ...related('target', cells.targets),
      ...related('baseline', cells.baselines),
    ],
    expected,
    printed,
    computation: { left: tokens, result: expected, printed, intervals: null },
    key: [tableKey(table.table), rowKey(row), squeeze(rate.header), periodKey(rate.period)],
  });
}

/** A difference of percentages is counted in ポイント. */
function inPoints(quantity: Quantity): Quantity {
  return quantity.unit?.symbol === '%' ? { ...quantity, unit: PERCENT_POINT } : quantity;
}

/** What is only said for information is said once a table, with the other rates beside it. */
function onceATable(found: readonly FindingDraft[]): readonly FindingDraft[] {
  const once = ['rounding', 'other-definition'].flatMap((id) => {
    const [first, ...others] = found.filter(({ messageId }) => messageId === id);
    if (first === undefined) return [];
    const rates = related(
      'rate',
      others.map(({ cell }) => cell),
    );
    return [{ ...first, related: [...first.related, ...rates] }];
  });
  return [...found.filter(({ severity }) => severity !== 'info'), ...once];
}
