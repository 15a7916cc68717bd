import type { Achievement } from '../../core/achievement/achievement';
import { assess } from '../../core/achievement/assess';
import type { Settings } from '../../core/engine/settings';
import { gradeName } from '../../core/messages/render';
import type { Translate } from '../../core/messages/translate';
import type { DatedFigure } from '../../core/plan/figure';
import type { Actual, Indicator, Target } from '../../core/plan/indicator';
import type { Plan } from '../../core/plan/plan';
import { schemeOf } from '../../core/programmes/find-scheme';
import type { GradingScheme } from '../../core/programmes/grading-schemes';
import type { Decimal } from '../../core/quantity/decimal';
import { formatQuantity, plainDecimal } from '../../core/quantity/format';
import type { Quantity } from '../../core/quantity/quantity';
import { type Entry, entryLines, type TextStyle } from './lines';
import { harmless } from './paint';

/** The indicators of a plan in short: baseline, targets, actuals and how far they have come. */
export function indicatorLines(plan: Plan, settings: Settings, style: TextStyle): readonly string[] {
  if (plan.indicators.length === 0) return [];
  const { t, paint } = style;
  const scheme = schemeOf(settings);
  const blocks = plan.indicators.flatMap((indicator) => {
    const basis = t(`cli.basis.${indicator.basis}`);
    const direction = t(`cli.direction.${indicator.direction}`);
    const note = [basis, direction].join(t('list.separator'));
    return [
      `    ${paint.strong(harmless(indicator.label))}  ${paint.faint(note)}`,
      ...entryLines(entriesOf(indicator, plan, scheme, t), 6, style),
    ];
  });
  return ['', `  ${paint.strong(t('cli.section.indicators'))}`, ...blocks];
}

function entriesOf(indicator: Indicator, plan: Plan, scheme: GradingScheme, t: Translate): readonly Entry[] {
  const { baseline, targets, actuals } = indicator;
  const entries: Entry[] = [];
  if (baseline !== null) {
    entries.push({ label: t('cli.indicator.baseline'), text: withYear(valueOf(baseline), [baseline], t) });
  }
  entries.push({ label: t('cli.indicator.targets'), text: targetText(indicator, plan, t) });
  if (actuals.length > 0) {
    entries.push({ label: t('cli.indicator.actuals'), text: series(actuals, ' → ', t) });
    const achievement = assess(indicator, plan, scheme);
    entries.push({ label: t('cli.indicator.result'), text: resultText(achievement, scheme, t) });
  }
  return targets.length + actuals.length === 0 ? [] : entries;
}

/** 達成（達成率 104%、進捗率 110%、評価 1 非常に効果的）, and below it why something is not there. */
function resultText(achievement: Achievement, scheme: GradingScheme, t: Translate): string {
  const { state, against, ratioToTarget, progressFromBaseline, grade, reason } = achievement;
  const details = [
    ...(against === 'interim' ? [t('cli.indicator.interim')] : []),
    ...(ratioToTarget === null ? [] : [t('cli.indicator.ratio', { rate: percent(ratioToTarget) })]),
    ...(progressFromBaseline === null
      ? []
      : [t('cli.indicator.progress', { rate: percent(progressFromBaseline) })]),
    ...(grade === null ? [] : [t('cli.indicator.grade', { grade: gradeName(scheme.id, grade, t) })]),
  ];
  const word = t(`achievement.state.${state}`);
  const judged =
    details.length === 0
      ? word
      : t('cli.indicator.judged', { state: word, details: details.join(t('list.separator')) });
  // These two are what the state says already.
  const told = reason === null || reason === 'no-actual' || reason === 'actual-pending';
  return told ? judged : `${judged}\n${t(`achievement.reason.${reason}`)}`;
}

/** Six decimals as a percentage with four: nothing is rounded a second time. */
function percent(ratio: Decimal): string {
  return `${plainDecimal(ratio.times(100))}%`;
}

/** `10 → 20 → 70億円`, and for increments `5 + 15 + 15 = 35社`. */
function targetText(indicator: Indicator, plan: Plan, t: Translate): string {
  const increments = indicator.targets.filter(({ kind }) => kind === 'increment');
  const others = indicator.targets.filter(({ kind }) => kind !== 'increment');
  if (increments.length === 0) return series(others, ' → ', t);
  const total = others.find(({ kind }) => kind === 'total');
  const sum = total === undefined ? '' : ` = ${valueOf(total)}`;
  const values = withYear(`${joined(increments, ' + ')}${sum}`, increments, t);
  const endLevel = assess(indicator, plan).sums?.endLevel ?? null;
  if (endLevel === null || indicator.unit === null) return values;
  // The level that increments in ポイント lead to is counted in the unit of the baseline.
  const unit = indicator.baseline?.quantity?.unit ?? indicator.unit;
  return t('cli.indicator.end-level', {
    values,
    level: formatQuantity({ value: endLevel, unit, decimals: endLevel.decimalPlaces() }),
  });
}

function series(figures: readonly (Target | Actual)[], arrow: string, t: Translate): string {
  return figures.length === 0 ? t('cli.indicator.not-set') : withYear(joined(figures, arrow), figures, t);
}

/** Values one after the other, the unit once behind the last where all have the same. */
function joined(figures: readonly DatedFigure[], between: string): string {
  const units = new Set(figures.map(({ quantity }) => quantity?.unit?.symbol ?? ''));
  const same = units.size === 1;
  return figures
    .map((figure, index) => (same && index < figures.length - 1 ? valueOf(figure, true) : valueOf(figure)))
    .join(between);
}

function valueOf(figure: DatedFigure, bare = false): string {
  const { quantity, text } = figure;
  if (quantity === null) return text === '' ? '―' : text;
  return formatQuantity(bare ? withoutUnit(quantity) : quantity);
}

function withoutUnit(quantity: Quantity): Quantity {
  return { ...quantity, unit: null };
}

/** The value with the first and last year as printed. */
function withYear(value: string, figures: readonly DatedFigure[], t: Translate): string {
  const first = figures[0]?.period?.text;
  const last = figures.at(-1)?.period?.text;
  if (first === undefined || last === undefined) return value;
  if (first === last) return t('cli.indicator.year', { value, year: first });
  return t('cli.indicator.years', { values: value, years: t('year.range', { first, last }) });
}
