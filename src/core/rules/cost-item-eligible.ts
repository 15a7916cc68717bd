import type { FindingDraft } from '../engine/finding';
import type { CostCell, CostRow, CostTable } from '../plan/cost';
import { foldKey, squeeze } from '../text/fold';
import { amount, defineRule, draft, fiscalYear, related, text } from './support/draft';
import { tableKey } from './support/tables';

/** Items that the programme pays as a rule not at all: asked about, never decided. */
export const costItemEligible = defineRule(
  {
    id: 'cost-item-eligible',
    subject: 'cost',
    severities: ['warning'],
    messages: ['staff-travel', 'fund-reserve', 'trial-continued'],
    preset: 'strict',
    source: 'A3007',
  },
  ({ plan }) => plan.costTables.flatMap(checkTable),
);

const STAFF_TRAVEL = /職員(?:等)?(?:の)?(?:出張)?旅費|職員(?:の)?(?:出張|普通)旅費/;
/** 費用弁償 and the travel of lecturers and advisers are eligible, and so is that of staff who are hired for it. */
const OTHER_TRAVEL = /費用弁償|講師|会計年度任用|委託|アドバイザー|専門家/;
const FUND_RESERVE = /基金(?:への)?(?:積立|造成|拠出)|積立基金|基金繰出/;
const TRANSIT = /バス|交通|路線|デマンド|自動運転|乗合|タクシー|モビリティ|MaaS/i;
const TRIAL = /実証(?:実験|運行|走行|事業|試験|調査)?|試験運行|社会実験/;
const OUTSIDE = /対象外|単独|除く|控除/;
/** Columns of costs that the grant does not pay. */
const NOT_PAID = new Set([
  'excluded',
  'single',
  'unused',
  'carry-over',
  'repayment',
  'funding:general',
  'local',
]);

function checkTable(table: CostTable): readonly FindingDraft[] {
  if (OUTSIDE.test(table.table.title?.value ?? '')) return [];
  return table.rows
    .filter(({ role, label }) => (role === 'item' || role === 'part-of') && !OUTSIDE.test(squeeze(label)))
    .flatMap((row) => checkRow(table, row));
}

function checkRow({ table }: CostTable, row: CostRow): readonly FindingDraft[] {
  const words = squeeze(row.label);
  const paid = paidCells(row);
  const [first] = paid;
  if (first === undefined) return [];
  const say = (messageId: string, cell: CostCell, others: readonly CostCell[]): FindingDraft =>
    draft({
      messageId,
      severity: 'warning',
      cell: cell.cell,
      data: {
        label: text(row.label),
        printed: cell.quantity === null ? text('') : amount(cell.quantity),
        ...(cell.period?.fiscalYear == null ? {} : { year: fiscalYear(cell.period.fiscalYear) }),
      },
      related: [
        ...related('label', [row.cell]),
        ...related(
          'other',
          others.map((other) => other.cell),
        ),
      ],
      printed: cell.quantity,
      key: [tableKey(table), foldKey(row.label), messageId],
    });
  if (STAFF_TRAVEL.test(words) && !OTHER_TRAVEL.test(words))
    return [say('staff-travel', first, paid.slice(1))];
  if (FUND_RESERVE.test(words)) return [say('fund-reserve', first, paid.slice(1))];
  if (!TRANSIT.test(words) || !TRIAL.test(words)) return [];
  const later = laterCells(paid);
  const [next] = later;
  return next === undefined ? [] : [say('trial-continued', next, later.slice(1))];
}

/** Amounts that the grant would pay: those of 交付対象事業費 where such a column is there, else every amount above zero. */
function paidCells({ cells }: CostRow): readonly CostCell[] {
  const positive = cells.filter(
    ({ quantity, kind }) => quantity !== null && quantity.value.gt(0) && !NOT_PAID.has(kind),
  );
  const hasEligible = cells.some(({ kind }) => kind === 'eligible');
  return hasEligible ? positive.filter(({ kind }) => kind === 'eligible') : positive;
}

/** Amounts of years after the first that the trial ran; a row without years says nothing of them. */
function laterCells(cells: readonly CostCell[]): readonly CostCell[] {
  const start = Math.min(...cells.flatMap(({ period }) => period?.fiscalYear ?? []));
  return cells.filter(({ period }) => period?.fiscalYear != null && period.fiscalYear > start);
}
