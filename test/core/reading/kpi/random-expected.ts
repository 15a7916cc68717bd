import type { Indicator } from '../../../../src/core/plan/indicator';
import { plainDecimal } from '../../../../src/core/quantity/format';
import { foldKey } from '../../../../src/core/text/fold';
import type { RandomActual, RandomPlan } from './random-plan';
import type { RandomStyle } from './random-style';
import { sumOf } from './render-plan';
import { hasProjects, projectOf } from './render-sheet';

/** An indicator as a layout shows it. */
interface Line {
  readonly label: string;
  readonly project: string | null;
  readonly unit: string | null;
  readonly baseline: string | null;
  readonly targets: readonly string[];
  readonly actuals: readonly string[];
}

/** What must be read of a plan in a layout: not every layout shows everything. */
export function expected({ years, indicators }: RandomPlan, style: RandomStyle): readonly Line[] {
  const { layout } = style;
  const last = years.length - 1;
  return indicators.map(({ label, unit, baseline, targets, actuals }, place) => {
    const inYears = (values: readonly (RandomActual | undefined)[], from = 0): string[] =>
      values.flatMap((value, i) => (value === null ? [] : [`${years[i + from]}: ${String(value)}`]));
    const shown = {
      L1: { targets: inYears(targets), actuals: [] },
      L2: { targets: [...inYears(targets), `Σ: ${sumOf(targets)}`], actuals: [] },
      L3: {
        targets: [`${years[0]}: ${targets[0]}`, `${years[last]}: ${targets[last]}`],
        actuals: inYears([actuals[last]], last),
      },
      L7: { targets: [`${years[last]}: ${targets[last]}`], actuals: inYears(actuals.slice(0, last)) },
    };
    const own = shown[layout as keyof typeof shown] ?? {
      targets: inYears(targets),
      actuals: inYears(actuals),
    };
    return {
      label: foldKey(label),
      project: hasProjects(style) ? projectOf(place) : null,
      unit,
      baseline: ['L1', 'L4-grouped', 'L5', 'L8'].includes(layout) ? null : String(baseline),
      ...own,
    };
  });
}

/** An indicator as it was read, in the form of {@link expected}. */
export function asRead({ key, project, unit, baseline, targets, actuals }: Indicator): Line {
  const shown = (figure: Indicator['targets'][number] | Indicator['actuals'][number]): string[] => {
    const { period, quantity, text, kind, reading } = figure;
    if (reading.kind === 'blank') return [];
    const year = kind === 'total' ? 'Σ' : String(period?.fiscalYear);
    return [`${year}: ${quantity === null ? text : plainDecimal(quantity.value)}`];
  };
  return {
    label: key,
    project,
    unit: unit?.symbol ?? null,
    baseline: baseline?.quantity == null ? null : plainDecimal(baseline.quantity.value),
    targets: targets.flatMap(shown),
    actuals: actuals.flatMap(shown),
  };
}
