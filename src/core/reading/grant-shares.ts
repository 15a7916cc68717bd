import type { CostFigure, CostKind, CostRecord, CostStatement, CostTable, Rate } from '../plan/cost';
import { isStated, type Stated } from '../plan/figure';
import type { GrantBaseKind, GrantRoutes, GrantShare, GrantVerdict, ShareRate } from '../plan/grant';
import { convert, compare, multiplyByRate, subtract } from '../quantity/quantity-ops';
import type { Quantity } from '../quantity/quantity';
import { cutOff, floorYen, type Rounding } from '../quantity/rounding';
import { sameDimension } from '../quantity/unit';
import { grantRoutes, withoutRoutes } from './grant-routes';
import type { CellRef } from '../workbook/cell-ref';

/** Figures of one owner and year with the rate that belongs to them. */
interface Case {
  readonly owner: string | null;
  readonly fiscalYear: number | null;
  readonly byKind: (kind: CostKind) => Stated<CostFigure> | null;
  /** The cell is null for a rate that a person's settings give. */
  readonly rate: { readonly rate: Rate; readonly cell: CellRef | null } | null;
  readonly shareOf: 'total' | 'eligible' | 'cost' | null;
  readonly claimsEquality: boolean;
  readonly routes: GrantRoutes | null;
}

/** The rate of a programme that a trial uses, and whether it has a verified source. */
interface UsualRate {
  readonly rate: Rate;
  readonly verified: boolean;
}

/**
 * Every share computation that the plan calls for: base × rate, rounded, against what is printed. The rate is a
 * ceiling; whether a difference is an error is the rules' affair. Sentences come first; a table's record of the same
 * owner and year that has nothing new is left out.
 */
export function grantShares(
  statements: readonly CostStatement[],
  tables: readonly CostTable[],
  programme: UsualRate | null,
  settingsRate: Rate | null,
): readonly GrantShare[] {
  const shares: GrantShare[] = [];
  const said = statements.map((statement) => statementCase(statement, statements));
  const records = tables.flatMap((table) =>
    chosenRecords(table.records).map((record) => recordCase(record, statements, table)),
  );
  const cases = [...said, ...records];
  const anyRate = cases.some(({ rate }) => rate !== null);
  const chosen = settingsRate === null || anyRate ? null : { rate: settingsRate, cell: null };
  for (const stated of cases) {
    const one = { ...stated, rate: stated.rate ?? chosen };
    const share = shareFor(one, programme, anyRate);
    if (share !== null && !shares.some((known) => says(known, share))) shares.push(share);
  }
  return shares.filter((share) => !isIdleTrial(share, shares));
}

/** A trial without rate or printed grant is for the plan's cost; further tables' totals add nothing to it. */
function isIdleTrial(share: GrantShare, shares: readonly GrantShare[]): boolean {
  const isTrial = (one: GrantShare): boolean => one.rate === null && one.printed === null;
  const first = shares.find((one) => one.owner === share.owner && one.fiscalYear === null && isTrial(one));
  return isTrial(share) && first !== undefined && first !== share;
}

/** The same owner and year, the same base and rate, and no printed grant that the first one lacks. */
function says(known: GrantShare, share: GrantShare): boolean {
  if (known.owner !== share.owner || known.fiscalYear !== share.fiscalYear) return false;
  const [a, b] = [known.base.quantity, share.base.quantity];
  if (!sameDimension(a.unit, b.unit) || compare(a, b) !== 0) return false;
  return share.printed === null && (share.rate === null || sameRate(known.rate, share.rate));
}

function sameRate(a: Rate | null, b: Rate | null): boolean {
  return a !== null && b !== null && a.numerator * b.denominator === b.numerator * a.denominator;
}

/**
 * The records of a table that are cases of their own. A total grant is the sum of the cut-off grants, so totals are
 * left out where a rate or a grant stands in the rows; where neither does, the total (or each member) is enough.
 */
function chosenRecords(records: readonly CostRecord[]): readonly CostRecord[] {
  const parts = records.filter(({ isTotal }) => !isTotal);
  const totals = records.filter(({ isTotal }) => isTotal);
  if (parts.length === 0 || totals.length === 0) return records;
  const telling = parts.some(
    ({ rate, owner, figures }) =>
      rate !== null ||
      figures.some(
        ({ kind }) => kind === 'grant' || (owner !== null && (kind === 'total' || kind === 'eligible')),
      ),
  );
  if (telling) return parts;
  const whole = totals.filter(({ fiscalYear }) => fiscalYear === null);
  return (whole.length > 0 ? whole : totals).slice(-1);
}

/** The share that is said of the whole plan is that of each member whose grant is printed. */
function statementCase(statement: CostStatement, all: readonly CostStatement[]): Case {
  const ofAll = all.find(({ owner, share }) => owner === null && share !== null)?.share ?? null;
  const { total, eligible, grant } = statement;
  const share = statement.share ?? (statement.owner !== null && statement.grant !== null ? ofAll : null);
  const figures = [total, eligible, grant, ...statement.others].filter((figure) => figure !== null);
  const routes = grantRoutes(figures, ({ label }) => label);
  return {
    owner: statement.owner,
    fiscalYear: null,
    byKind: statedOf(withoutRoutes(figures, routes)),
    rate: share === null ? null : { rate: share.rate, cell: share.cell },
    shareOf: share?.base ?? null,
    claimsEquality: share !== null,
    routes,
  };
}

/** The first amount of a kind among figures. */
function statedOf(figures: readonly CostFigure[]): Case['byKind'] {
  const stated = figures.filter(isStated);
  return (kind) => stated.find((figure) => figure.kind === kind) ?? null;
}

/** A record's own rate, else for its 交付対象事業費 the one that a sentence states for the same owner or the whole plan. */
function recordCase(record: CostRecord, statements: readonly CostStatement[], table: CostTable): Case {
  const eligible = record.figures.some(({ kind, quantity }) => kind === 'eligible' && quantity !== null);
  const sentence = statements.find(
    ({ share, owner }) => share !== null && (owner === null || owner === record.owner),
  )?.share;
  const stated = eligible && sentence != null ? { rate: sentence.rate, cell: sentence.cell } : null;
  const routes = grantRoutes(record.figures, ({ kind, label, cell }) => {
    const column = table.columns.find(
      ({ headerCell, kind: own }) => own === kind && headerCell.column === cell.column,
    );
    return column?.header ?? label;
  });
  const figures = withoutRoutes(record.figures, routes);
  return {
    owner: record.owner,
    fiscalYear: record.fiscalYear,
    byKind: statedOf(figures),
    rate: record.rate ?? stated,
    shareOf: null,
    claimsEquality: record.rate !== null,
    routes,
  };
}

function shareFor(one: Case, programme: UsualRate | null, anyRate: boolean): GrantShare | null {
  const printed = one.byKind('grant') ?? one.byKind('funding:national');
  const based = baseOf(one, printed, anyRate);
  if (based === null) return null;
  const { baseKind, figure } = based;
  const { unit } = figure.quantity;
  if (unit !== null && unit.dimension !== 'money') return null;
  const rated = rateOf(figure.quantity, one.rate, programme);
  return {
    owner: one.owner,
    fiscalYear: one.fiscalYear,
    baseKind,
    base: figure,
    ...rated,
    printed,
    routes: printed === null ? one.routes : null,
    verdict: verdictOf(rated.exact, printed),
    claimsEquality: one.claimsEquality && baseKind !== 'total-assumed',
    localShare: one.byKind('local') ?? one.byKind('funding:general'),
    income: one.byKind('income'),
  };
}

/** The stated rate with what it gives of the base, else what the programme's would give. */
function rateOf(base: Quantity, stated: Case['rate'], programme: UsualRate | null): ShareRate {
  const shareOf = ({ numerator, denominator }: Rate): Quantity =>
    multiplyByRate(base, numerator, denominator);
  if (stated !== null) {
    const exact = shareOf(stated.rate);
    return {
      rate: stated.rate,
      rateCell: stated.cell,
      exact,
      computed: roundShare(exact),
      ifProgrammeRate: null,
      programmeRate: null,
      isProgrammeRateUnverified: false,
    };
  }
  const none = { rate: null, rateCell: null, exact: null, computed: null } as const;
  if (programme === null) {
    return { ...none, ifProgrammeRate: null, programmeRate: null, isProgrammeRateUnverified: false };
  }
  return {
    ...none,
    ifProgrammeRate: roundShare(shareOf(programme.rate)),
    programmeRate: programme.rate,
    isProgrammeRateUnverified: !programme.verified,
  };
}

/**
 * The base: what is called 交付対象事業費, or what a share sentence names, else 総事業費 where it is the only cost.
 * 総事業費 beside national funds is a base only where a rate stands with them.
 */
function baseOf(
  one: Case,
  printed: CostFigure | null,
  anyRate: boolean,
): { readonly figure: Stated<CostFigure>; readonly baseKind: GrantBaseKind } | null {
  const eligible = one.byKind('eligible');
  if (eligible !== null) return { figure: eligible, baseKind: 'eligible' };
  const total = one.byKind('total');
  if (total === null) return null;
  if (one.shareOf === 'total' || (one.shareOf === 'cost' && one.claimsEquality)) {
    return { figure: total, baseKind: 'total-by-plan-sentence' };
  }
  // National funds without a rate may be of any grants; what is called the grant is held against the usual rate.
  if (one.rate === null && (anyRate || (printed !== null && printed.kind !== 'grant'))) return null;
  return { figure: total, baseKind: 'total-assumed' };
}

/** 千円 shares are cut off to 千円 as plans print them; larger units keep the yen, which settlement cuts off. */
export function roundShare(exact: Quantity): Quantity {
  return shareRounding(exact).apply(exact);
}

export function shareRounding(exact: Quantity): Rounding {
  const { unit } = exact;
  return unit === null || unit.symbol === '千円' || unit.symbol === '円' ? cutOff(0) : floorYen;
}

/** In 円 only the cut-off share agrees; in larger units an exact share exactly, any other within one unit. */
export function verdictOf(exact: Quantity | null, printed: CostFigure | null): GrantVerdict {
  if (exact === null) return 'no-rate';
  if (printed?.quantity == null || !sameDimension(printed.quantity.unit, exact.unit)) return 'not-stated';
  const share = convert(exact, printed.quantity.unit);
  const difference = subtract(printed.quantity, share).value;
  const isYen = printed.quantity.unit?.symbol === '円';
  const whole = isYen ? cutOff(0).apply(share).value : share.value;
  if (printed.quantity.value.equals(whole)) return 'agrees';
  if (!isYen && !share.value.isInteger() && difference.abs().lt(1)) return 'agrees';
  return printed.quantity.value.gt(whole) ? 'above' : 'below';
}
