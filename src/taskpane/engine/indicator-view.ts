import type { YearResult } from '../../core/achievement/achievement';
import { assess } from '../../core/achievement/assess';
import { gradeName } from '../../core/messages/render';
import type { Translate } from '../../core/messages/translate';
import { formatCell, formatFiscalYear } from '../../core/messages/values';
import type { DatedFigure } from '../../core/plan/figure';
import type { Indicator } from '../../core/plan/indicator';
import type { Plan } from '../../core/plan/plan';
import type { GradingScheme } from '../../core/programmes/grading-schemes';
import type { Decimal } from '../../core/quantity/decimal';
import { formatQuantity } from '../../core/quantity/format';
import type { IndicatorView, PointView } from './views';

/** How far an indicator has come, with every year for its chart. */
export function indicatorView(
  indicator: Indicator,
  plan: Plan,
  scheme: GradingScheme,
  t: Translate,
): IndicatorView {
  const result = assess(indicator, plan, scheme);
  const { baseline, cell } = indicator;
  return {
    id: indicator.id,
    label: indicator.label,
    project: indicator.project,
    place: { cell, text: formatCell(cell, t) },
    nature: [t(`cli.basis.${indicator.basis}`), t(`cli.direction.${indicator.direction}`)].join(
      t('list.separator'),
    ),
    unit: indicator.unit?.symbol ?? '',
    baseline: baseline === null ? null : figureText(baseline, t),
    // A yearly increment has nothing to do with the level at the start.
    baselineValue: indicator.basis === 'increment' ? null : numberOf(baseline),
    state: result.state,
    stateWord: t(`achievement.state.${result.state}`),
    ratio: percent(result.ratioToTarget),
    progress: percent(result.progressFromBaseline),
    grade: result.grade === null ? null : gradeName(scheme.id, result.grade, t),
    remarks: [
      ...result.reasons.map((reason) => t(`achievement.reason.${reason}`)),
      ...result.notes.map((note) => t(`achievement.note.${note}`)),
    ],
    points: result.years.map((year) => pointView(year, t)),
  };
}

function pointView({ fiscalYear, target, actual }: YearResult, t: Translate): PointView {
  const printed = (target ?? actual)?.period?.text ?? t('pane.year.none');
  return {
    label: fiscalYear === null ? printed : String(fiscalYear),
    year: fiscalYear === null ? printed : formatFiscalYear(fiscalYear, t),
    target: numberOf(target),
    targetText: target === null ? t('pane.none') : figureText(target, t),
    actual: actual?.status === 'given' ? numberOf(actual) : null,
    actualText: actual === null ? t('pane.none') : figureText(actual, t),
  };
}

function figureText({ quantity, text }: DatedFigure, t: Translate): string {
  if (quantity !== null) return formatQuantity(quantity);
  return text === '' ? t('pane.none') : text;
}

/** For drawing only. */
function numberOf(figure: DatedFigure | null): number | null {
  return figure?.quantity?.value.toNumber() ?? null;
}

/** One digit after the point is enough beside a chart; the report sheet has all. */
function percent(ratio: Decimal | null): string | null {
  return ratio === null ? null : `${ratio.times(100).toDecimalPlaces(1).toFixed(1)}%`;
}
