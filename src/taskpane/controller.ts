import type { ReportKey } from '../core/workbook/sheet-model';
import type { CellRef } from '../core/workbook/cell-ref';
import type { Rate } from '../core/plan/cost';
import type { SettingsRow } from '../core/contract/settings-rows';
import { HostError, type HostReading, type Progress, type Scope, type WorkbookHost } from '../hosts/ports';
import { neighbour, type Notice, selectedFinding } from './app-state';
import { areaText } from './area';
import type { Engine } from './engine/client';
import type { CheckOptions } from './engine/protocol';
import type { FindingView, TablesView, TrialView } from './engine/views';
import { noticeOf } from './failures';
import { laidOver, personIn, rejoined, withAcceptance, withColumnRoles, withPerson } from './settings-edits';
import type { Surroundings } from './surroundings';
import type { Store } from './store';

/** Everything that the pane's commands work on. */
export interface ControllerParts {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly store: Store;
  readonly around: Surroundings;
}

/** The report button writes these. */
const REPORT_KEYS: readonly ReportKey[] = ['findings', 'achievement', 'variance', 'grant'];
/** How long the workbook must be quiet before it is checked again. */
const QUIET_MILLISECONDS = 800;

/** The rows of 点検設定 at this moment, or why they could not be read. */
interface RowsRead {
  readonly now: readonly SettingsRow[] | null;
  readonly unread: Notice | null;
}

const NOTHING_READ: RowsRead = { now: null, unread: null };

/** What the pane can do. Nothing here throws: failures become notices. */
export class Controller {
  readonly #parts: ControllerParts;
  #running: AbortController | null = null;
  #listening = false;
  /** What 点検設定 said when it was last read. */
  #written: readonly SettingsRow[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(parts: ControllerParts) {
    this.#parts = parts;
  }

  check(): Promise<void> {
    return this.#work(async (signal) => {
      await this.#checkNow(this.#parts.store.get().scope, signal);
    });
  }

  /** Writes sheets of the whole workbook as it is now. */
  report(keys: readonly ReportKey[] = REPORT_KEYS): Promise<void> {
    const { engine, host, around } = this.#parts;
    return this.#work(async (signal) => {
      await this.#checkNow('workbook', signal);
      this.#step('building');
      const { version } = around;
      const models = await engine.report({ keys, rows: null, fileName: around.fileName(), version }, signal);
      await host.write(models, { signal, onProgress: this.#progress });
      await this.#checkWritten(signal);
      this.#tell({
        kind: 'success',
        key: 'pane.notice.written',
        data: { sheets: models.map(({ name }) => name).join(' / '), count: models.length },
      });
    });
  }

  cancel(): void {
    this.#running?.abort();
  }

  /** Opens a finding and shows its cell. */
  async open(fingerprint: string | null): Promise<void> {
    const { store } = this.#parts;
    store.send({ type: 'select', fingerprint });
    const finding = selectedFinding(store.get());
    if (finding !== null) await this.show(finding.place.cell);
  }

  async step(by: 1 | -1): Promise<void> {
    const next = neighbour(this.#parts.store.get(), by);
    if (next !== null) await this.open(next.fingerprint);
  }

  showSelected(): Promise<void> {
    const finding = selectedFinding(this.#parts.store.get());
    return finding === null ? Promise.resolve() : this.show(finding.place.cell);
  }

  show(cell: CellRef): Promise<void> {
    return this.#guard(() => this.#parts.host.select(cell));
  }

  applyFix(): Promise<void> {
    const { host, store } = this.#parts;
    const fix = selectedFinding(store.get())?.fix ?? null;
    if (fix === null) return Promise.resolve();
    return this.#work(async (signal) => {
      this.#step('fixing');
      const revert = await host.edit([fix.edit]);
      store.send({ type: 'undo', undo: { revert, place: fix.place, count: 1 } });
      await this.#afterEdit(signal);
      this.#tell({ kind: 'success', key: 'pane.notice.fixed', data: { place: fix.place, value: fix.after } });
    });
  }

  /** Fixes of one rule together: all cells, or none where one has changed since. */
  applyFixes(findings: readonly FindingView[]): Promise<void> {
    const { host, store } = this.#parts;
    const fixes = findings.flatMap(({ fix }) => (fix === null ? [] : [fix]));
    const [first] = fixes;
    const isOneRule = new Set(findings.map(({ ruleId }) => ruleId)).size === 1;
    if (first === undefined || !isOneRule) return Promise.resolve();
    return this.#work(async (signal) => {
      this.#step('fixing');
      const revert = await host.edit(fixes.map(({ edit }) => edit));
      const count = fixes.length;
      store.send({ type: 'undo', undo: { revert, place: first.place, count } });
      await this.#afterEdit(signal);
      this.#tell({ kind: 'success', key: 'pane.notice.fixed-all', data: { count } });
    });
  }

  undo(): Promise<void> {
    const { host, store } = this.#parts;
    const { undo } = store.get();
    if (undo === null) return Promise.resolve();
    return this.#work(async (signal) => {
      this.#step('fixing');
      await host.edit(undo.revert.edits);
      store.send({ type: 'undo', undo: null });
      await this.#afterEdit(signal);
      const { place, count } = undo;
      const key = count === 1 ? 'pane.notice.undone' : 'pane.notice.undone-all';
      this.#tell({ kind: 'success', key, data: { place, count } });
    });
  }

  /** Keeps a finding as it is, with the reason; a null reason opens it again. */
  accept(finding: FindingView, reason: string | null, by: string): Promise<boolean> {
    const { store, around } = this.#parts;
    const { rows } = store.get();
    const named = reason === null || personIn(rows) !== '' ? rows : withPerson(rows, by);
    const acceptance =
      reason === null ? null : { reason: reason.trim(), by: by.trim(), at: around.todayText() };
    return this.#keep(withAcceptance(named, finding, acceptance));
  }

  /** Keeps settings; false where that failed and they are still the form's alone. */
  saveSettings(rows: readonly SettingsRow[]): Promise<boolean> {
    return this.#keep(rows, { kind: 'success', key: 'pane.notice.saved', data: {} });
  }

  /** What another rate would give; null where there is nothing to compute. */
  async trial(rate: Rate): Promise<TrialView | null> {
    try {
      return await this.#parts.engine.trial(rate);
    } catch (cause) {
      this.#tell(noticeOf(cause));
      return null;
    }
  }

  /** How tables were read, from one of them on; null where there is nothing to tell. */
  async tables(from: number): Promise<TablesView | null> {
    try {
      return await this.#parts.engine.tables(from);
    } catch (cause) {
      this.#tell(noticeOf(cause));
      return null;
    }
  }

  /** Keeps what columns are, by their keys; null leaves a column to the reader again. */
  correctColumns(roles: ReadonlyMap<string, string | null>): Promise<boolean> {
    return this.saveSettings(withColumnRoles(this.#parts.store.get().rows, roles));
  }

  async #checkNow(scope: Scope, signal: AbortSignal): Promise<void> {
    const { host, engine, store } = this.#parts;
    this.#step('reading');
    const reading = await host.read(scope, { signal, onProgress: this.#progress });
    this.#step('checking');
    const view = await engine.check(reading.snapshot, this.#options(), signal);
    store.send({ type: 'checked', checked: { view, scope, area: areaOf(reading) } });
    await this.#listen();
  }

  /** The list speaks of the sheets as they are now; where that cannot be seen, they are written all the same. */
  async #checkWritten(signal: AbortSignal): Promise<void> {
    try {
      await this.#checkNow('workbook', signal);
    } catch (cause) {
      if (!(cause instanceof HostError)) throw cause;
      this.#parts.store.send({ type: 'stale' });
    }
  }

  /** What was edited is checked again; a selection may be another by now and is not. */
  async #afterEdit(signal: AbortSignal): Promise<void> {
    const { store } = this.#parts;
    const scope = store.get().checked?.scope ?? 'workbook';
    if (scope === 'workbook') await this.#checkNow(scope, signal);
    else store.send({ type: 'stale' });
  }

  /** From the first check on, changes of the workbook are followed. */
  async #listen(): Promise<void> {
    if (this.#listening) return;
    this.#listening = true;
    await this.#parts.host.onChanged(() => this.#changed());
  }

  #changed(): void {
    const { store } = this.#parts;
    store.send({ type: 'stale' });
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (store.get().checked?.scope !== 'workbook') return;
    this.#timer = setTimeout(() => {
      // Work that is under way comes first; its own check sees the change, or the next one does.
      if (this.#running !== null) this.#changed();
      else void this.#work((signal) => this.#checkNow('workbook', signal), { quiet: true });
    }, QUIET_MILLISECONDS);
  }

  /** What people decided holds at once, and is written into the workbook where that can be. */
  async #keep(rows: readonly SettingsRow[], done: Notice | null = null): Promise<boolean> {
    const { store } = this.#parts;
    let kept = false;
    await this.#work(async (signal) => {
      const isFirst = store.get().checked === null;
      const before = store.get().unsaved ? this.#written : store.get().rows;
      // What the workbook says already is not to be lost for what was chosen before looking.
      if (isFirst) await this.#checkNow(store.get().scope, signal);
      // Others may have written into the sheet since it was read.
      const { now, unread } = isFirst ? NOTHING_READ : await this.#rowsNow(signal);
      const merged = isFirst ? laidOver(store.get().rows, rows) : rejoined(before, rows, now ?? before);
      store.send({ type: 'rows', rows: merged });
      kept = true;
      await this.#checkAgain(signal);
      // What could not be read is not written over.
      const refused = unread ?? (await this.#write(signal));
      const notice = refused ?? done;
      if (notice !== null) this.#tell(notice);
    });
    return kept;
  }

  /** What 点検設定 says in the workbook at this moment: sheets of ours are read with any scope. */
  async #rowsNow(signal: AbortSignal): Promise<RowsRead> {
    const { host, engine } = this.#parts;
    try {
      const { snapshot } = await host.read('sheet', { signal });
      this.#written = await engine.settings(snapshot, signal);
      return { now: this.#written, unread: null };
    } catch (cause) {
      if (!(cause instanceof HostError) || cause.code === 'cancelled') throw cause;
      return { now: null, unread: noticeOf(cause) };
    }
  }

  /** The workbook as it was read, under the settings as they are now. */
  async #checkAgain(signal: AbortSignal): Promise<void> {
    const { engine, store } = this.#parts;
    const { checked, stale } = store.get();
    if (checked === null) return;
    if (stale && checked.scope === 'workbook') return this.#checkNow('workbook', signal);
    this.#step('checking');
    const view = await engine.check(null, this.#options(), signal);
    store.send({ type: 'checked', checked: { ...checked, view } });
    if (stale) store.send({ type: 'stale' });
  }

  /** Writes 点検設定; says why it could not, and everything stays in the pane. */
  async #write(signal: AbortSignal): Promise<Notice | null> {
    const { engine, host, store, around } = this.#parts;
    try {
      const request = {
        keys: ['settings'] as const,
        rows: store.get().rows,
        fileName: around.fileName(),
        version: around.version,
      };
      const models = await engine.report(request, signal);
      await host.write(models, { signal, onProgress: this.#progress });
      store.send({ type: 'saved' });
      return null;
    } catch (cause) {
      if (!(cause instanceof HostError) || cause.code === 'cancelled') throw cause;
      return noticeOf(cause);
    }
  }

  #options(): CheckOptions {
    const { store, around } = this.#parts;
    const { rows, unsaved } = store.get();
    return { rows: unsaved ? rows : null, asOf: around.today(), language: around.language };
  }

  /** Long work, one at a time: what was under way is given up for it. */
  async #work(
    work: (signal: AbortSignal) => Promise<void>,
    { quiet = false }: { readonly quiet?: boolean } = {},
  ): Promise<void> {
    this.#running?.abort();
    const mine = new AbortController();
    this.#running = mine;
    if (!quiet) this.#parts.store.send({ type: 'notice', notice: null });
    try {
      await work(mine.signal);
    } catch (cause) {
      if (this.#running === mine) this.#tell(noticeOf(cause));
    } finally {
      if (this.#running === mine) {
        this.#running = null;
        this.#parts.store.send({ type: 'work', work: null });
      }
    }
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      this.#tell(noticeOf(cause));
    }
  }

  #tell(notice: Notice): void {
    this.#parts.store.send({ type: 'notice', notice });
  }

  #step(step: 'reading' | 'checking' | 'building' | 'fixing'): void {
    this.#parts.store.send({ type: 'work', work: { step, done: 0, total: 0 } });
  }

  readonly #progress = (progress: Progress): void => {
    if (this.#running !== null) this.#parts.store.send({ type: 'work', work: progress });
  };
}

function areaOf({ area }: HostReading): string {
  return area === null ? '' : areaText(area.sheet, area.range);
}
