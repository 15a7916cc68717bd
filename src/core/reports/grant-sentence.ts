import { formatQuantity } from '../quantity/format';
import type { MessageKey } from '../messages/translate';
import { concatenate, type Expression, isNumber, type TextPart } from './formula';
import type { GrantColumn } from './grant-column';
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
  const places: Readonly<Record<string, Expression | undefined>> = {
    amount,
    base: cells.base,
    numerator,
    denominator,
  };
  if (Object.values(places).some((cell) => cell === undefined || !isNumber(cell.value))) return null;
  const marked = Object.fromEntries(Object.keys(places).map((name) => [name, `${MARK}${name}${MARK}`]));
  const sentence = t(key, { owner, scope, unit, ...marked });
  return concatenate(
    sentence.split(MARK).flatMap((piece, index): readonly TextPart[] => {
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
