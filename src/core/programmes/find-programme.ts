import type { Settings } from '../engine/settings';
import type { MunicipalityKind, Plan } from '../plan/plan';
import { foldKey } from '../text/fold';
import { type GrantCap, type Programme, PROGRAMMES } from './programmes';

/** The programme of a code, a name or one of its other names; null where none is known. */
export function findProgramme(codeOrName: string): Programme | null {
  const wanted = foldKey(codeOrName);
  if (wanted === '') return null;
  return (
    PROGRAMMES.find(({ code, name, aliases }) =>
      [code, name, ...aliases].some((each) => foldKey(each) === wanted),
    ) ??
    PROGRAMMES.find(({ name }) => wanted.includes(foldKey(name))) ??
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
      (code === null ? null : findProgramme(code)) ?? (name === null ? null : findProgramme(name));
    return programme ?? [];
  });
  if (named.length > 0) return { programmes: [...new Set(named)], assumed: false };
  // A programme that is named but not known is not the assumed one.
  const assumed = plan.programmes.length > 0 ? null : findProgramme(settings.programme);
  return { programmes: assumed === null ? [] : [assumed], assumed: true };
}

/** The caps that can hold for a municipality in a year, whatever the type. */
export function capsFor(
  programme: Programme,
  kind: MunicipalityKind,
  fiscalYear: number,
): readonly GrantCap[] {
  return programme.caps.filter(
    ({ kinds, firstYear, lastYear, per }) =>
      per === 'project-and-year' &&
      kinds.includes(kind) &&
      firstYear <= fiscalYear &&
      (lastYear === null || fiscalYear <= lastYear),
  );
}
