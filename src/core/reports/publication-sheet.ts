import { toAddress } from '../workbook/cell-ref';
import type { SheetModel } from '../workbook/sheet-model';
import { colourJudgements } from './achievement-table';
import { dateText, pageSetup } from './frame';
import type { KeptLine } from '../entries/kept-lines';
import { fieldMark, rowMark } from '../entries/marks';
import { yearColumns } from './judged-plan';
import { SECOND_AT, WORDS_AT, writeCard } from './publication-card';
import { publicationOf, type PublishedPlan } from './publication-data';
import { writeForm } from './publication-form';
import { fitGrid, GRID, PAPER, putField, shownEntry, span } from './publication-grid';
import { CHART_ROWS, CHARTED, chartRates, pagesOf, writeCounts, writeOverview } from './publication-overview';
import type { ReportContext } from './report-context';
import { SheetBuilder } from './sheet-builder';
import { watchPlan } from './stale-watch';
import { COLOR, EMPTY, SECTION, TITLE } from './styles';
import { byCode } from './words';

/** Height of the row between two cards, in points. */
const GAP = 8;
/** Fields of a plan as a whole. */
const PLAN_FIELDS = ['date', 'contact', 'summary'] as const;

/** 公表資料: what a municipality publishes of its plans, ready to print. */
export function publicationSheet(context: ReportContext): SheetModel {
  const { options, t } = context;
  const { plans, gone } = publicationOf(context);
  const widths = Array.from({ length: GRID.columns }, () => GRID.width);
  const builder = new SheetBuilder('publication', options.sheetNames.publication, widths);
  builder.putMerged(span(0, 0, GRID.columns), t('publication.title'), { ...TITLE, horizontal: 'center' });
  builder.height(0, 34);
  builder.markColumns(
    1,
    new Map([
      [WORDS_AT, fieldMark()],
      [SECOND_AT, fieldMark('policy')],
    ]),
  );
  builder.reserveWarning(2);
  for (const { plan } of plans) builder.watch(watchPlan(plan, context));
  let row = 3;
  if (plans.every(({ indicators }) => indicators.length === 0)) {
    builder.putMerged(span(row, 0, GRID.columns), t('report.achievement.none'), EMPTY);
    row += 1;
  }
  plans.forEach((plan, index) => {
    if (index > 0) builder.breakBefore(row);
    row = writePlan(builder, row, plan, context) + 1;
  });
  if (gone.length > 0) writeGone(builder, row, gone, context);
  const names = plans.map(({ plan }) => plan.name?.value ?? '').filter((name) => name !== '');
  return builder.build({
    frozen: { rows: 1, columns: 0 },
    print: {
      ...pageSetup(context, { from: 0, to: 0 }, false),
      header: headerText(names[0] ?? ''),
      footer: t('publication.footer', { date: dateText(context.audit.asOf, context) }),
    },
    tabColor: COLOR.goodInk,
    isProtected: true,
    warning: t('report.stale'),
  });
}

/** Most characters of the plan's name in the page header. */
const HEADER_LENGTH = 60;

function headerText(name: string): string | null {
  if (name === '') return null;
  const shown = name.length > HEADER_LENGTH ? `${name.slice(0, HEADER_LENGTH)}…` : name;
  return `&R&9${shown.replaceAll('&', '&&')}`;
}

function writePlan(
  builder: SheetBuilder,
  start: number,
  published: PublishedPlan,
  context: ReportContext,
): number {
  const { t } = context;
  const { plan, indicators } = published;
  let row = writeFacts(builder, start, published, context);
  if (indicators.length === 0) return row;
  row = heading(builder, row + 1, t('publication.overview'));
  const countsRow = row;
  const overview = row + 1;
  const pages = pagesOf(indicators.length);
  const hasChart =
    indicators.length <= CHARTED &&
    indicators.some(({ judged }) => judged.achievement.ratioToTarget !== null);
  const cardsHeading = overview + indicators.length + pages.length + (hasChart ? CHART_ROWS : 0) + 1;
  builder.breakBefore(cardsHeading);
  row = heading(builder, cardsHeading, t('publication.cards'));
  const years = yearColumns(
    plan,
    indicators.map(({ judged }) => judged),
  );
  const cards = indicators.map((each, index) => {
    const card = writeCard(builder, row, index, each, years, context);
    colourJudgements(builder, span(row, 19, 7), context);
    builder.height(card.next, GAP);
    row = card.next + 1;
    return card;
  });
  writeOverview(builder, overview, pages, published, cards, context);
  if (hasChart) chartRates(builder, overview + indicators.length + 2, indicators.length, context);
  writeCounts(builder, countsRow, cards, context);
  builder.breakBefore(row);
  row = heading(builder, row, t('publication.form'));
  const programme = published.facts.find(({ key }) => key === 'programme')?.text ?? '';
  return writeForm(builder, row, published, cards, programme, context);
}

function heading(builder: SheetBuilder, row: number, words: string): number {
  builder.putMerged(span(row, 0, GRID.columns), words, { ...SECTION, size: 14 });
  builder.height(row, 30);
  return row + 1;
}

/** What the plan is, and what is said of it as a whole. */
function writeFacts(
  builder: SheetBuilder,
  start: number,
  { facts, kept, line, plan }: PublishedPlan,
  context: ReportContext,
): number {
  const { t } = context;
  let row = start;
  for (const { key, text: words } of facts) {
    builder.putMerged(span(row, 0, 5), t(`publication.fact.${key}`), PAPER.label);
    builder.putMerged(span(row, 5, GRID.columns - 5), words, PAPER.words);
    fitGrid(builder, row, [[words, GRID.columns - 5]]);
    row++;
  }
  builder.condition({
    area: { top: row, left: WORDS_AT, bottom: row + PLAN_FIELDS.length - 1, right: GRID.columns - 1 },
    formula: `${toAddress({ row, column: WORDS_AT })}=""`,
    color: null,
    fill: COLOR.input,
    bold: false,
  });
  for (const field of PLAN_FIELDS) {
    const label = plan.name?.value ?? '';
    builder.markRow(row, rowMark({ ...line, label, field }));
    builder.putMerged(span(row, 0, 4), t(`publication.field.${field}`), PAPER.label);
    putField(builder, span(row, WORDS_AT, GRID.columns - 4), kept, field, null, PAPER.entry);
    fitGrid(builder, row, [[shownEntry(kept, field), GRID.columns - 4]], field === 'summary' ? 60 : 24);
    row++;
  }
  return row;
}

/** What was written to indicators and projects that are not in the plan any more. */
function writeGone(
  builder: SheetBuilder,
  start: number,
  gone: readonly KeptLine[],
  context: ReportContext,
): void {
  const { t } = context;
  builder.breakBefore(start);
  let row = heading(builder, start, t('publication.gone'));
  builder.markColumns(row, new Map([[WORDS_AT, fieldMark()]]));
  builder.putMerged(span(row + 1, 0, GRID.columns), t('publication.gone-note'), PAPER.note);
  row += 2;
  for (const kept of gone) {
    const title = { ...PAPER.header, horizontal: 'left', indent: 1 } as const;
    builder.putMerged(span(row, 0, GRID.columns), kept.label, title);
    row++;
    for (const field of kept.entries.keys()) {
      builder.markRow(row, rowMark({ id: kept.id, signature: kept.signature, label: kept.label, field }));
      builder.putMerged(span(row, 0, 4), byCode(`publication.field.${field}`, context), PAPER.label);
      putField(builder, span(row, WORDS_AT, GRID.columns - 4), kept, field, null, PAPER.entry);
      fitGrid(builder, row, [[shownEntry(kept, field), GRID.columns - 4]]);
      row++;
    }
  }
}
