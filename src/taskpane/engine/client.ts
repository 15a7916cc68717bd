import type { SettingsRow } from '../../core/contract/settings-rows';
import { ownedSheets } from '../../core/workbook/sheet-names';
import type { Rate } from '../../core/plan/cost';
import type { SheetModel } from '../../core/workbook/sheet-model';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { breathe } from '../../hosts/breathe';
import {
  type CheckOptions,
  EngineError,
  type EngineRequest,
  type EngineResponse,
  type EngineValue,
  type ReportRequest,
} from './protocol';
import type { CheckView, TablesView, TrialView } from './views';

/** Where requests go: a worker, or the engine on the page. */
export interface Port {
  postMessage(request: EngineRequest): void;
  onResponse: (response: EngineResponse) => void;
  /** The engine is gone: it did not start, or broke down. */
  onFault: (detail: string) => void;
  close(): void;
}

/** The engine as the pane sees it. Calls fail with {@link EngineError}, or with `cancelled` after `cancel()`. */
export interface Engine {
  /** Checks a workbook; without one, the last one again under other settings. */
  check(snapshot: WorkbookSnapshot | null, options: CheckOptions, signal: AbortSignal): Promise<CheckView>;
  report(options: ReportRequest, signal: AbortSignal): Promise<readonly SheetModel[]>;
  trial(rate: Rate): Promise<TrialView>;
  /** The rows of 点検設定 as they stand in a workbook; the last check stays as it is. */
  settings(workbook: WorkbookSnapshot, signal: AbortSignal): Promise<readonly SettingsRow[]>;
  /** Ends it; whatever is under way is cancelled. */
  close(): void;
  /** How the tables of the last check were read, from one of them on. */
  tables(from: number): Promise<TablesView>;
}

/** Cells in one message: a few milliseconds of copying. */
const CELLS_A_MESSAGE = 2000;

interface Waiting {
  readonly resolve: (value: EngineValue) => void;
  readonly reject: (cause: Error) => void;
}

/** Thrown into a call whose signal was aborted. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

/** An engine behind a port that is opened when first needed and closed when work on it is cancelled. */
export function createEngine(open: () => Port): Engine {
  let port: Port | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const drop = (cause: Error): void => {
    port?.close();
    port = null;
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };
  const connect = (): Port => {
    if (port !== null) return port;
    port = open();
    port.onResponse = (response) => {
      const call = waiting.get(response.id);
      waiting.delete(response.id);
      if (response.ok) call?.resolve(response.value);
      else call?.reject(new EngineError(response.code, response.detail));
    };
    port.onFault = (detail) => drop(new EngineError('fault', detail));
    return port;
  };
  const ask = <T extends EngineValue>(
    request: (id: number) => EngineRequest,
    signal: AbortSignal | null,
  ): Promise<T> => {
    const id = ++lastId;
    const answer = new Promise<EngineValue>((resolve, reject) => {
      if (signal?.aborted) throw new CancelledError();
      const stop = (): void => drop(new CancelledError());
      const done = (): void => signal?.removeEventListener('abort', stop);
      signal?.addEventListener('abort', stop);
      waiting.set(id, {
        resolve: (value) => {
          done();
          resolve(value);
        },
        reject: (cause) => {
          done();
          reject(cause);
        },
      });
      connect().postMessage(request(id));
    });
    return answer as Promise<T>;
  };

  return {
    check: async (snapshot, options, signal) => {
      if (snapshot !== null) await send(snapshot, connect(), signal);
      return ask((id) => ({ kind: 'check', id, options }), signal);
    },
    report: (options, signal) => ask((id) => ({ kind: 'report', id, options }), signal),
    trial: (rate) => ask((id) => ({ kind: 'trial', id, rate }), null),
    settings: (workbook, signal) =>
      ask((id) => ({ kind: 'settings', id, workbook: settingsSheetOf(workbook) }), signal),
    close: () => drop(new CancelledError()),
    tables: (from) => ask((id) => ({ kind: 'tables', id, from }), null),
  };
}

/** The workbook with nothing but the sheet 点検設定: a small message. */
function settingsSheetOf(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const names = workbook.sheets.map(({ name }) => name);
  const { settings } = ownedSheets(workbook.definedNames, names);
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => name === settings) };
}

/** Hands a workbook over in pieces and lets the page breathe between them. */
async function send(snapshot: WorkbookSnapshot, port: Port, signal: AbortSignal): Promise<void> {
  const sheets = snapshot.sheets.map(({ rows: _, ...rest }) => rest);
  port.postMessage({ kind: 'workbook', outline: { ...snapshot, sheets } });
  for (const [sheet, { rows }] of snapshot.sheets.entries()) {
    let start = 0;
    let cells = 0;
    for (const [index, row] of rows.entries()) {
      cells += row.cells.length;
      const last = index === rows.length - 1;
      if (cells < CELLS_A_MESSAGE && !last) continue;
      port.postMessage({ kind: 'rows', sheet, rows: rows.slice(start, index + 1) });
      start = index + 1;
      if (cells >= CELLS_A_MESSAGE) await breathe();
      cells = 0;
      if (signal.aborted) throw new CancelledError();
    }
  }
}
