import type { CellStyle } from '../workbook/sheet-model';
import { NOTHING } from './achievement-years';
import {
  areNumbers,
  compare,
  type Condition,
  type Expression,
  multiply,
  number,
  text,
  when,
} from './formula';
import { yearWord } from './frame';
import { type Card, offerEffects, offerPolicies } from './publication-card';
import { fieldMark, filled, rowMark } from '../entries/marks';
import type { PublishedPlan, PublishedProject } from './publication-data';
import { fitGrid, PAPER, putField, shownEntry, span } from './publication-grid';
import type { ReportContext } from './report-context';
import type { Entry, SheetBuilder } from './sheet-builder';
import { liveFigure } from './source-cells';

/** Columns of the official result form: where each begins and how wide it is. */
const COLUMNS = {
  number: [0, 1],
  name: [1, 3],
  programme: [4, 2],
  amount: [6, 2],
  indicator: [8, 3],
  target: [11, 2],
  unit: [13, 1],
  month: [14, 2],
  actual: [16, 2],
  effect: [18, 2],
  review: [20, 2],
  policy: [22, 2],
  reason: [24, 2],
} as const;
type Column = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as readonly Column[];

/** Letters small enough for thirteen columns side by side. */
const SIZE = 10;
const HEADER: CellStyle = { ...PAPER.header, size: SIZE };
const WORDS: CellStyle = { ...PAPER.words, size: SIZE, indent: 0 };
const CENTER: CellStyle = { ...PAPER.center, size: SIZE };
const NUMBER: CellStyle = { ...PAPER.number, size: SIZE, indent: 0 };
const ENTRY: CellStyle = { ...PAPER.entry, size: SIZE, indent: 0 };
const CHOICE: CellStyle = { ...PAPER.choice, size: SIZE };

/** 交付対象事業の結果: the columns of the official form, one row an indicator. Returns the row after it. */
export function writeForm(
  builder: SheetBuilder,
  top: number,
  { projects, plan, indicators }: PublishedPlan,
  cards: readonly Card[],
  programme: string,
  context: ReportContext,
): number {
  const { t } = context;
  const fields = (['name', 'programme', 'amount', 'effect', 'review', 'policy', 'reason'] as const).map(
    (field) => [COLUMNS[field][0], fieldMark(filled(field))] as const,
  );
  builder.markColumns(top, new Map(fields));
  for (const column of NAMES) {
    const [left, width] = COLUMNS[column];
    builder.putMerged(span(top + 1, left, width), t(`publication.form.${column}`), HEADER);
  }
  fitGrid(
    builder,
    top + 1,
    NAMES.map((column) => [t(`publication.form.${column}`), COLUMNS[column][1] * 1.05]),
    60,
  );
  let row = top + 2;
  projects.forEach((project, number) => {
    const own = project.indicators.flatMap((index) => cards[index] ?? []);
    const rows = Math.max(1, own.length);
    writeProject(builder, row, number, project, own, { programme, plan: plan.name?.value ?? '' }, context);
    project.indicators.forEach((index, offset) => {
      const published = indicators[index];
      const card = cards[index];
      if (published === undefined || card === undefined) return;
      const { indicator } = published.judged;
      const at = row + offset;
      place(builder, at, 'indicator', indicator.label, WORDS);
      const plain = { ...NUMBER, numberFormat: card.formats.amount.replaceAll(/"[^"△-]*"/g, '') };
      place(builder, at, 'target', card.target, plain);
      place(builder, at, 'unit', indicator.unit?.symbol ?? NOTHING, CENTER);
      place(builder, at, 'month', targetYear(card, context), CENTER);
      place(builder, at, 'actual', card.actual, plain);
      fitGrid(builder, at, [[indicator.label, 3.3]], 34);
    });
    builder.keepTogether(row, row + rows - 1);
    row += rows;
  });
  builder.keepTogether(top + 1, top + 2);
  return row;
}

/** 目標年月: the year that was judged, else that of the last target. */
function targetYear({ year, lastYear }: Card, context: ReportContext): Expression {
  const last = lastYear === null ? NOTHING : yearWord(lastYear, context);
  return when(compare(year, '=', text(NOTHING)), text(last), year);
}

function place(builder: SheetBuilder, row: number, column: Column, entry: Entry, style: CellStyle): void {
  const [left, width] = COLUMNS[column];
  builder.putMerged(span(row, left, width), entry, style);
}

/** What stands once for a project, over the rows of its indicators. */
function writeProject(
  builder: SheetBuilder,
  row: number,
  index: number,
  project: PublishedProject,
  cards: readonly Card[],
  words: { readonly programme: string; readonly plan: string },
  context: ReportContext,
): void {
  const { kept, line, name } = project;
  const rows = Math.max(1, cards.length);
  builder.markRow(row, rowMark({ ...line, label: name }));
  builder.putMerged(span(row, 0, 1, rows), String(index + 1), CENTER);
  const put = (column: Exclude<Column, 'number'>, entry: Entry, style: CellStyle): void => {
    const [left, width] = COLUMNS[column];
    putField(builder, span(row, left, width, rows), kept, column, entry, style);
    const shown = shownEntry(kept, column);
    for (let at = row; at < row + rows; at++) fitGrid(builder, at, [[shown, width * 1.1 * rows]], 34);
  };
  const same = (of: (card: Card) => Expression): Entry => agreed(cards.map(of), context);
  put('name', name === '' ? null : text(name), ENTRY);
  put('programme', words.programme === '' ? null : text(words.programme), ENTRY);
  put('amount', spent(project, context), { ...ENTRY, numberFormat: '#,##0', horizontal: 'right' });
  put(
    'effect',
    same(({ effect }) => effect),
    CHOICE,
  );
  put(
    'review',
    same(({ review }) => review),
    ENTRY,
  );
  put(
    'policy',
    same(({ policy }) => policy),
    CHOICE,
  );
  put(
    'reason',
    same(({ reason }) => reason),
    ENTRY,
  );
  offerEffects(builder, row, COLUMNS.effect[0], context);
  offerPolicies(builder, row, COLUMNS.policy[0], context);
  const heights = [
    [name, COLUMNS.name[1]],
    [words.programme, COLUMNS.programme[1]],
  ] as const;
  for (const [shown, width] of heights) fitGrid(builder, row, [[shown, width * 1.1 * rows]], 34);
}

/** What all indicators of a project say alike; nothing where they differ, so that a person decides. */
function agreed(cells: readonly Expression[], { t }: ReportContext): Expression {
  const [first, ...others] = cells;
  if (first === undefined) return text('');
  const isOpen = compare(first, '=', text(NOTHING));
  const shown = when(compare(first, '=', text('')), text(''), when(isOpen, text(''), first));
  if (others.length === 0) return shown;
  const alike = others
    .map((other) => compare(first, '=', other))
    .reduce((all, each): Condition => ({ text: `${all.text},${each.text}`, holds: all.holds && each.holds }));
  return when(
    others.length === 1 ? alike : { ...alike, text: `AND(${alike.text})` },
    shown,
    text(t('publication.differs')),
  );
}

/** 実績額 in yen. */
function spent({ settled }: PublishedProject, context: ReportContext): Entry {
  const figure = settled?.settled;
  const factor = figure?.quantity?.unit?.factor;
  if (figure?.quantity == null || factor === undefined) return null;
  const live = liveFigure(figure, context);
  if (live === null) return number(figure.quantity.value.times(factor));
  const yen = factor.equals(1) ? live : multiply(live, number(factor));
  return when(areNumbers(live), yen, text(''));
}
