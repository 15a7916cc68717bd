import type { CostColumn, CostKind } from '../plan/cost';
import type { CorrectedRole, PartRole } from '../plan/table-part';
import { unitInLabel } from '../quantity/unit';
import { squeeze } from '../text/fold';
import type { CellSorter } from './cell-sort';
import type { ColumnHeader } from './columns';
import type { Candidate } from './find-tables';
import { labelText } from './labels';
import { municipalityNamed } from './municipalities';
import type { PartColumn } from './table-parts';
import { isPaidOrReceived, isSureSource } from './spending-words';
import { costKindOf, meaningOf } from './vocabulary';

export type ReadColumn = CostColumn & {
  readonly source: ColumnHeader;
  /** 決算, 実績 in the header beside a year. */
  readonly settled: boolean;
  /** An item of the table's 計 by what stands beside it: the columns add up, or are outlays. */
  readonly itemOfSum: boolean;
};

const HEADING_OF_COST = /事業費|経費|費用|財源|予算|決算|交付金の?算定|所要額|収支/;
const EXPENSE = /(?:費|料|謝金|手当)(?:[(（][^()（）]*[)）])?$/;
/** デジ田交付金, 新しい地方経済・生活環境創生交付金: programmes come and go. */
const GRANT_ENDING = /(?:交付金|国庫補助金)(?:額|充当額)?(?:[(（][^()（）]*[)）])?$/;
/** 前期計, 第1期計: sums of some of the years. */
const PARTIAL_SUM = /^(?:前|中|後|第?[0-9０-９一二三]+)期(?:間)?(?:小?計|合計)$/;
const BRACKETED = /[(（]([^()（）]*)[)）]/;
const WHOLE = /^総額(?:[(（][千百万億]*円[)）])?$/;
const NUMBERED = /^(?:款|項|目|節|細節|事業コード|コード)$/;
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
  const unitColumn = headers.find(({ ownConcepts }) => ownConcepts.has('unit'));
  let sums = 0;
  let labels = 0;
  let money = 0;
  let outlays = 0;
  for (const { row } of candidate.bodyRows.slice(0, ROWS_SCORED)) {
    const words = sorter.words(label === null ? undefined : candidate.grid.seenAt(row, label.column));
    if (words === '' || words.length > 25) continue;
    const { concepts, share } = sorter.text(words).meaning;
    labels += 1;
    const beside = unitColumn === undefined ? undefined : candidate.grid.seenAt(row, unitColumn.column);
    const inYen = MONEY_UNIT.test(sorter.words(beside));
    if (unitInLabel(words)?.unit.dimension === 'money' || inYen) money += 1;
    const named = costKindOf(concepts) !== null && share >= 0.6;
    if (named) score += 1;
    else if (/^(?:合計|総計|計|小計)(?:[(（]|$)/.test(words)) sums += 0.5;
    if (!named && (concepts.has('expense') || (inYen && concepts.has('amount')))) outlays += 0.5;
  }
  // Money and nothing else, with its total.
  const total = sums > 0 || headers.some(({ concepts, period }) => concepts.has('sum') && period === null);
  if (total && money > 1 && money === labels) score += 1;
  else if (total && money === 0 && holdsOnlyMoney(candidate, sorter)) score += 1;
  if (outlays >= 1) score += Math.min(outlays, MOST_FROM_OUTLAYS);
  // A total alone makes no cost table: visitors by month have one too.
  return score > 0 ? score + sums : score;
}

const ROWS_SCORED = 30;
const MOST_FROM_OUTLAYS = 2;
const MONEY_UNIT = /^[(（]?[千百十万億兆]*円[)）]?$/;

/** Every figure carries a unit of money in its cell or its number format. */
function holdsOnlyMoney({ grid, bodyRows, left, right }: Candidate, sorter: CellSorter): boolean {
  let figures = 0;
  for (const { row } of bodyRows.slice(0, ROWS_SCORED)) {
    for (const cell of grid.row(row)?.cells ?? []) {
      if (cell.column < left || cell.column > right || sorter.sort(cell) !== 'figure') continue;
      if (!sorter.isMoney(cell)) return false;
      figures += 1;
    }
  }
  return figures > 1;
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
      !concepts.has('remark') &&
      !(concepts.has('number') && concepts.size === 1),
  );
  // 年度 above 単位 above the labels: a row of units below the years of a turned table.
  return texts.find(({ concepts }) => !concepts.has('unit')) ?? texts[0] ?? null;
}

export function isMoneyColumn(kind: CostColumn['kind']): kind is CostKind | 'year-total' | 'unknown-money' {
  return !['rate', 'execution-rate', 'label', 'other'].includes(kind);
}

/** What the columns of a cost table are. */
export function costColumns(
  candidate: Candidate,
  headers: readonly ColumnHeader[],
  sorter: CellSorter,
): readonly ReadColumn[] {
  const label = labelColumnOf(headers);
  const words = wordsOfTable(headers);
  const filled = headers.filter(({ body }) => body.figures > 0);
  // 総額 after others sums them; alone it is what the plan costs.
  const last = filled.length > 2 ? filled[filled.length - 1] : undefined;
  return headers.map((header) => {
    const { column, text, refs, period, concepts } = header;
    const owner = period === null ? ownerOf(header, sorter) : null;
    const closes = header === last && period === null && WHOLE.test(nameOf(header)) && !words.hasSources;
    const isSum = closes || (concepts.has('sum') && costKindOf(concepts) === null && !concepts.has('amount'));
    return {
      index: column,
      header: text,
      headerCell: refs[refs.length - 1] ?? candidate.grid.refAt(candidate.headerBottom, column),
      kind: header === label ? 'label' : closes ? 'year-total' : kindOf(header, owner !== null, words),
      period,
      owner,
      partOf: concepts.has('part-of') || concepts.has('undue'),
      isSum:
        isSum ||
        isSubtotal(header) ||
        (concepts.has('sum') && period === null && sumsOthers(header, headers, sorter)),
      source: header,
      settled: concepts.has('actual') || costKindOf(concepts) === 'settled',
      itemOfSum: isPaid(header, words),
    };
  });
}

/** The municipality that a header names, or that is merged over its kinds of cost. */
function ownerOf({ cells, text }: ColumnHeader, sorter: CellSorter): string | null {
  for (const cell of cells) {
    const owner = municipalityNamed(sorter.words(cell));
    if (owner !== null) return owner;
  }
  return municipalityNamed(text);
}

/** 計 above 事業費, beside years (or members) above 事業費: the sum of their columns of that kind. */
function sumsOthers(header: ColumnHeader, headers: readonly ColumnHeader[], sorter: CellSorter): boolean {
  const kind = costKindOf(header.concepts);
  return headers.some(
    (other) =>
      (other.period !== null || ownerOf(other, sorter) !== null) &&
      costKindOf(other.concepts) === kind &&
      other.concepts.has('amount') === header.concepts.has('amount'),
  );
}

/** What the headers of a table say together. */
interface TableWords {
  readonly hasSources: boolean;
  readonly hasAmounts: boolean;
  readonly hasGrant: boolean;
  readonly hasSum: boolean;
  /** ソフト事業 beside ハード事業: both are items of the whole. */
  readonly hasSoft: boolean;
  /** 委託料, 旅費 across: 補助金 beside them is what is paid. */
  readonly spends: boolean;
}

function wordsOfTable(headers: readonly ColumnHeader[]): TableWords {
  const kinds = headers.map(namedKind);
  const spends = headers.some(({ concepts }) => concepts.has('expense')) && !kinds.some(isSureSource);
  return {
    hasSources: !spends && kinds.some((kind) => kind?.startsWith('funding:') === true),
    spends,
    hasAmounts: headers.some(({ concepts }) => concepts.has('amount') || costKindOf(concepts) === 'total'),
    hasGrant: headers.some(({ concepts }) => costKindOf(concepts) === 'grant'),
    hasSum: headers.some(({ concepts, period }) => concepts.has('sum') && period === null),
    hasSoft: headers.some(({ text, period }) => period === null && text.includes('ソフト')),
  };
}

/** The kind of cost that a header names. ソフト事業（使用料） is a project, no source. */
function namedKind({ concepts, ownConcepts, text }: ColumnHeader): CostKind | null {
  const kind = costKindOf(ownConcepts) ?? costKindOf(concepts);
  const inner = kind?.startsWith('funding:') === true ? BRACKETED.exec(text)?.[1] : undefined;
  if (kind === null || inner === undefined) return kind;
  const says = (words: string): boolean => meaningOf(squeeze(words)).concepts.has(`cost:${kind}`);
  return says(inner) && !says(text.replace(BRACKETED, '')) ? null : kind;
}

/** The header without a row of units below it (補助金 above 円), blanks taken out. */
function nameOf({ cells }: ColumnHeader): string {
  const words = cells.map((cell) => squeeze(labelText(cell)));
  return words.filter((word, i) => i === 0 || !MONEY_UNIT.test(word)).join('');
}

/** 補助金 among 委託料 and 旅費. */
function isPaid(header: ColumnHeader, { spends }: TableWords): boolean {
  const { period, body } = header;
  return (
    spends && period === null && body.figures > 0 && isPaidOrReceived(nameOf(header).replace(BRACKETED, ''))
  );
}

function kindOf(header: ColumnHeader, isMember: boolean, words: TableWords): CostColumn['kind'] {
  const { hasSources, hasAmounts, hasGrant, hasSum, hasSoft } = words;
  const { concepts, period, body, text, corrected } = header;
  if (corrected !== null) return correctedKind(corrected);
  if (concepts.has('subsidy-rate')) return 'rate';
  if (concepts.has('execution-rate') || concepts.has('rate')) return 'execution-rate';
  // 不当と認める事業費 is part of the 事業費 beside it.
  if (concepts.has('undue')) return 'item';
  if (concepts.has('unit') || concepts.has('remark') || concepts.has('number')) return 'other';
  // 款, 項, 目 as numbers beside the names.
  if (NUMBERED.test(nameOf(header))) return 'other';
  if (isPaid(header, words)) return 'item';
  const named = namedKind(header);
  const kind = named === null && hasGrant && /^負担額/.test(text) ? 'local' : named;
  // 年度 beside the figures; 前年度予算額 is another year's, 本年度予算額 is the table's own.
  if (concepts.has('year') && ((kind === null && !concepts.has('amount')) || OTHER_YEAR.test(text)))
    return 'other';
  if (kind === 'hard' && hasSoft) return body.figures === 0 ? 'other' : 'unknown-money';
  if (kind !== null) return settleOther(kind, hasSources);
  if (concepts.has('measure') && !concepts.has('amount')) return 'other';
  if (concepts.has('difference')) return 'other';
  if (concepts.has('actual')) return 'settled';
  if (concepts.has('amount') && /事業費|経費計|費用計/.test(text)) return 'total';
  if (concepts.has('subtotal') || PARTIAL_SUM.test(nameOf(header))) return 'year-total';
  if (concepts.has('sum')) return hasSources ? 'total' : 'year-total';
  if (concepts.has('amount')) return 'item';
  if (period !== null || isMember) return 'item';
  if (body.figures === 0) return 'other';
  if (GRANT_ENDING.test(nameOf(header))) return 'grant';
  if (concepts.has('expense') || (hasSum && EXPENSE.test(text))) return 'item';
  // うち委託料 beside 事業費
  if (concepts.has('part-of') && (hasAmounts || hasSum)) return 'item';
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
export function isExpense({ kind, source, owner, period, isSum, partOf, itemOfSum }: ReadColumn): boolean {
  if (kind !== 'item' || owner !== null || period !== null || isSum || partOf) return false;
  if (itemOfSum) return true;
  return source.concepts.has('expense') || EXPENSE.test(source.text);
}

/** その他 and 寄附金 name a source only where other sources stand beside them. */
function settleOther(kind: CostKind, hasSources: boolean): CostColumn['kind'] {
  return kind === 'funding:other' && !hasSources ? 'unknown-money' : kind;
}

/** 小計 of the years (or members) before it. */
export function isSubtotal(header: ColumnHeader): boolean {
  const { ownConcepts, period } = header;
  return period === null && (ownConcepts.has('subtotal') || PARTIAL_SUM.test(nameOf(header)));
}
