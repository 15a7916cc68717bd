import { ACHIEVEMENT_STATES } from '../achievement/achievement';
import type { Area } from '../workbook/sheet-model';
import { colourJudgements } from './achievement-table';
import { compare, type Expression, text, when } from './formula';
import { concatenate, countIf } from './formula-functions';
import type { Card } from './publication-card';
import type { PublishedPlan } from './publication-data';
import { fitGrid, GRID, PAPER, span } from './publication-grid';
import type { ReportContext } from './report-context';
import type { SheetBuilder } from './sheet-builder';
import { COLOR, rateFormat } from './styles';
import { stateWord } from './words';

/** Lines of the overview on its first page and on the pages after it. */
const FIRST_PAGE = 14;
const FULL_PAGE = 24;
/** Indicators that the chart under the overview has room for, and its rows. */
export const CHARTED = 8;
export const CHART_ROWS = 14;

/** How many indicators stand on each page of the overview. */
export function pagesOf(count: number): readonly number[] {
  const pages: number[] = [];
  for (let left = count; left > 0; ) {
    const page = Math.min(left, pages.length === 0 ? FIRST_PAGE : FULL_PAGE);
    pages.push(page);
    left -= page;
  }
  return pages;
}

const OVERVIEW = {
  number: [0, 1],
  label: [1, 8],
  baseline: [9, 3],
  target: [12, 3],
  actual: [15, 3],
  ratio: [18, 2],
  state: [20, 3],
  effect: [23, 3],
} as const;

/** All indicators, a line each; the header stands on each of its pages. */
export function writeOverview(
  builder: SheetBuilder,
  top: number,
  pages: readonly number[],
  { indicators }: PublishedPlan,
  cards: readonly Card[],
  context: ReportContext,
): void {
  const { t } = context;
  let row = top;
  let index = 0;
  pages.forEach((count, page) => {
    if (page > 0) builder.breakBefore(row);
    const first = row;
    for (const [key, [left, width]] of entriesOf(OVERVIEW)) {
      const header = { ...PAPER.header, size: 11 };
      builder.putMerged(span(row, left, width), t(`publication.overview.${key}`), header);
    }
    builder.height(row, 40);
    for (let left = count; left > 0; left--) {
      row++;
      const published = indicators[index];
      const card = cards[index];
      index++;
      if (published === undefined || card === undefined) continue;
      writeOverviewLine(builder, row, index, published.judged.indicator.label, card, context);
    }
    const [left, width] = OVERVIEW.state;
    colourJudgements(builder, { ...span(first + 1, left, width), bottom: row }, context);
    builder.keepTogether(first, row);
    row++;
  });
}

/** 達成率 of all indicators under the overview; `top` is the row after its header and lines. */
export function chartRates(builder: SheetBuilder, top: number, count: number, { t }: ReportContext): void {
  const column = (left: number): Area => ({ top: top - 1 - count, left, bottom: top - 2, right: left });
  builder.chart({
    kind: 'bar',
    title: t('publication.chart'),
    description: t('publication.chart'),
    series: [
      {
        name: { kind: 'text', text: t('report.achievement.ratio-short') },
        values: column(OVERVIEW.ratio[0]),
        categories: column(OVERVIEW.label[0]),
        color: COLOR.actual,
        line: false,
      },
    ],
    valueAxisTitle: null,
    categoryAxisTitle: null,
    valueFormat: '0%',
    anchor: { top, left: 0, bottom: top + CHART_ROWS - 1, right: GRID.columns - 1 },
  });
  builder.keepTogether(top, top + CHART_ROWS - 1);
}

function writeOverviewLine(
  builder: SheetBuilder,
  row: number,
  index: number,
  label: string,
  card: Card,
  context: ReportContext,
): void {
  const put = (
    key: keyof typeof OVERVIEW,
    entry: Parameters<SheetBuilder['put']>[2],
    style: object,
  ): void => {
    const [left, width] = OVERVIEW[key];
    builder.putFigure(row, left, entry, style);
    builder.merge(span(row, left, width));
  };
  const small = { ...PAPER.center, size: 10 };
  builder.putMerged(span(row, 0, 1), String(index), PAPER.center);
  builder.putMerged(span(row, 1, 8), label, { ...PAPER.words, size: 11 });
  put('baseline', card.baseline, { ...PAPER.number, size: 11, numberFormat: card.formats.baseline });
  put('target', card.target, { ...PAPER.number, size: 11, numberFormat: card.formats.amount });
  put('actual', card.actual, { ...PAPER.number, size: 11, numberFormat: card.formats.amount });
  put('ratio', card.ratio, { ...PAPER.number, size: 11, numberFormat: rateFormat(context), indent: 0 });
  builder.putMerged(span(row, 20, 3), card.state, small);
  const effect = when(compare(card.effect, '=', text('')), text(''), card.effect);
  builder.putMerged(span(row, 23, 3), effect, small);
  const words = [card.state, card.effect].map(({ value }) => (typeof value === 'string' ? value : ''));
  fitGrid(builder, row, [[label, 8], ...words.map((word) => [word, 4.2] as const)], 28);
}

/** 「指標 6件: 達成 2件・未達成 3件…」 as one live sentence. */
export function writeCounts(
  builder: SheetBuilder,
  row: number,
  cards: readonly Card[],
  context: ReportContext,
): void {
  const { t } = context;
  const states = cards.map(({ state }) => state);
  const counted = ACHIEVEMENT_STATES.map((state) => {
    const word = stateWord(state, context);
    return { word, count: countIf(states, text(word)) };
  });
  const sentence = concatenate([
    t('publication.count', { count: cards.length }),
    ...counted.flatMap(({ word, count }, index) => [
      `${index === 0 ? '' : t('publication.count-separator')}${word} `,
      { cell: count, format: '0', shown: shownNumber(count) },
      t('publication.count-unit'),
    ]),
  ]);
  builder.putMerged(span(row, 0, GRID.columns), sentence, { ...PAPER.words, border: 'hair' });
  fitGrid(builder, row, [[shownText(sentence), GRID.columns]]);
}

function shownText({ value }: Expression): string {
  return typeof value === 'string' ? value : '';
}

function shownNumber({ value }: Expression): string {
  return typeof value === 'object' && 'toFixed' in value ? value.toFixed() : '';
}

function entriesOf<T extends object>(of: T): [keyof T, T[keyof T]][] {
  return Object.entries(of) as [keyof T, T[keyof T]][];
}
