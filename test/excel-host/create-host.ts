import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import type { Counters, FaultList } from './gate';
import { readAddress, splitSheet } from './model/address';
import type { Area } from './model/area';
import type { HostSheet } from './model/sheet';
import { type Evaluate, HostWorkbook } from './model/workbook';
import { writeCell } from './model/write-cell';
import { loadOffice, type OfficeGlobals } from './office/load-office';
import { readSchema } from './rich-api/schema';
import { EXCEL_2021, type Limits, type RequirementSets, Session, WEB_LIMITS } from './session';
import { fillFromSnapshot, fillFromXlsx } from './xlsx/fill';
import { saveXlsx } from './xlsx/save';

export interface HostOptions {
  /** The workbook to open: a file, a snapshot (see `snapshotOf`), or nothing for one blank sheet. */
  readonly open?: Uint8Array | WorkbookSnapshot;
  /** Sets claimed besides, or in place of, those of Excel 2021. */
  readonly sets?: RequirementSets;
  readonly limits?: Partial<Limits>;
  /** Milliseconds a batch takes at least. */
  readonly latency?: number;
  /** Results of formulas that are written; none: the old value stays, or 0. */
  readonly evaluate?: Evaluate;
  readonly locale?: string;
}

/** Somebody at the keyboard, here or elsewhere. */
export interface Person {
  /** Types into one cell: `type("計画!B3", "120")`; text is read as Excel reads typing. */
  type(address: string, text: string | number | boolean | null): void;
  /** Selects a range and its sheet. */
  select(address: string): void;
}

export interface HostControls {
  readonly workbook: HostWorkbook;
  readonly session: Session;
  readonly counters: Counters;
  readonly faults: FaultList;
  /** The user in front of the pane: what they do raises events without a trigger of the add-in. */
  readonly user: Person;
  /** A co-author: the same, from afar. */
  readonly coauthor: Person;
  /** Raises `onChanged` of a sheet without changing anything. */
  fireChanged(
    address: string,
    more?: { readonly source?: 'Local' | 'Remote'; readonly trigger?: 'ThisLocalAddin' | 'Unknown' },
  ): void;
  /** The workbook as an .xlsx file: see `saveXlsx`. */
  save(): Uint8Array;
  /** References that the add-in has not given back; 0 when it has cleaned up. */
  readonly leaked: () => number;
  /** Waits until every event that is due has been delivered. */
  settle(): Promise<void>;
}

/** A host with the library's globals at hand. */
export interface ExcelHost extends HostControls, OfficeGlobals {}

/** The workbook that the options ask for. */
export function openWorkbook({ open, evaluate }: HostOptions): HostWorkbook {
  const workbook = new HostWorkbook();
  if (open instanceof Uint8Array) fillFromXlsx(workbook, open);
  else if (open !== undefined) fillFromSnapshot(workbook, open);
  else workbook.addSheet('Sheet1');
  if (evaluate !== undefined) workbook.evaluate = evaluate;
  return workbook;
}

/** What tests do to a host, however its add-in is connected. */
export function controlsOf(session: Session): HostControls {
  const { workbook } = session.options;
  return {
    workbook,
    session,
    counters: session.counters,
    faults: session.faults,
    user: person(workbook, 'Local'),
    coauthor: person(workbook, 'Remote'),
    fireChanged: (address, { source = 'Local', trigger = 'Unknown' } = {}) => {
      const { sheet, area } = locate(workbook, address);
      workbook.onEvent({ kind: 'changed', sheet, area, source, trigger, changeType: 'RangeEdited' });
      if (trigger === 'ThisLocalAddin') session.flushEvents();
    },
    save: () => saveXlsx(workbook),
    leaked: () => session.references.size,
    settle: () => new Promise((resolve) => setTimeout(resolve, 5)),
  };
}

/** The genuine office.js on a workbook in memory, in a context of its own. */
export function createExcelHost(options: HostOptions = {}): Promise<ExcelHost> {
  const { sets = {}, limits = {}, latency = 0, locale = 'ja-JP' } = options;
  const workbook = openWorkbook(options);
  const claimed = { ...EXCEL_2021, ...sets };
  const office = loadOffice(() => ({
    executeBatch: (body) => session.run(body),
    requirementMatrix: JSON.stringify(claimed),
    settings: workbook.settings,
    locale,
  }));
  const session = new Session({
    workbook,
    schema: readSchema(office.Excel),
    sets: claimed,
    limits: { ...WEB_LIMITS, ...limits },
    latency,
    deliver: office.deliver,
  });
  const { Excel, Office, OfficeExtension } = office;
  return Promise.resolve({ Excel, Office, OfficeExtension, ...controlsOf(session) });
}

/** What a person does to a workbook, told as events. */
function person(workbook: HostWorkbook, source: 'Local' | 'Remote'): Person {
  return {
    type(address, text) {
      const { sheet, area } = locate(workbook, address);
      const { top, left } = area;
      const before = sheet.cell(top, left)?.value ?? null;
      writeCell(workbook, sheet, top, left, text ?? '');
      const after = sheet.cell(top, left)?.value ?? null;
      const changeType = 'RangeEdited';
      workbook.onEvent({
        kind: 'changed',
        sheet,
        area,
        source,
        trigger: 'Unknown',
        changeType,
        before,
        after,
      });
    },
    select(address) {
      const { sheet, area } = locate(workbook, address);
      workbook.active = sheet;
      workbook.selection = area;
      workbook.onEvent({ kind: 'selected', sheet, area, source, trigger: 'Unknown' });
    },
  };
}

function locate(workbook: HostWorkbook, address: string): { readonly sheet: HostSheet; readonly area: Area } {
  const { sheet: name, rest } = splitSheet(address);
  const sheet = name === null ? workbook.active : workbook.findSheet(name);
  const area = readAddress(rest);
  if (sheet === null || area === null) throw new Error(`No cell ${address}`);
  return { sheet, area };
}
