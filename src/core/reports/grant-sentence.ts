import { formatQuantity } from '../quantity/format';
import type { MessageKey, TemplateData, Translate } from '../messages/translate';
import { type Expression, isNumber } from './formula';
import { concatenate, sum, type TextPart } from './formula-functions';
import type { GrantColumn } from './grant-column';
import { type GrantGroup, isAdditive } from './grant-groups';
import type { ReportContext } from './report-context';

/** Marks around the name of a place, so that a finished sentence can be taken apart again. */
const MARK = '\u0001';

/**
 * What the computation means in one sentence, as a formula that follows the figures: the planned share by the
 * plan's own statement, or the rate that is missing with what a rate would give. Null without figures.
 */
export function grantSentence({ share, cells }: GrantColumn, context: ReportContext): Expression | null {
  const { t } = context;
  const unit = share.base.quantity?.unit?.symbol ?? '';
  const owner = share.owner ?? t('report.grant.whole-plan');
  const scope =
    share.fiscalYear === null
      ? t('report.grant.scope-whole')
      : t('report.grant.scope-year', { year: { type: 'fiscalYear', year: share.fiscalYear } });
  const key = sentenceKey(share);
  const [amount, numerator, denominator] =
    share.rate === null
      ? [cells.trial, cells['trial-numerator'], cells['trial-denominator']]
      : [cells.computed, cells.numerator, cells.denominator];
  return fill(t, key, { owner, scope, unit }, { amount, base: cells.base, numerator, denominator });
}

/** The same for the years of one owner together: the sum of the yearly shares. */
export function yearsSentence(
  group: GrantGroup,
  columns: readonly GrantColumn[],
  { t }: ReportContext,
): Expression | null {
  const unit = group.shares[0]?.base.quantity?.unit?.symbol ?? '';
  const owner = group.owner ?? t('report.grant.whole-plan');
  const hasRate = columns.every(({ share }) => share.rate !== null);
  const hasNone = columns.every(({ share }) => share.rate === null);
  if ((!hasRate && !hasNone) || !isAdditive(group)) return null;
  const of = (step: 'computed' | 'trial' | 'base'): Expression | undefined => {
    const cells = columns.flatMap(({ cells: all }) => all[step] ?? []);
    return cells.length === columns.length && cells.every((cell) => isNumber(cell.value))
      ? sum(cells)
      : undefined;
  };
  const key = hasRate ? 'report.grant.sentence.years' : 'report.grant.sentence.years-no-rate';
  const amount = of(hasRate ? 'computed' : 'trial');
  return fill(t, key, { owner, unit, count: columns.length }, { amount, base: of('base') });
}

/** A sentence whose figures are cells. Null where a figure is missing. */
function fill(
  t: Translate,
  key: MessageKey,
  words: TemplateData,
  places: Readonly<Record<string, Expression | undefined>>,
): Expression | null {
  if (Object.values(places).some((cell) => cell === undefined || !isNumber(cell.value))) return null;
  const marked = Object.fromEntries(Object.keys(places).map((name) => [name, `${MARK}${name}${MARK}`]));
  return concatenate(
    t(key, { ...words, ...marked })
      .split(MARK)
      .flatMap((piece, index): readonly TextPart[] => {
        const cell = places[piece];
        if (index % 2 === 0 || cell === undefined) return piece === '' ? [] : [piece];
        return [textOf(cell, piece === 'amount' || piece === 'base')];
      }),
  );
}

function sentenceKey({ rate, baseKind }: GrantColumn['share']): MessageKey {
  if (rate === null) return 'report.grant.sentence.no-rate';
  switch (baseKind) {
    case 'eligible':
      return 'report.grant.sentence.eligible';
    case 'total-by-plan-sentence':
      return 'report.grant.sentence.total-by-plan';
    case 'total-assumed':
      return 'report.grant.sentence.total-assumed';
  }
}

function textOf(cell: Expression, grouped: boolean): TextPart {
  const value = isNumber(cell.value) ? cell.value : null;
  const decimals = value?.decimalPlaces() ?? 0;
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const format = `${grouped ? '#,##0' : '0'}${fraction}`;
  const shown =
    value === null ? '' : grouped ? formatQuantity({ value, unit: null, decimals }) : value.toFixed(decimals);
  return { cell, format, shown };
}
