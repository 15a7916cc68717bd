import type { MessageValue, NamedProgramme } from '../engine/finding';
import type { Rate } from '../plan/cost';
import type { GrantShare } from '../plan/grant';
import { formatDifference, formatQuantity } from '../quantity/format';
import { type CellRef, toAddress, toRangeAddress } from '../workbook/cell-ref';
import { settingWord } from './setting-words';
import type { Translate } from './translate';

/** A value for a place in a sentence; plain text and numbers stand for themselves. */
export type TemplateValue = MessageValue | string | number;

/** Most entries of a list that a sentence carries. */
const LIST_LIMIT = 6;

/** A value as the sentence shows it: `625,000千円`, `△500千円`, `事業費!B12`, `令和2年度(2020年度)`. */
export function formatValue(value: TemplateValue, t: Translate): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return groupDigits(value);
  switch (value.type) {
    case 'amount':
      return formatQuantity(value.quantity);
    case 'difference':
      return formatDifference(value.quantity, t('number.minus'));
    case 'cell':
      return formatCell(value.cell, t);
    case 'cells':
      return formatCells(value.cells, t);
    case 'fiscalYear':
      return formatFiscalYear(value.year, t);
    case 'fiscalYears':
      return formatFiscalYears(value.years, t);
    case 'period':
      return value.period.text;
    case 'rate':
      return formatRate(value);
    case 'count':
      return groupDigits(value.value);
    case 'role':
      return t(`role.${value.role}`);
    case 'text':
      return value.text;
    case 'texts':
      return shortened(value.texts, value.texts.length, t);
    case 'programmes':
      return shortened(
        value.programmes.map((each) => formatProgramme(each, t)),
        value.programmes.length,
        t,
      );
    case 'term':
      return t(`term.${value.term}`);
    case 'setting':
      return value.codes.map((code) => settingWord(value.kind, code, t)).join(t('list.separator'));
  }
}

/** The name of a programme whose figures a sentence uses; without a verified source it says so. */
export function formatProgramme({ name, verified }: NamedProgramme, t: Translate): string {
  return verified ? name : t('programme.unverified', { name });
}

/** `1/2`; nothing where there is no rate. */
export function formatRate(rate: Rate | null): string {
  return rate === null ? '' : `${rate.numerator}/${rate.denominator}`;
}

/** The rate of a trial, the programme's; marked where it has no verified source. */
export function formatTrialRate(share: GrantShare, t: Translate): string {
  const rate = formatRate(share.programmeRate);
  return share.isProgrammeRateUnverified ? t('programme.rate-unverified', { rate }) : rate;
}

/** `事業費!B12`. */
export function formatCell(cell: CellRef, t: Translate): string {
  return t('cell.address', { sheet: cell.sheet, address: toAddress(cell) });
}

/** Cells in a row or column as one range, each sheet named once, long lists cut with the count of the rest. */
export function formatCells(cells: readonly CellRef[], t: Translate): string {
  const runs = toRuns(cells);
  const words: string[] = [];
  let sheet: string | null = null;
  for (const run of runs.slice(0, LIST_LIMIT)) {
    const address = toRangeAddress(run);
    words.push(run.sheet === sheet ? address : t('cell.address', { sheet: run.sheet, address }));
    sheet = run.sheet;
  }
  const shown = runs.slice(0, LIST_LIMIT).reduce((sum, run) => sum + sizeOf(run), 0);
  return shortened(words, words.length + cells.length - shown, t);
}

/** `令和2年度(2020年度)` in Japanese, `FY2020` in English. */
export function formatFiscalYear(year: number, t: Translate): string {
  return t('year.fiscal', { era: eraYear(year), year: String(year) });
}

/** Years in a row as `first～last`, others listed. */
export function formatFiscalYears(years: readonly number[], t: Translate): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  const consecutive = years.every((year, index) => year === first + index);
  if (years.length > 2 && consecutive) {
    return t('year.range', { first: formatFiscalYear(first, t), last: formatFiscalYear(last, t) });
  }
  return shortened(
    years.map((year) => formatFiscalYear(year, t)),
    years.length,
    t,
  );
}

/** Entries joined as a list, at most {@link LIST_LIMIT} of them; `count` is how many there are in all. */
function shortened(entries: readonly string[], count: number, t: Translate): string {
  const shown = entries.slice(0, LIST_LIMIT);
  const list = shown.join(t('list.separator'));
  const rest = count - shown.length;
  return rest > 0 ? t('list.more', { list, count: rest }) : list;
}

interface Run {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  bottom: number;
  right: number;
}

/** Cells beside each other as rows, and rows below each other that are equally wide as rectangles. */
function toRuns(cells: readonly CellRef[]): readonly Run[] {
  const rows: Run[] = [];
  for (const { sheet, row, column } of cells) {
    const last = rows.at(-1);
    if (last?.sheet === sheet && last.top === row && column === last.right + 1) last.right = column;
    else rows.push({ sheet, top: row, left: column, bottom: row, right: column });
  }
  const runs: Run[] = [];
  for (const run of rows) {
    const last = runs.at(-1);
    const below = last?.sheet === run.sheet && last.bottom + 1 === run.top;
    if (below && last.left === run.left && last.right === run.right) last.bottom = run.bottom;
    else runs.push(run);
  }
  return runs;
}

function sizeOf(run: Run): number {
  return (run.bottom - run.top + 1) * (run.right - run.left + 1);
}

/** The era of a fiscal year by its last day, so that FY2019 is 令和元. */
function eraYear(year: number): string {
  const [era, first] =
    year >= 2019 ? ['令和', 2019] : year >= 1989 ? ['平成', 1989] : year >= 1926 ? ['昭和', 1926] : ['', 0];
  const count = year - Number(first) + 1;
  return era === '' ? String(year) : `${era}${count === 1 ? '元' : count}`;
}

function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
