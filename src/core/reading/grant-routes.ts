import type { CostFigure } from '../plan/cost';
import { isStated } from '../plan/figure';
import type { GrantRoutes } from '../plan/grant';

const DIRECT = /直接/;
const VIA = /経由|間接/;

/**
 * The parts of a grant that come directly and by way of the prefecture; null where not both are there, once each.
 *
 * @param name the words that name a figure: over its column or before its row
 */
export function grantRoutes(
  figures: readonly CostFigure[],
  name: (figure: CostFigure) => string,
): GrantRoutes | null {
  const grants = figures.filter(isStated).filter(({ kind }) => kind === 'grant');
  const vias = grants.filter((figure) => VIA.test(name(figure)));
  const directs = grants.filter((figure) => DIRECT.test(name(figure)) && !vias.includes(figure));
  const [direct, via] = [directs[0], vias[0]];
  if (direct === undefined || via === undefined || directs.length + vias.length > 2) return null;
  return { direct, via };
}

/** Figures without the two parts of a grant: neither alone is what the rate gives. */
export function withoutRoutes(
  figures: readonly CostFigure[],
  routes: GrantRoutes | null,
): readonly CostFigure[] {
  return routes === null
    ? figures
    : figures.filter((figure) => figure !== routes.direct && figure !== routes.via);
}
