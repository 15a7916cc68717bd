import type { CellValue } from '../../../src/core/workbook/snapshot';
import type { Area } from './area';
import { HostSheet } from './sheet';

export interface HostName {
  readonly name: string;
  /** With `=`. */
  formula: string;
  visible: boolean;
  comment: string;
  /** Sheet the name is local to. */
  readonly sheet: HostSheet | null;
}

/** What has happened to a workbook; the API turns it into events for the add-in. */
export interface WorkbookEvent {
  readonly kind: 'changed' | 'added' | 'deleted' | 'activated' | 'deactivated' | 'selected' | 'renamed';
  readonly sheet: HostSheet;
  readonly area: Area | null;
  /** `ThisLocalAddin` for the add-in's own doing. */
  readonly trigger: 'ThisLocalAddin' | 'Unknown';
  readonly source: 'Local' | 'Remote';
  /** Of a change: `RangeEdited`, `RowInserted` … */
  readonly changeType?: string;
  readonly before?: CellValue;
  readonly after?: CellValue;
}

/** Gives the result of a formula; what it does not know (`undefined`) keeps its old value, or becomes 0. */
export type Evaluate = (
  cell: { readonly sheet: string; readonly row: number; readonly column: number; readonly formula: string },
  workbook: HostWorkbook,
) => CellValue | undefined;

/** The workbook that is open in the host. */
export class HostWorkbook {
  readonly sheets: HostSheet[] = [];
  names: HostName[] = [];
  active: HostSheet | null = null;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  dateSystem: 1900 | 1904 = 1900;
  structureProtected = false;
  readOnly = false;
  calculationMode = 'Automatic';
  eventsEnabled = true;
  fileName = 'plan.xlsx';
  /** The file that was opened, null for a workbook made from nothing. */
  file: Uint8Array | null = null;
  readonly settings = new Map<string, unknown>();
  /** The day that typed dates without a year take theirs from. */
  today: { readonly year: number } = { year: new Date().getFullYear() };
  evaluate: Evaluate = () => undefined;
  onEvent: (event: WorkbookEvent) => void = () => {};
  #lastId = 0;

  newId(prefix: string): string {
    return `{${prefix}-${String(++this.#lastId).padStart(4, '0')}}`;
  }

  addSheet(name: string, index = this.sheets.length): HostSheet {
    const sheet = new HostSheet(this.newId('sheet'), name);
    this.sheets.splice(index, 0, sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** By name or id, null when there is none. */
  findSheet(key: string): HostSheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }

  removeSheet(sheet: HostSheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) return;
    this.sheets.splice(index, 1);
    sheet.alive = false;
    this.names = this.names.filter((name) => name.sheet !== sheet);
    if (this.active === sheet) this.active = this.sheets[Math.min(index, this.sheets.length - 1)] ?? null;
  }

  findName(name: string, sheet: HostSheet | null = null): HostName | null {
    const wanted = name.toLowerCase();
    return this.names.find((item) => item.name.toLowerCase() === wanted && item.sheet === sheet) ?? null;
  }

  /** Sheet for tests: throws where there is none. */
  sheet(name: string): HostSheet {
    const found = this.findSheet(name);
    if (found === null) throw new Error(`No sheet ${name}`);
    return found;
  }
}
