import { capsFor, programmesOf, projectCapsFor } from '../programmes/find-programme';
import type { GrantShare } from '../plan/grant';
import type { Plan } from '../plan/plan';
import { Decimal } from '../quantity/decimal';
import { formatProgramme } from '../messages/values';
import { formatQuantity } from '../quantity/format';
import { quantityOf } from '../quantity/quantity-ops';
import { toAddress } from '../workbook/cell-ref';
import type { Area, SheetModel } from '../workbook/sheet-model';
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
import { writeBudget } from './grant-budget';
import { type GrantColumn, STEPS, type Step, TYPED_STEPS, writeGrantColumn } from './grant-column';
import { lifeId, type NamedColumn, writeGrantLife } from './grant-life';
import { type KeptLine, keptLines } from '../entries/kept-lines';
import { fieldMark, filled, rowMark } from '../entries/marks';
import { isMessageKey } from '../messages/translate';
import { type GrantGroup, grantGroups, isAdditive } from './grant-groups';
import { grantSentence, yearsSentence } from './grant-sentence';
import type { ReportContext } from './report-context';
import { SheetBuilder } from './sheet-builder';
import { watchPlan } from './stale-watch';
import { amountFormat, COLOR, EMPTY, HEADER, INPUT, LABEL, NUMBER, WORDS } from './styles';
import { byCode } from './words';

/** Columns of shares that stand side by side; more of them go into a further block. */
const COLUMNS_A_BLOCK = 5;
/** Columns that the words on how a step is computed take; the tables below use them one by one. */
const HOW_COLUMNS = 5;
const FIRST_SHARE = 1 + HOW_COLUMNS;
/** Least columns of shares: the tables below need them. */
const LEAST_SHARES = 4;
/** Steps that may be added up over the columns. */
const ADDED: readonly Step[] = [
  'total',
  'excluded',
  'base',
  'income',
  'net',
  'computed',
  'granted',
  'printed',
  'stacked',
  'local',
  'local-printed',
  'trial-base',
  'trial',
];
/** Steps that stand out. */
const STRONG: readonly Step[] = ['net', 'granted', 'verdict', 'trial'];

/** 交付金算定: the share of each municipality and year step by step, with a rate to try. */
export function grantSheet(context: ReportContext): SheetModel {
  const { audit, options, t } = context;
  const widths = [
    27,
    ...Array.from({ length: HOW_COLUMNS }, () => 14),
    ...Array.from({ length: columnsNeeded(audit.plans) }, () => 19),
  ];
  const kept = keptLines(options.snapshot, 'grant');
  const names = shareNames(audit.plans, context);
  const builder = new SheetBuilder('grant', options.sheetNames.grant, widths);
  let row = writeHead(builder, t('report.grant.title'), [sourceLine(context), t('report.grant.note')]);
  for (const plan of audit.plans) builder.watch(watchPlan(plan, context));
  for (const plan of audit.plans) row = writePlan(builder, row + 1, plan, { kept, names }, context);
  if (audit.plans.length === 0) writeNothing(builder, row + 1, context);
  writeGone(builder, row + 1, kept, names, context);
  return builder.build({
    frozen: { rows: 1, columns: 1 },
    print: pageSetup(context),
    tabColor: COLOR.warnInk,
    isProtected: true,
    warning: t('report.stale'),
  });
}

/** What was typed before, and how the shares are called there. */
interface Typed {
  readonly kept: readonly KeptLine[];
  readonly names: ReadonlyMap<GrantShare, string>;
}

/** A name for every share that stays the same from one writing to the next, and that a person understands. */
function shareNames(plans: readonly Plan[], { t }: ReportContext): ReadonlyMap<GrantShare, string> {
  const names = new Map<GrantShare, string>();
  const taken = new Set<string>();
  for (const plan of plans) {
    for (const share of plan.grants) {
      const wanted = `${share.owner ?? t('report.grant.whole-plan')} ${share.fiscalYear ?? ''}`.trim();
      let name = wanted;
      for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`;
      taken.add(name);
      names.set(share, name);
    }
  }
  return names;
}

/** Columns of shares in the widest block, and one for their sum. */
function columnsNeeded(plans: readonly Plan[]): number {
  const blocks = plans.flatMap((plan) => grantGroups(plan.grants)).map(({ shares }) => shares.length + 1);
  return Math.max(LEAST_SHARES, Math.min(COLUMNS_A_BLOCK + 1, Math.max(0, ...blocks)));
}

function writeNothing(builder: SheetBuilder, row: number, context: ReportContext): number {
  const area = { top: row, left: 0, bottom: row, right: builder.lastColumn };
  builder.putMerged(area, context.t('report.grant.none'), EMPTY);
  builder.height(row, 30);
  return row + 1;
}

function writePlan(
  builder: SheetBuilder,
  start: number,
  plan: Plan,
  typed: Typed,
  context: ReportContext,
): number {
  let row = writeSection(builder, start, planTitle(plan, context));
  row = writeNote(builder, row, programmeText(plan, context));
  const groups = grantGroups(plan.grants);
  if (groups.length === 0) return writeNothing(builder, row, context);
  for (const group of groups) row = writeGroup(builder, row, group, plan, typed, context) + 1;
  return writeBudget(builder, row, plan, context);
}

function programmeText(plan: Plan, { audit, t }: ReportContext): string {
  const { programmes, assumed } = programmesOf(plan, audit.settings);
  const names = programmes
    .map(({ code, name, verified }) => formatProgramme({ name: `${name}【${code}】`, verified }, t))
    .join(t('list.separator'));
  if (names === '') return t('report.grant.programme-unknown');
  return t(assumed ? 'report.grant.programme-assumed' : 'report.grant.programme', { names });
}

function writeGroup(
  builder: SheetBuilder,
  start: number,
  group: GrantGroup,
  plan: Plan,
  { kept, names }: Typed,
  context: ReportContext,
): number {
  let row = start;
  const columns: NamedColumn[] = [];
  for (let first = 0; first < group.shares.length; first += COLUMNS_A_BLOCK) {
    const shares = group.shares.slice(first, first + COLUMNS_A_BLOCK);
    const ids = shares.map((share) => names.get(share) ?? '');
    builder.markColumns(row, new Map(ids.map((id, index) => [FIRST_SHARE + index, fieldMark(filled(id))])));
    row += 1;
    writeStepNames(builder, row, group, context);
    shares.forEach((share, index) => {
      const at = FIRST_SHARE + index;
      const id = ids[index] ?? '';
      const header = shareHeader(share, group, context);
      builder.put(row, at, header, HEADER);
      const facts = {
        ...capWords(share, plan, context),
        years: plan.fiscalYears.length,
        kept: (step: Step) => kept.find((line) => line.id === step)?.entries.get(id),
      };
      const column = writeGrantColumn(builder, row + 1, at, share, plan, facts, context);
      columns.push({
        ...column,
        id,
        header: share.owner === null ? header : `${share.owner}\n${yearOf(share, context)}`,
      });
    });
    colourVerdicts(builder, row + 1, FIRST_SHARE, FIRST_SHARE + shares.length - 1, context);
    validateTyped(builder, row + 1, FIRST_SHARE, FIRST_SHARE + shares.length - 1, context);
    const isLast = first + COLUMNS_A_BLOCK >= group.shares.length;
    if (isLast && isAdditive(group))
      writeSums(builder, row, FIRST_SHARE + shares.length, group, columns, context);
    const at = (step: Step): number => row + 1 + STEPS.indexOf(step);
    builder.keepTogether(row, at('verdict'));
    builder.keepTogether(at('via-prefecture'), at('per-year'));
    builder.keepTogether(at('trial-heading'), at('trial-difference'));
    row += STEPS.length + 2;
  }
  row -= 1;
  const sentences =
    group.by === 'years' && columns.length > 1
      ? [yearsSentence(group, columns, context)]
      : columns.map((column) => grantSentence(column, context));
  for (const sentence of sentences) row = writeSentence(builder, row, sentence);
  const lineOf = (id: string): KeptLine | undefined => kept.find((line) => line.id === id);
  return writeGrantLife(builder, row + 1, columns, plan, lineOf, context);
}

function writeStepNames(builder: SheetBuilder, row: number, group: GrantGroup, context: ReportContext): void {
  const { t } = context;
  builder.put(row, 0, group.owner ?? t('report.grant.step'), HEADER);
  builder.putMerged(howArea(row), t('report.grant.how'), HEADER);
  builder.height(row, 40);
  STEPS.forEach((step, index) => {
    const at = row + 1 + index;
    builder.put(at, 0, byCode(`report.grant.step.${step}`, context), {
      ...LABEL,
      bold: STRONG.includes(step),
    });
    const how = byCode(`report.grant.how.${step}`, context);
    builder.putMerged(howArea(at), how, { ...WORDS, size: 9, color: COLOR.muted });
    fitRow(builder, at, [{ text: how, width: builder.widthOf(1, HOW_COLUMNS), small: true }]);
    if (step in TYPED_STEPS)
      builder.markRow(at, rowMark({ id: step, label: byCode(`report.grant.step.${step}`, context) }));
  });
}

function howArea(row: number): Area {
  return { top: row, left: 1, bottom: row, right: HOW_COLUMNS };
}

function shareHeader(share: GrantShare, group: GrantGroup, context: ReportContext): string {
  const year = yearOf(share, context);
  if (group.by === 'years') return year;
  return `${share.owner ?? context.t('report.grant.whole-plan')}\n${year}`;
}

function yearOf({ fiscalYear }: GrantShare, context: ReportContext): string {
  return fiscalYear === null ? context.t('report.cost.whole-period') : yearHeader(fiscalYear, context);
}

/** Caps that could hold for the municipality in that year, or those of a whole project beside a whole-period figure. */
function capWords(
  share: GrantShare,
  plan: Plan,
  context: ReportContext,
): { readonly cap: string; readonly isUnverified: boolean } {
  const { audit, t } = context;
  const year = share.fiscalYear;
  const kind =
    (share.owner === null ? undefined : audit.settings.municipalityKinds[share.owner]) ??
    plan.municipalities.find((municipality) => municipality.name === share.owner)?.kind ??
    plan.municipalities[0]?.kind ??
    'municipality';
  const caps = programmesOf(plan, audit.settings).programmes.flatMap((programme) =>
    year === null ? projectCapsFor(programme, kind, plan.fiscalYears) : capsFor(programme, kind, year),
  );
  if (year === null && caps.length === 0)
    return { cap: t('report.grant.cap-needs-year'), isUnverified: false };
  const cap = caps
    .map((cap) => {
      const money = formatQuantity(quantityOf(new Decimal(cap.yen).dividedBy(1000), null));
      const type = cap.type ?? t('report.grant.cap-all');
      return t(cap.verified ? 'report.grant.cap' : 'report.grant.cap-unverified', { type, money });
    })
    .join('\n');
  return { cap, isUnverified: caps.some(({ verified }) => !verified) };
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

function validateTyped(
  builder: SheetBuilder,
  top: number,
  left: number,
  right: number,
  context: ReportContext,
): void {
  const { t } = context;
  for (const [step, minimum] of Object.entries(TYPED_STEPS) as [keyof typeof TYPED_STEPS, string][]) {
    const isRate = step === 'trial-numerator' || step === 'trial-denominator';
    const title = byCode(`report.grant.step.${step}`, context);
    const row = top + STEPS.indexOf(step);
    builder.validate({
      area: { top: row, left, bottom: row, right },
      rule: { kind: 'decimal', minimum, maximum: isRate ? '1000' : null },
      prompt: {
        title,
        text: isRate ? t('report.grant.trial-prompt') : byCode(`report.grant.how.${step}`, context),
      },
      error: { title, text: t('report.grant.trial-error'), style: 'stop' },
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

/** What was typed for shares that are not there any more. */
function writeGone(
  builder: SheetBuilder,
  start: number,
  kept: readonly KeptLine[],
  names: ReadonlyMap<GrantShare, string>,
  context: ReportContext,
): void {
  const present = new Set(names.values());
  const lives = new Set([...present].map(lifeId));
  const gone = kept.flatMap(({ id, label, entries }) =>
    [...entries].flatMap(([field, entered]) =>
      lives.has(id) || (id in TYPED_STEPS && present.has(field)) ? [] : [{ id, label, field, entered }],
    ),
  );
  if (gone.length === 0) return;
  let row = writeSection(builder, start, context.t('report.grant.gone'));
  builder.markColumns(row, new Map([[FIRST_SHARE, fieldMark()]]));
  for (const { id, label, field, entered } of gone) {
    row++;
    builder.markRow(row, rowMark({ id, label, field }));
    builder.put(row, 0, label, LABEL);
    builder.putMerged(
      howArea(row),
      isMessageKey(`report.grant.life.${field}`) ? byCode(`report.grant.life.${field}`, context) : field,
      WORDS,
    );
    builder.putKept(row, FIRST_SHARE, entered, null, INPUT);
  }
}

function writeSentence(builder: SheetBuilder, row: number, sentence: Expression | null): number {
  if (sentence === null) return row;
  const right = builder.lastColumn;
  builder.putMerged({ top: row, left: 0, bottom: row, right }, sentence, { ...WORDS, indent: 1 });
  const shown = typeof sentence.value === 'string' ? sentence.value : '';
  fitRow(builder, row, [{ text: shown, width: builder.widthOf(0, right) }]);
  return row + 1;
}
