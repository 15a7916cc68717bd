import { excelBehaviours } from './excel/behaviours';
import { type EventEntry, EventDesk } from './excel/events';
import { type Counters, FaultList, newCounters, OFFICE_ERROR } from './gate';
import { renameReferences } from './model/sheet-references';
import type { HostWorkbook } from './model/workbook';
import type { Batch, BatchAnswer } from './rich-api/messages';
import { processBatch, type ProcessorOptions } from './rich-api/processor';
import { ReferenceTable } from './rich-api/references';
import type { RequiredSet, Schema } from './rich-api/schema';

export interface Limits {
  /** UTF-8 bytes of a request and of a response. */
  readonly bytes: number;
  readonly cellsPerRead: number;
}

export const WEB_LIMITS: Limits = { bytes: 5 * 1024 * 1024, cellsPerRead: 5_000_000 };

/** Sets that the host claims, by name. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What Excel 2021 LTSC has. */
export const EXCEL_2021: RequirementSets = {
  ExcelApi: '1.14',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  DelayForCellEdit: '1.1',
  AddinCommands: '1.1',
  DialogApi: '1.1',
  SharedRuntime: '1.1',
};

export interface SessionOptions {
  readonly workbook: HostWorkbook;
  readonly schema: Schema;
  readonly sets: RequirementSets;
  readonly limits: Limits;
  /** Milliseconds that each batch takes at least. */
  readonly latency: number;
  /** Sends events to the add-in. */
  readonly deliver: (entries: readonly EventEntry[]) => void;
}

export type SessionAnswer =
  | { readonly kind: 'answer'; readonly body: string }
  | { readonly kind: 'error'; readonly code: number; readonly message: string };

/** One add-in working on one workbook: batches in, answers and events out. The transport is someone else's. */
export class Session {
  readonly counters: Counters = newCounters();
  readonly faults = new FaultList();
  readonly references = new ReferenceTable();
  readonly desk = new EventDesk();
  /** Cell editing mode: every batch fails until it ends. */
  editing = false;
  readonly #processor: ProcessorOptions;

  constructor(readonly options: SessionOptions) {
    const { workbook, schema, sets, limits } = options;
    this.#processor = {
      schema,
      behaviours: excelBehaviours({ workbook, limits }, this.desk.ranges),
      root: { type: 'Workbook', target: workbook },
      services: {
        'Microsoft.InternalService.AddinInternalService': { type: 'AddinInternalService', target: null },
      },
      references: this.references,
      isSupported: (required) => isSupported(sets, required),
      onMissing: (member) => {
        const { missing } = this.counters;
        missing.set(member, (missing.get(member) ?? 0) + 1);
      },
      onListen: (eventType, target, starts) => this.desk.listen(eventType, target, starts),
    };
    workbook.onEvent = (event) => {
      if (!workbook.eventsEnabled) return;
      this.desk.note(event);
      if (event.trigger !== 'ThisLocalAddin') this.flushEvents();
    };
  }

  /** Runs the body of one request. */
  async run(body: string): Promise<SessionAnswer> {
    const { counters } = this;
    const { latency, limits } = this.options;
    counters.batches++;
    const size = Buffer.byteLength(body);
    counters.bytesIn += size;
    counters.largestRequest = Math.max(counters.largestRequest, size);
    const answer = this.#answer(body, size);
    await new Promise((resolve) => setTimeout(resolve, latency));
    this.flushEvents();
    if (answer.kind === 'error') {
      counters.codes.push(String(answer.code));
      return answer;
    }
    const length = Buffer.byteLength(answer.body);
    counters.largestResponse = Math.max(counters.largestResponse, length);
    if (length > limits.bytes) {
      counters.codes.push(String(OFFICE_ERROR.responseTooLarge));
      return failure('responseTooLarge');
    }
    counters.bytesOut += length;
    return answer;
  }

  /** Runs a batch of the library's own, which is no round trip of the add-in. */
  runInternal(body: string): SessionAnswer {
    return { kind: 'answer', body: JSON.stringify(this.#process(body)) };
  }

  #answer(body: string, size: number): SessionAnswer {
    const fault = this.faults.at(this.counters.batches);
    if (fault?.kind === 'sheetGone') this.#deleteSheet(fault.sheet ?? '');
    else if (fault !== null && fault.afterwards !== true) return failure(fault.kind);
    if (this.editing) return failure('editMode');
    if (size > this.options.limits.bytes) return failure('requestTooLarge');
    const answer = this.#process(body);
    if (fault !== null && fault.kind !== 'sheetGone') return failure(fault.kind);
    this.counters.codes.push(answer.Error?.Code ?? null);
    return { kind: 'answer', body: JSON.stringify(answer) };
  }

  /** A mistake in the test host itself reaches the add-in as an error too: an unanswered batch would wait for ever. */
  #process(body: string): BatchAnswer {
    try {
      return processBatch(JSON.parse(body) as Batch, this.#processor);
    } catch (bug) {
      const Message = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
      this.counters.bugs.push(Message);
      const error = { Code: 'TestHostBug', Message, Location: '', HttpStatusCode: 500, ActionIndex: 0 };
      return { Results: [], TraceIds: [], Error: error };
    }
  }

  #deleteSheet(name: string): void {
    const { workbook } = this.options;
    const sheet = workbook.findSheet(name);
    if (sheet === null) return;
    workbook.removeSheet(sheet);
    renameReferences(workbook, sheet.name, null);
    workbook.onEvent({ kind: 'deleted', sheet, area: null, trigger: 'Unknown', source: 'Remote' });
  }

  /** Sends what has gathered, after the work in hand. */
  flushEvents(): void {
    setTimeout(() => {
      const entries = this.desk.take();
      if (entries.length > 0) this.options.deliver(entries);
    });
  }
}

function failure(kind: keyof typeof OFFICE_ERROR): SessionAnswer {
  return { kind: 'error', code: OFFICE_ERROR[kind], message: `Injected or found by the test host: ${kind}` };
}

/** Whether the sets claimed hold the one required; versions are compared number by number. */
export function isSupported(sets: RequirementSets, { name, version }: RequiredSet): boolean {
  const claimed = Object.entries(sets).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  if (claimed === undefined) return false;
  const [major = 0, minor = 0] = claimed.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
