import type { Period } from '../../../../src/core/calendar/period';
import type { CostFigure, CostRow, CostStatement, CostTable } from '../../../../src/core/plan/cost';
import type { Plan } from '../../../../src/core/plan/plan';
import { formatQuantity } from '../../../../src/core/quantity/format';

const ROLE_SIGNS: Readonly<Record<CostRow['role'], string>> = {
  item: '',
  member: '',
  total: 'Σ ',
  subtotal: 'σ ',
  'part-of': '⊂ ',
  excerpt: '… ',
};

/**
 * The money that was read, one line a row:
 *
 *     [cost-years]
 *     津山市 » 委託料 | 2016 item 100千円 | 2017 item 200千円 | item 300千円
 *     Σ 合計 | 2016 total 100千円 | …
 *
 * The owner stands before the label where it is not the label itself; `⊂` marks a row or a column that is part of the
 * one before it, `Σ` a total, `σ` a subtotal, `…` an excerpt. What sentences say stands after the tables.
 */
export function showCosts(plans: readonly Plan[]): string {
  return plans
    .flatMap(({ costTables, statements }) => [
      ...costTables.flatMap((table) => [`[${table.table.layout}]`, ...table.rows.flatMap(rowOf(table))]),
      ...statements.map(showStatement),
    ])
    .join('\n');
}

function rowOf({ columns }: CostTable): (row: CostRow) => readonly string[] {
  return ({ role, label, owner, cells }) => {
    const figures = cells
      .filter(({ reading }) => reading.kind !== 'blank')
      .map((cell) => {
        const own = cell.owner === null || cell.owner === owner ? '' : `${cell.owner} `;
        const part = columns.find(({ index }) => index === cell.column)?.partOf === true ? '⊂' : '';
        return `${yearOf(cell.period)}${own}${part}${cell.kind} ${showMoney(cell)}`;
      });
    const lead = owner === null || label.includes(owner) ? '' : `${owner} » `;
    return figures.length === 0 ? [] : [[`${ROLE_SIGNS[role]}${lead}${label}`, ...figures].join(' | ')];
  };
}

function yearOf(period: Period | null): string {
  return period === null ? '' : `${period.fiscalYear ?? '?'} `;
}

function showStatement({ owner, share, ...said }: CostStatement): string {
  const { total, eligible, hard, grant, single, others } = said;
  const figures = [total, eligible, hard, grant, single, ...others].flatMap((figure) =>
    figure === null ? [] : [`${figure.kind} ${showMoney(figure)}`],
  );
  const rate = share === null ? [] : [`${share.rate.numerator}/${share.rate.denominator} of ${share.base}`];
  return [`said${owner === null ? '' : ` of ${owner}`}`, ...figures, ...rate].join(' | ');
}

/** A figure as print shows it; what is no figure stands in question marks, as a text of one. */
export function showMoney({ quantity, text }: CostFigure): string {
  return quantity === null ? text : formatQuantity(quantity, { minus: 'ascii' });
}

/** The sums that the tables print: `years: 300千円 = 100千円 + 200千円`. */
export function showSums(plans: readonly Plan[]): string {
  return plans
    .flatMap(({ costTables }) => costTables.flatMap(({ relations }) => relations))
    .map(({ by, complete, total, parts }) => {
      const doubt = complete ? '' : ' (incomplete)';
      return `${by}${doubt}: ${showMoney(total)} = ${parts.map(showMoney).join(' + ')}`;
    })
    .join('\n');
}

/** The shares of grants: `津山市 | 2016 | 1,000千円 eligible | 1/2 | 500千円 | agrees`. */
export function showShares(plans: readonly Plan[]): string {
  return plans
    .flatMap(({ grants }) => grants)
    .map(({ owner, fiscalYear, base, baseKind, rate, computed, verdict }) =>
      [
        owner ?? '-',
        fiscalYear ?? '-',
        `${showMoney(base)} ${baseKind}`,
        rate === null ? 'no rate' : `${rate.numerator}/${rate.denominator}`,
        computed === null ? '-' : formatQuantity(computed),
        verdict,
      ].join(' | '),
    )
    .join('\n');
}
