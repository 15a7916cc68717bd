import { type SheetKey, type SheetModel } from '../../../core/workbook/sheet-model';
import { ownedSheets, resolveSheetNames, type SheetNames } from '../../../core/workbook/sheet-names';
import { HostError, type WorkOptions } from '../../ports';
import { isTemporaryName } from '../addresses';
import { roundTrip } from '../round-trip';
import type { Surroundings } from '../surroundings';
import { newTarget, type Target } from './target';
import type { WidthUnit } from './write-styles';

/** The workbook as it is before anything is written. */
export interface Inspection {
  readonly targets: readonly Target[];
  /** Ids of all sheets that are there. */
  readonly ids: ReadonlySet<string>;
  /** Formulas of the workbook's names, by name in lower case. */
  readonly names: ReadonlyMap<string, { readonly name: string; readonly formula: string }>;
  /** Sheets that a lost session left behind. */
  readonly leftovers: readonly string[];
  /** Ids of sheets of ours that are protected as we protect them. */
  readonly protectedByUs: ReadonlySet<string>;
  readonly unit: WidthUnit;
}

/** What a sheet protected by us allows; it has no password. */
export const PROTECTION = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  allowAutoFilter: true,
} as const;
const PERMISSIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** The last column: nobody gives it a width, so it has the standard one. */
const UNTOUCHED = 'XFD1';
const PIXELS_PER_POINT = 96 / 72;
const PADDING_PIXELS = 5;
/** Width of a digit in pixels, for a workbook that does not tell. */
const USUAL_DIGIT = 8;

/**
 * Looks at the workbook in one round trip.
 *
 * @throws HostError before anything is written, where it cannot be
 */
export async function inspect(
  models: readonly SheetModel[],
  surroundings: Surroundings,
  options: WorkOptions,
): Promise<Inspection> {
  const { workbook, protection, sheets, names, first, untouched } = await roundTrip(
    surroundings,
    (context) => ({
      workbook: context.workbook.load('readOnly'),
      protection: context.workbook.protection.load('protected'),
      sheets: context.workbook.worksheets.load(
        'items/id,items/name,items/protection/protected,items/protection/options',
      ),
      names: context.workbook.names.load('items/name,items/formula'),
      first: context.workbook.worksheets.getFirst().load('standardWidth'),
      untouched: context.workbook.worksheets.getFirst().getRange(UNTOUCHED).format.load('columnWidth'),
    }),
    options,
  );
  if (workbook.readOnly) throw new HostError('read-only');
  const lasting = sheets.items.filter(({ name }) => !isTemporaryName(name));
  const leftovers = sheets.items.filter(({ name }) => isTemporaryName(name)).map(({ id }) => id);
  const defined = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const targets = plan(
    models,
    lasting,
    defined.map(({ name, formula }) => ({ name, refersTo: formula, sheet: null })),
  );
  if (protection.protected && (leftovers.length > 0 || targets.some(({ id }) => id === null))) {
    throw new HostError('protected-structure');
  }
  const protectedByUs = new Set<string>();
  for (const { id, name } of targets) {
    const sheet = lasting.find((item) => item.id === id);
    if (id === null || sheet?.protection.protected !== true) continue;
    if (!isOurs(sheet.protection.options)) throw new HostError('protected-sheet', { sheet: name });
    protectedByUs.add(id);
  }
  return {
    targets,
    ids: new Set(sheets.items.map(({ id }) => id)),
    names: new Map(defined.map((item) => [item.name.toLowerCase(), item])),
    leftovers,
    protectedByUs,
    unit: unitOf(first.standardWidth, untouched.columnWidth),
  };
}

function plan(
  models: readonly SheetModel[],
  sheets: readonly Excel.Worksheet[],
  definedNames: Parameters<typeof ownedSheets>[0],
): Target[] {
  const existing = sheets.map(({ name }) => name);
  const wanted: Partial<Record<SheetKey, string>> = {};
  for (const { key, name } of models) {
    if (wanted[key] !== undefined) throw new Error(`Two models for the sheet ${key}`);
    wanted[key] = name;
  }
  const owned: SheetNames = ownedSheets(definedNames, existing);
  const names: SheetNames = resolveSheetNames(existing, owned, wanted as SheetNames);
  return models.map((model): Target => {
    const name = names[model.key] ?? model.name;
    const present = owned[model.key] === undefined ? undefined : sheets.find((sheet) => sheet.name === name);
    return present === undefined ? newTarget(model, name) : { model, name, id: present.id, key: present.id };
  });
}

/** Whether a sheet is protected the way we do it: somebody else's protection is nobody's to lift. */
function isOurs(options: Excel.WorksheetProtectionOptions): boolean {
  const ours: Readonly<Record<string, boolean>> = PROTECTION;
  return PERMISSIONS.every((name) => (options[name] ?? false) === (ours[name] ?? false));
}

/** From the standard width in characters and in points: a width is its characters and five pixels. */
function unitOf(characters: number, points: number): WidthUnit {
  const digit = (points * PIXELS_PER_POINT - PADDING_PIXELS) / characters;
  const pixels = digit >= 4 && digit <= 40 ? Math.round(digit) : USUAL_DIGIT;
  return { pointsPerCharacter: pixels / PIXELS_PER_POINT, padding: PADDING_PIXELS / PIXELS_PER_POINT };
}
