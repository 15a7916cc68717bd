import { inUnitOf } from '../achievement/amounts';
import type { DatedFigure } from '../plan/figure';
import { formatQuantity } from '../quantity/format';
import type { Quantity } from '../quantity/quantity';
import { NOTHING, unitOf } from './achievement-years';
import { yearWord } from './frame';
import type { PublishedIndicator, PublishedProject } from './publication-data';
import { shownEntry } from './publication-grid';
import type { ReportContext } from './report-context';
import { gradeWord } from './words';

type IndicatorWords = Readonly<Record<'effect' | 'policy' | 'reason' | 'cause' | 'review', string>>;

/** What people wrote to an indicator, and the proposed grade where they chose none. */
export function wordsOf({ kept, judged }: PublishedIndicator, context: ReportContext): IndicatorWords {
  const { grade } = judged.achievement;
  const effect = shownEntry(kept, 'effect');
  return {
    effect: effect === '' ? (grade === null ? NOTHING : gradeWord(grade, context)) : effect,
    policy: shownEntry(kept, 'policy'),
    reason: shownEntry(kept, 'reason'),
    cause: shownEntry(kept, 'cause'),
    review: shownEntry(kept, 'review'),
  };
}

/** What stands in the official form for a project: written, else what its indicators agree on. */
export function projectWords(
  project: PublishedProject,
  own: readonly PublishedIndicator[],
  programme: string,
  context: ReportContext,
): Readonly<Record<'name' | 'programme' | 'amount' | 'effect' | 'review' | 'policy' | 'reason', string>> {
  const written = (field: string, otherwise: string): string =>
    shownEntry(project.kept, field) === '' ? otherwise : shownEntry(project.kept, field);
  const agreed = (field: keyof IndicatorWords): string => {
    const said = new Set(own.map((each) => wordsOf(each, context)[field]));
    const [only = ''] = said;
    return said.size > 1 ? context.t('publication.differs') : only === NOTHING ? '' : only;
  };
  const spent = project.settled?.settled?.quantity;
  const factor = spent?.unit?.factor;
  const yen =
    spent && factor ? formatQuantity({ value: spent.value.times(factor), unit: null, decimals: 0 }) : '';
  return {
    name: written('name', project.name),
    programme: written('programme', programme),
    amount: written('amount', yen),
    effect: written('effect', agreed('effect')),
    review: written('review', agreed('review')),
    policy: written('policy', agreed('policy')),
    reason: written('reason', agreed('reason')),
  };
}

/** The year that was judged, else that of the last target. */
export function yearOf({ judged }: PublishedIndicator, context: ReportContext): string {
  const { achievement } = judged;
  if (achievement.fiscalYear !== null) return yearWord(achievement.fiscalYear, context);
  const last = achievement.years.filter(({ target }) => target?.quantity != null).at(-1)?.fiscalYear ?? null;
  return last === null ? NOTHING : yearWord(last, context);
}

/** Target and actual that were compared; the last target while there is no actual. */
export function comparedTexts(
  { judged }: PublishedIndicator,
  withUnit = true,
): { readonly target: string; readonly actual: string } {
  const { indicator, achievement } = judged;
  const { used, sums, years } = achievement;
  const show = (quantity: Quantity | null): string =>
    quantity === null ? NOTHING : formatQuantity(withUnit ? quantity : { ...quantity, unit: null });
  if (sums !== null) {
    const unit = unitOf(indicator);
    const sum = (value: typeof sums.total): Quantity | null =>
      value === null
        ? null
        : { ...(unit ?? PLAIN), value, decimals: Math.max(unit?.decimals ?? 0, value.decimalPlaces()) };
    return { target: show(sum(sums.target ?? sums.total)), actual: show(sum(sums.actual)) };
  }
  const target = used.targets.at(-1) ?? years.filter((year) => year.target?.quantity != null).at(-1)?.target;
  const actual = used.actuals.at(-1)?.quantity ?? null;
  const wanted = target?.quantity ?? null;
  const same = actual === null || wanted === null ? null : inUnitOf(actual, wanted);
  return {
    target: show(wanted),
    actual: show(
      actual !== null && wanted !== null && same !== null
        ? { ...wanted, value: same, decimals: Math.max(actual.decimals, same.decimalPlaces()) }
        : actual,
    ),
  };
}

const PLAIN = { unit: null, decimals: 0 } as const;

/** A figure as printed in one way, words of the cell as they are, a dash for nothing. */
export function figureText(figure: DatedFigure | null): string {
  if (figure === null) return NOTHING;
  if (figure.quantity !== null) return formatQuantity(figure.quantity);
  return figure.text === '' ? NOTHING : figure.text;
}

/** A ratio as per cent with one decimal. */
export function rateText(rate: Quantity['value'] | null): string {
  return rate === null ? NOTHING : `${rate.times(100).toFixed(1)}%`;
}
