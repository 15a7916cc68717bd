import { capsFor, programmesOf } from '../programmes/find-programme';
import type { GrantShare } from '../plan/grant';
import type { Plan } from '../plan/plan';
import { Decimal } from '../quantity/decimal';
import { formatQuantity } from '../quantity/format';
import { quantityOf } from '../quantity/quantity-ops';
import { toAddress } from '../workbook/cell-ref';
import type { SheetModel } from '../workbook/sheet-model';
import { NOTHING } from './achievement-years';
import { type Expression, isNumber, text, when } from './formula';
import { anyNumber, sum } from './formula-functions';
import {
  fitRow,
  pageSetup,
  planTitle,
  sourceLine,
  writeHead,
  writeNote,
  writeSection,
  yearHeader,
} from './frame';
import { type GrantColumn, STEPS, type Step, writeGrantColumn } from './grant-column';
import { type GrantGroup, grantGroups, isAdditive } from './grant-groups';
import { grantSentence, yearsSentence } from './grant-sentence';
import type { ReportContext } from './report-context';
import { SheetBuilder } from './sheet-builder';
import { amountFormat, COLOR, EMPTY, HEADER, LABEL, NUMBER, WORDS } from './styles';
import { byCode } from './words';

/** Columns of shares that stand side by side; more of them go into a further block. */
const COLUMNS_A_BLOCK = 5;
const FIRST_SHARE = 2;
/** Steps that may be added up over the columns. */
const ADDED: readonly Step[] = [
  'total',
  'excluded',
  'base',
  'computed',
  'printed',
  'local',
  'local-printed',
  'trial',
];
/** Steps that stand out. */
const STRONG: readonly Step[] = ['base', 'computed', 'verdict', 'trial'];

/** 交付金算定: the share of each municipality and year step by step, with a rate to try. */
export function grantSheet(context: ReportContext): SheetModel {
  const { audit, options, t } = context;
  const columns = columnsNeeded(audit.plans);
  // Few columns stand upright and large; more of them need the long side.
  const isLandscape = columns > 3;
  const widths = [
    27,
    isLandscape ? 60 : 40,
    ...Array.from({ length: columns }, () => (isLandscape ? 24 : 20)),
  ];
  const builder = new SheetBuilder('grant', options.sheetNames.grant, widths);
  let row = writeHead(builder, t('report.grant.title'), [sourceLine(context), t('report.grant.note')]);
  for (const plan of audit.plans) row = writePlan(builder, row + 1, plan, context);
  if (audit.plans.length === 0) writeNothing(builder, row + 1, context);
  return builder.build({
    frozen: { rows: 1, columns: 1 },
    print: pageSetup(context, null, isLandscape),
    tabColor: COLOR.warnInk,
  });
}

/** Columns of shares in the widest block, and one for their sum. */
function columnsNeeded(plans: readonly Plan[]): number {
  const blocks = plans.flatMap((plan) => grantGroups(plan.grants)).map(({ shares }) => shares.length + 1);
  return Math.max(3, Math.min(COLUMNS_A_BLOCK + 1, Math.max(0, ...blocks)));
}

function writeNothing(builder: SheetBuilder, row: number, context: ReportContext): number {
  const area = { top: row, left: 0, bottom: row, right: builder.lastColumn };
  builder.putMerged(area, context.t('report.grant.none'), EMPTY);
  builder.height(row, 30);
  return row + 1;
}

function writePlan(builder: SheetBuilder, start: number, plan: Plan, context: ReportContext): number {
  let row = writeSection(builder, start, planTitle(plan, context));
  row = writeNote(builder, row, programmeText(plan, context));
  const groups = grantGroups(plan.grants);
  if (groups.length === 0) return writeNothing(builder, row, context);
  for (const group of groups) row = writeGroup(builder, row, group, plan, context) + 1;
  return row;
}

function programmeText(plan: Plan, { audit, t }: ReportContext): string {
  const { programmes, assumed } = programmesOf(plan, audit.settings);
  const names = programmes.map(({ code, name }) => `${name}【${code}】`).join(t('list.separator'));
  if (names === '') return t('report.grant.programme-unknown');
  return t(assumed ? 'report.grant.programme-assumed' : 'report.grant.programme', { names });
}

function writeGroup(
  builder: SheetBuilder,
  start: number,
  group: GrantGroup,
  plan: Plan,
  context: ReportContext,
): number {
  let row = start;
  const columns: GrantColumn[] = [];
  for (let first = 0; first < group.shares.length; first += COLUMNS_A_BLOCK) {
    const shares = group.shares.slice(first, first + COLUMNS_A_BLOCK);
    writeStepNames(builder, row, group, context);
    shares.forEach((share, index) => {
      const at = FIRST_SHARE + index;
      builder.put(row, at, shareHeader(share, group, context), HEADER);
      const words = { cap: capText(share, plan, context), years: plan.fiscalYears.length };
      columns.push(writeGrantColumn(builder, row + 1, at, share, plan, words, context));
    });
    colourVerdicts(builder, row + 1, FIRST_SHARE, FIRST_SHARE + shares.length - 1, context);
    validateRates(builder, row + 1, FIRST_SHARE, FIRST_SHARE + shares.length - 1, context);
    const isLast = first + COLUMNS_A_BLOCK >= group.shares.length;
    if (isLast && isAdditive(group))
      writeSums(builder, row, FIRST_SHARE + shares.length, group, columns, context);
    builder.keepTogether(row, row + STEPS.length);
    row += STEPS.length + 2;
  }
  row -= 1;
  const sentences =
    group.by === 'years' && columns.length > 1
      ? [yearsSentence(group, columns, context)]
      : columns.map((column) => grantSentence(column, context));
  for (const sentence of sentences) row = writeSentence(builder, row, sentence);
  return row;
}

function writeStepNames(builder: SheetBuilder, row: number, group: GrantGroup, context: ReportContext): void {
  const { t } = context;
  builder.put(row, 0, group.owner ?? t('report.grant.step'), HEADER);
  builder.put(row, 1, t('report.grant.how'), HEADER);
  builder.height(row, 40);
  STEPS.forEach((step, index) => {
    const at = row + 1 + index;
    builder.put(at, 0, byCode(`report.grant.step.${step}`, context), {
      ...LABEL,
      bold: STRONG.includes(step),
    });
    const how = byCode(`report.grant.how.${step}`, context);
    builder.put(at, 1, how, { ...WORDS, size: 9, color: COLOR.muted });
    fitRow(builder, at, [{ text: how, width: builder.widths[1] ?? 10, small: true }]);
  });
}

function shareHeader(share: GrantShare, group: GrantGroup, context: ReportContext): string {
  const year =
    share.fiscalYear === null ? context.t('report.cost.whole-period') : yearHeader(share.fiscalYear, context);
  if (group.by === 'years') return year;
  return `${share.owner ?? context.t('report.grant.whole-plan')}\n${year}`;
}

/** Caps that could hold for the municipality in that year; nothing is judged on a whole-period figure. */
function capText(share: GrantShare, plan: Plan, context: ReportContext): string {
  const { audit, t } = context;
  if (share.fiscalYear === null) return t('report.grant.cap-needs-year');
  const year = share.fiscalYear;
  const kind =
    (share.owner === null ? undefined : audit.settings.municipalityKinds[share.owner]) ??
    plan.municipalities.find((municipality) => municipality.name === share.owner)?.kind ??
    plan.municipalities[0]?.kind ??
    'municipality';
  const caps = programmesOf(plan, audit.settings).programmes.flatMap((programme) =>
    capsFor(programme, kind, year),
  );
  return caps
    .map((cap) => {
      const money = formatQuantity(quantityOf(new Decimal(cap.yen).dividedBy(1000), null));
      const type = cap.type ?? t('report.grant.cap-all');
      return t(cap.verified ? 'report.grant.cap' : 'report.grant.cap-unverified', { type, money });
    })
    .join('\n');
}

function colourVerdicts(
  builder: SheetBuilder,
  top: number,
  left: number,
  right: number,
  context: ReportContext,
): void {
  const row = top + STEPS.indexOf('verdict');
  const rule = (verdict: GrantShare['verdict'], fill: string, color: string): void => {
    const word = text(byCode(`report.grant.verdict.${verdict}`, context)).text;
    const formula = `${toAddress({ row, column: left })}=${word}`;
    builder.condition({ area: { top: row, left, bottom: row, right }, formula, fill, color, bold: true });
  };
  rule('agrees', COLOR.good, COLOR.goodInk);
  rule('above', COLOR.bad, COLOR.badInk);
  rule('below', COLOR.warn, COLOR.warnInk);
}

function validateRates(
  builder: SheetBuilder,
  top: number,
  left: number,
  right: number,
  { t }: ReportContext,
): void {
  for (const step of ['trial-numerator', 'trial-denominator'] as const) {
    const row = top + STEPS.indexOf(step);
    builder.validate({
      area: { top: row, left, bottom: row, right },
      rule: { kind: 'decimal', minimum: step === 'trial-numerator' ? '0' : '1', maximum: '1000' },
      prompt: { title: t('report.grant.trial-prompt-title'), text: t('report.grant.trial-prompt') },
      error: {
        title: t('report.grant.trial-prompt-title'),
        text: t('report.grant.trial-error'),
        style: 'stop',
      },
    });
  }
}

/** The sum over the columns: Σ of the cut-off shares, never the share of the sum. */
function writeSums(
  builder: SheetBuilder,
  header: number,
  at: number,
  group: GrantGroup,
  columns: readonly GrantColumn[],
  context: ReportContext,
): void {
  const { t } = context;
  builder.put(
    header,
    at,
    t(group.by === 'years' ? 'report.grant.sum-years' : 'report.grant.sum-owners'),
    HEADER,
  );
  const unit = group.shares[0]?.base.quantity ?? null;
  STEPS.forEach((step, index) => {
    const row = header + 1 + index;
    const cells = columns.flatMap((column) => column.cells[step] ?? []);
    const none = text(NOTHING);
    const complete = cells.length > 0 && cells.every((cell) => isNumber(cell.value));
    if (!ADDED.includes(step) || !complete) {
      builder.put(row, at, NOTHING, EMPTY);
      return;
    }
    const total: Expression = when(anyNumber(cells), sum(cells), none);
    builder.put(row, at, total, {
      ...NUMBER,
      numberFormat: amountFormat(unit, context),
      bold: STRONG.includes(step),
    });
  });
}

function writeSentence(builder: SheetBuilder, row: number, sentence: Expression | null): number {
  if (sentence === null) return row;
  const right = builder.lastColumn;
  builder.putMerged({ top: row, left: 0, bottom: row, right }, sentence, { ...WORDS, indent: 1 });
  const shown = typeof sentence.value === 'string' ? sentence.value : '';
  fitRow(builder, row, [{ text: shown, width: builder.widthOf(0, right) }]);
  return row + 1;
}
