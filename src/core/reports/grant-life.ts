import type { GrantShare } from '../plan/grant';
import type { Plan } from '../plan/plan';
import { NOTHING } from './achievement-years';
import {
  areNumbers,
  compare,
  divideDown,
  type Expression,
  multiply,
  number,
  subtract,
  text,
  when,
} from './formula';
import { fitRow, writeHeader, writeSection } from './frame';
import { type GrantColumn, inUnit, roundingDigits } from './grant-column';
import { figureFor } from './grant-groups';
import type { KeptLine } from '../entries/kept-lines';
import { fieldMark, filled, rowMark } from '../entries/marks';
import type { ReportContext } from './report-context';
import type { Entry, SheetBuilder } from './sheet-builder';
import { amountFormat, CENTER, INPUT, LABEL, NUMBER } from './styles';

const NONE = text(NOTHING);
const ZERO = number(0);

/** Columns of the life of a grant. */
const LIFE = {
  year: 0,
  applied: 1,
  decided: 2,
  changed: 3,
  received: 4,
  spent: 5,
  settled: 6,
  repayment: 7,
  receivable: 8,
  check: 9,
} as const;
/** Columns that people fill in; those that the workbook can know are filled with formulas. */
const TYPED = ['applied', 'decided', 'changed', 'received', 'spent'] as const;

/** A share with the name of its row among kept entries. */
export interface NamedColumn extends GrantColumn {
  readonly id: string;
  readonly header: string;
}

/**
 * 申請から額の確定まで, a row a year: 確定額 is the smaller of the decision and rate × what was spent, cut off; 返還額 and
 * 未収額 are what was paid beyond or short of it. Returns the row after the table.
 */
export function writeGrantLife(
  builder: SheetBuilder,
  start: number,
  columns: readonly NamedColumn[],
  plan: Plan,
  kept: (id: string) => KeptLine | undefined,
  context: ReportContext,
): number {
  const { t } = context;
  const header = writeSection(builder, start, t('report.grant.life')) + 1;
  builder.markColumns(
    header - 1,
    new Map(
      TYPED.map((field) => [
        LIFE[field],
        fieldMark(field === 'spent' || field === 'received' ? filled(field) : field),
      ]),
    ),
  );
  writeHeader(
    builder,
    header,
    (Object.keys(LIFE) as readonly (keyof typeof LIFE)[]).map((field) => t(`report.grant.life.${field}`)),
  );
  columns.forEach((column, index) => {
    writeYear(builder, header + 1 + index, column, plan, kept(lifeId(column.id)), context);
  });
  builder.keepTogether(start, header + columns.length);
  return header + 1 + columns.length;
}

/** Name of the row of a share's life. */
export function lifeId(id: string): string {
  return `life ${id}`;
}

function writeYear(
  builder: SheetBuilder,
  row: number,
  { share, cells, id, header }: NamedColumn,
  plan: Plan,
  kept: KeptLine | undefined,
  context: ReportContext,
): void {
  const unit = share.base.quantity;
  const money = { ...NUMBER, numberFormat: amountFormat(unit, context) };
  const typed = { ...INPUT, numberFormat: amountFormat(unit, context) };
  const label = header.replaceAll('\n', ' ');
  builder.markRow(row, rowMark({ id: lifeId(id), label }));
  builder.put(row, LIFE.year, label, LABEL);
  const found = (kind: 'received' | 'settled'): Entry => {
    const figure = figureFor(plan, share, kind);
    return figure === null ? null : inUnit(figure, unit, context);
  };
  const input = (field: (typeof TYPED)[number], otherwise: Entry): Expression =>
    builder.putKept(row, LIFE[field], kept?.entries.get(field), otherwise, typed);
  const applied = input('applied', null);
  const decided = input('decided', null);
  const changed = input('changed', null);
  const received = input('received', asFormula(found('received')));
  const spent = input('spent', asFormula(found('settled')));
  const limit = when(areNumbers(changed), changed, decided);
  const settled = builder.putFigure(row, LIFE.settled, settledAmount(cells, spent, limit, share), {
    ...money,
    bold: true,
  });
  const beyond = (from: Expression, to: Expression): Expression =>
    when(areNumbers(from, to), when(compare(from, '>', to), subtract(from, to), ZERO), NONE);
  builder.putFigure(row, LIFE.repayment, beyond(received, settled), money);
  builder.putFigure(row, LIFE.receivable, beyond(settled, received), money);
  const words = checks({ applied, decided, limit, received, granted: cells.granted ?? NONE }, context);
  builder.put(row, LIFE.check, words, { ...CENTER, size: 9 });
  fitRow(builder, row, [{ text: label, width: builder.widths[0] ?? 20 }]);
  builder.height(row, 30);
}

/** A constant as a formula, so that it is not taken for something a person typed. */
function asFormula(entry: Entry): Entry {
  return entry !== null && typeof entry === 'object' && !('text' in entry) ? number(entry) : entry;
}

/** min(交付決定額 after changes, cut-off(実績対象経費 × rate)). */
function settledAmount(
  { numerator = NONE, denominator = NONE }: GrantColumn['cells'],
  spent: Expression,
  limit: Expression,
  { base }: GrantShare,
): Expression {
  const earned = divideDown(multiply(spent, numerator), denominator, roundingDigits(base.quantity));
  const least = when(areNumbers(limit), when(compare(limit, '<', earned), limit, earned), earned);
  return when(areNumbers(spent, numerator, denominator), least, NONE);
}

/** The first figure that goes beyond the one before it, in words. */
function checks(
  cells: Readonly<Record<'applied' | 'decided' | 'limit' | 'received' | 'granted', Expression>>,
  { t }: ReportContext,
): Expression {
  const { applied, decided, limit, received, granted } = cells;
  const beyond = (
    figure: Expression,
    bound: Expression,
    key: 'applied' | 'decided' | 'received',
    otherwise: Expression,
  ): Expression =>
    when(
      areNumbers(figure, bound),
      when(compare(figure, '>', bound), text(t(`report.grant.life.above-${key}`)), otherwise),
      otherwise,
    );
  const nothing = when(areNumbers(decided), text(t('report.grant.life.within')), NONE);
  return beyond(
    applied,
    granted,
    'applied',
    beyond(decided, applied, 'decided', beyond(received, limit, 'received', nothing)),
  );
}
