import type { Settings } from '../engine/settings';
import type { MunicipalityKind, Plan } from '../plan/plan';
import { foldKey } from '../text/fold';
import { type GrantCap, type Programme, PROGRAMMES } from './programmes';

/** Every programme there is: the users' own, then the built-in ones that none of them replaces. */
function allProgrammes(own: readonly Programme[]): readonly Programme[] {
  const replaced = new Set(own.map(({ code }) => code));
  return [...own, ...PROGRAMMES.filter(({ code }) => !replaced.has(code))];
}

/**
 * The programme of a code, a name or one of its other names; null where none is known.
 *
 * @param own the users' own programmes; they come first
 */
export function findProgramme(codeOrName: string, own: readonly Programme[]): Programme | null {
  const wanted = foldKey(codeOrName);
  if (wanted === '') return null;
  const all = allProgrammes(own);
  return (
    all.find(({ code, name, aliases }) =>
      [code, name, ...aliases].some((each) => foldKey(each) === wanted),
    ) ??
    all.find(({ name }) => wanted.includes(foldKey(name))) ??
    null
  );
}

/** The programmes a plan names, or the one that the settings assume where it names none. */
export function programmesOf(
  plan: Plan,
  settings: Settings,
): { readonly programmes: readonly Programme[]; readonly assumed: boolean } {
  const named = plan.programmes.flatMap(({ code, name }) => {
    const programme =
      (code === null ? null : findProgramme(code, settings.programmes)) ??
      (name === null ? null : findProgramme(name, settings.programmes));
    return programme ?? [];
  });
  if (named.length > 0) return { programmes: [...new Set(named)], assumed: false };
  // A programme that is named but not known is not the assumed one.
  const assumed = plan.programmes.length > 0 ? null : findProgramme(settings.programme, settings.programmes);
  return { programmes: assumed === null ? [] : [assumed], assumed: true };
}

/** Whether all figures of a programme have a verified source, its caps among them. */
export function isVerified({ verified, caps }: Programme): boolean {
  return verified && caps.every((cap) => cap.verified);
}

/** The caps a project and year that can hold for a municipality in a year, whatever the type. */
export function capsFor(
  programme: Programme,
  kind: MunicipalityKind,
  fiscalYear: number,
): readonly GrantCap[] {
  return programme.caps.filter(
    (cap) => cap.per === 'project-and-year' && cap.kinds.includes(kind) && holdsIn(cap, fiscalYear),
  );
}

/**
 * The caps of a whole project that can hold for a municipality, whatever the type.
 *
 * @param fiscalYears those of the plan; where there is none, a cap of any year can hold
 */
export function projectCapsFor(
  programme: Programme,
  kind: MunicipalityKind,
  fiscalYears: readonly number[],
): readonly GrantCap[] {
  const isDated = fiscalYears.length > 0;
  return programme.caps.filter(
    (cap) =>
      cap.per === 'project' &&
      cap.kinds.includes(kind) &&
      (!isDated || fiscalYears.some((year) => holdsIn(cap, year))),
  );
}

function holdsIn({ firstYear, lastYear }: GrantCap, fiscalYear: number): boolean {
  return firstYear <= fiscalYear && (lastYear === null || fiscalYear <= lastYear);
}
