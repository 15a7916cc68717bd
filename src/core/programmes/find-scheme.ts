import type { Settings } from '../engine/settings';
import { foldKey } from '../text/fold';
import { GRADING_SCHEMES, type GradingScheme, OFFICIAL_FOUR } from './grading-schemes';

/** The scheme of an id, the users' own before the built-in ones; null where there is none. */
export function findScheme(id: string, own: readonly GradingScheme[] = []): GradingScheme | null {
  const wanted = foldKey(id);
  return [...own, ...GRADING_SCHEMES].find((scheme) => foldKey(scheme.id) === wanted) ?? null;
}

/** The scheme in use. */
export function schemeOf({ gradingScheme, gradingSchemes }: Settings): GradingScheme {
  return findScheme(gradingScheme, gradingSchemes) ?? OFFICIAL_FOUR;
}
