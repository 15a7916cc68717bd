import type { CostColumn, CostKind } from '../plan/cost';
import type { CorrectedRole, PartRole } from '../plan/table-part';
import { unitInLabel } from '../quantity/unit';
import type { ReadColumn } from './cost-table';
import type { CellSorter } from './cell-sort';
import type { ColumnHeader } from './columns';
import type { Candidate } from './find-tables';
import { municipalityNamed } from './municipalities';
import type { PartColumn } from './table-parts';
import { costKindOf } from './vocabulary';

const HEADING_OF_COST = /事業費|経費|費用|財源|予算|決算|交付金の?算定|所要額|収支/;
const EXPENSE = /(?:費|料|謝金|手当)(?:[(（][^()（）]*[)）])?$/;
const OTHER_YEAR = /前々?年度|翌年度|次年度/;
const HEADING_OF_KPI = /数値目標|KPI|重要業績評価指標|指標/i;

/**
 * How strongly a candidate reads as a cost table rather than a KPI table: positive for cost, negative for KPI,
 * 0 for neither.
 */
export function costScore(
  candidate: Candidate,
  headers: readonly ColumnHeader[],
  sorter: CellSorter,
): number {
  let score = 0;
  for (const { concepts, unit } of headers) {
    if (costKindOf(concepts) !== null || concepts.has('subsidy-rate') || concepts.has('execution-rate'))
      score += 2;
    else if (concepts.has('amount')) score += 1;
    if (concepts.has('label')) score -= 3;
    if (
      concepts.has('target') ||
      concepts.has('baseline') ||
      concepts.has('increment') ||
      concepts.has('interim')
    ) {
      score -= 2;
    }
    if (concepts.has('actual') && costKindOf(concepts) === null) score -= 1;
    if (unit?.unit.dimension === 'money') score += 0.5;
  }
  for (const cell of candidate.above) {
    const words = sorter.words(cell);
    if (/単位.*円/.test(words)) score += 1;
    if (HEADING_OF_COST.test(words)) score += 1;
    if (HEADING_OF_KPI.test(words)) score -= 3;
  }
  const label = labelColumnOf(headers);
  let sums = 0;
  let labels = 0;
  let money = 0;
  for (const { row } of candidate.bodyRows.slice(0, 30)) {
    const words = sorter.words(label === null ? undefined : candidate.grid.seenAt(row, label.column));
    if (words === '' || words.length > 25) continue;
    const meaning = sorter.text(words).meaning;
    labels += 1;
    if (unitInLabel(words)?.unit.dimension === 'money') money += 1;
    if (costKindOf(meaning.concepts) !== null && meaning.share >= 0.6) score += 1;
    else if (/^(?:合計|総計|計|小計)(?:[(（]|$)/.test(words)) sums += 0.5;
  }
  // Money and nothing else, with its total.
  if (sums > 0 && money > 1 && money === labels) score += 1;
  // A total alone makes no cost table: visitors by month have one too.
  return score > 0 ? score + sums : score;
}

/** The column of row labels: leftmost one with more texts (or years) than figures. */
export function labelColumnOf(headers: readonly ColumnHeader[]): ColumnHeader | null {
  const chosen = headers.find(({ corrected }) => corrected === 'label');
  if (chosen !== undefined) return chosen;
  const texts = headers.filter(
    ({ body, concepts, corrected }) =>
      corrected === null &&
      body.texts + body.periods > 0 &&
      body.texts + body.periods >= body.figures &&
      !concepts.has('unit') &&
      !concepts.has('remark') &&
      !(concepts.has('number') && concepts.size === 1),
  );
  return texts[0] ?? null;
}

/** What the columns of a cost table are. */
export function costColumns(candidate: Candidate, headers: readonly ColumnHeader[]): readonly ReadColumn[] {
  const label = labelColumnOf(headers);
  const hasSources = headers.some(
    ({ concepts, ownConcepts }) =>
      (costKindOf(ownConcepts) ?? costKindOf(concepts))?.startsWith('funding:') === true,
  );
  const hasAmounts = headers.some(
    ({ concepts }) => concepts.has('amount') || costKindOf(concepts) === 'total',
  );
  const hasSum = headers.some(({ concepts, period }) => concepts.has('sum') && period === null);
  const hasGrant = headers.some(({ concepts }) => costKindOf(concepts) === 'grant');
  return headers.map((header) => {
    const { column, text, refs, period, concepts } = header;
    const owner = period === null ? municipalityNamed(text) : null;
    const isSum = concepts.has('sum') && costKindOf(concepts) === null && !concepts.has('amount');
    return {
      index: column,
      header: text,
      headerCell: refs[refs.length - 1] ?? candidate.grid.refAt(candidate.headerBottom, column),
      kind:
        header === label ? 'label' : kindOf(header, hasSources, owner !== null, hasAmounts, hasGrant, hasSum),
      period,
      owner,
      partOf: concepts.has('part-of') || concepts.has('undue'),
      isSum:
        isSum || isSubtotal(header) || (concepts.has('sum') && period === null && sumsYears(header, headers)),
      source: header,
      settled: concepts.has('actual') || costKindOf(concepts) === 'settled',
    };
  });
}

/** 計 above 事業費, beside years above 事業費: the sum of the years' columns of that kind. */
function sumsYears(header: ColumnHeader, headers: readonly ColumnHeader[]): boolean {
  const kind = costKindOf(header.concepts);
  return headers.some(
    (other) =>
      other.period !== null &&
      costKindOf(other.concepts) === kind &&
      other.concepts.has('amount') === header.concepts.has('amount'),
  );
}

function kindOf(
  header: ColumnHeader,
  hasSources: boolean,
  isMember: boolean,
  hasAmounts: boolean,
  hasGrant: boolean,
  hasSum: boolean,
): CostColumn['kind'] {
  const { concepts, ownConcepts, period, body, text, corrected } = header;
  if (corrected !== null) return correctedKind(corrected);
  if (concepts.has('subsidy-rate')) return 'rate';
  if (concepts.has('execution-rate') || concepts.has('rate')) return 'execution-rate';
  // 不当と認める事業費 is part of the 事業費 beside it.
  if (concepts.has('undue')) return 'item';
  if (concepts.has('unit') || concepts.has('remark') || concepts.has('number')) return 'other';
  const named = costKindOf(ownConcepts) ?? costKindOf(concepts);
  const kind = named === null && hasGrant && /^負担額/.test(text) ? 'local' : named;
  // 年度 beside the figures; 前年度予算額 is another year's, 本年度予算額 is the table's own.
  if (concepts.has('year') && ((kind === null && !concepts.has('amount')) || OTHER_YEAR.test(text)))
    return 'other';
  if (kind !== null) return settleOther(kind, hasSources);
  if (concepts.has('measure') && !concepts.has('amount')) return 'other';
  if (concepts.has('difference')) return 'other';
  if (concepts.has('actual')) return 'settled';
  if (concepts.has('amount') && /事業費|経費計|費用計/.test(text)) return 'total';
  if (concepts.has('subtotal')) return 'year-total';
  if (concepts.has('sum')) return hasSources ? 'total' : 'year-total';
  if (concepts.has('amount')) return 'item';
  if (period !== null || isMember) return 'item';
  if (body.figures === 0) return 'other';
  if (concepts.has('expense') || (hasSum && EXPENSE.test(text))) return 'item';
  // うち委託料 beside 事業費
  if (concepts.has('part-of') && hasAmounts) return 'item';
  return 'unknown-money';
}

/** A person's word for the column in terms of money; roles that only indicators have are no money. */
function correctedKind(role: CorrectedRole): CostColumn['kind'] {
  if (role.startsWith('cost:')) return role.slice('cost:'.length) as CostKind;
  if (role === 'total') return 'year-total';
  if (role === 'amount') return 'item';
  return role === 'rate' || role === 'label' ? role : 'other';
}

/** What a cost column is as a part of its table, and why. */
export function costPart({ kind, source, isSum, period, owner }: ReadColumn): PartColumn {
  const { concepts } = source;
  const role = costRole(kind, isSum);
  if (kind === 'label') return { header: source, role, why: 'position' };
  if (period !== null || owner !== null) return { header: source, role, why: 'header-year' };
  return { header: source, role, why: concepts.size > 0 ? 'header-word' : 'none' };
}

function costRole(kind: CostColumn['kind'], isSum: boolean): PartRole {
  if (kind === 'execution-rate') return 'rate';
  if (kind === 'other' || kind === 'unknown-money') return 'ignored';
  if (kind === 'year-total') return 'total';
  if (kind === 'item') return isSum ? 'total' : 'amount';
  return kind === 'label' || kind === 'rate' ? kind : `cost:${kind}`;
}

/** 報償費, 旅費 … beside each other with their 計. */
export function isExpense({ kind, source, owner, period, isSum, partOf }: ReadColumn): boolean {
  if (kind !== 'item' || owner !== null || period !== null || isSum || partOf) return false;
  return source.concepts.has('expense') || EXPENSE.test(source.text);
}

/** その他 and 寄附金 name a source only where other sources stand beside them. */
function settleOther(kind: CostKind, hasSources: boolean): CostColumn['kind'] {
  return kind === 'funding:other' && !hasSources ? 'unknown-money' : kind;
}

/** 小計 of the years (or members) before it. */
export function isSubtotal({ ownConcepts, period }: ColumnHeader): boolean {
  return period === null && ownConcepts.has('subtotal');
}
