import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { guardedRanges, type GuardedRange } from '../edit/guards';
import { type Protection, readProtection } from '../edit/protection';
import { openPackage, type XlsxPackage } from '../package';
import { readPackage } from '../read/read-xlsx';
import { PackageEdit } from '../write/package-edit';
import { readWorkbookPart } from '../write/workbook-part';
import { readTheme } from './colors';
import { readSheetLook, type SheetLook } from './sheet-look';
import { NORMAL_LOOK, readStyleLooks, type StyleLook } from './style-looks';

/** Things of a workbook that a plain grid does not show; they stay in the file. */
export type KeptKind =
  | 'charts'
  | 'pictures'
  | 'comments'
  | 'pivot-tables'
  | 'macros'
  | 'conditional-formats'
  | 'validations'
  | 'external-links';

export interface SheetBook extends SheetLook {
  readonly guarded: readonly GuardedRange[];
}

/** A workbook with everything that a grid needs to show it and to know what may be changed. */
export interface BookView {
  readonly snapshot: WorkbookSnapshot;
  /** In the order of the snapshot's sheets. */
  readonly sheets: readonly SheetBook[];
  readonly styles: readonly StyleLook[];
  readonly protection: Protection;
  readonly kept: ReadonlyMap<KeptKind, number>;
}

const KEPT_PARTS: readonly (readonly [KeptKind, RegExp])[] = [
  ['charts', /(?:^|\/)charts\/chart(?:Ex)?\d*\.xml$/i],
  ['pictures', /(?:^|\/)media\/[^/]+$/i],
  ['comments', /(?:^|\/)comments\d*\.xml$/i],
  ['pivot-tables', /(?:^|\/)pivotTables\/[^/]+\.xml$/i],
  ['macros', /(?:^|\/)vbaProject\.bin$/i],
  ['external-links', /(?:^|\/)externalLinks\/[^/]+\.xml$/i],
];

/**
 * Reads a workbook with its looks.
 *
 * @throws WorkbookError for everything that cannot be read
 */
export function readBook(bytes: Uint8Array): BookView {
  const pkg = openPackage(bytes);
  const snapshot = readPackage(pkg);
  const edit = new PackageEdit(pkg);
  const workbook = readWorkbookPart(pkg, edit);
  const related = (kind: string): string | null =>
    edit.relationships(workbook.part).find((relationship) => relationship.kind === kind)?.part ?? null;
  const theme = readTheme(pkg, related('theme'));
  const stylesPart = related('styles');
  const styles = stylesPart === null ? null : pkg.readText(stylesPart);
  const parts = new Map(workbook.sheets.map(({ name, part }) => [name, part]));
  const sheets = snapshot.sheets.map(({ name }): SheetBook => {
    const part = parts.get(name) ?? '';
    const look = readSheetLook(pkg.readText(part) ?? '<worksheet/>', part, theme);
    return { ...look, guarded: guardedRanges(part, look.arrays, edit) };
  });
  return {
    snapshot,
    sheets,
    styles:
      styles === null || stylesPart === null ? [NORMAL_LOOK] : readStyleLooks(styles, stylesPart, theme),
    protection: readProtection(pkg, new Set(parts.keys())),
    kept: keptThings(pkg, sheets),
  };
}

function keptThings(pkg: XlsxPackage, sheets: readonly SheetBook[]): Map<KeptKind, number> {
  const kept = new Map<KeptKind, number>();
  for (const [kind, pattern] of KEPT_PARTS) {
    const count = pkg.entries.filter(({ name }) => pattern.test(name)).length;
    if (count > 0) kept.set(kind, count);
  }
  const sum = (count: (sheet: SheetBook) => number): number =>
    sheets.reduce((total, sheet) => total + count(sheet), 0);
  const conditional = sum(({ conditionalFormats }) => conditionalFormats);
  const validations = sum(({ validations: each }) => each);
  if (conditional > 0) kept.set('conditional-formats', conditional);
  if (validations > 0) kept.set('validations', validations);
  return kept;
}
