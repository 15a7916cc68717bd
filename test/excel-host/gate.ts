/** Errors of the transport itself, as office.js gets them in place of an answer. */
export const OFFICE_ERROR = {
  editMode: 5004,
  sessionLost: 5012,
  modalDialog: 5016,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

export type FaultKind = keyof typeof OFFICE_ERROR | 'sheetGone';

/** A fault for one batch (counted from 1), or for every batch from there on until it is cleared. */
export interface Fault {
  readonly kind: FaultKind;
  readonly batch: number;
  /** How many batches it lasts; 1 when left out. */
  readonly times?: number;
  /** The batch is done all the same, only its answer is lost. */
  readonly afterwards?: boolean;
  /** For `sheetGone`: the sheet that is deleted before the batch runs. */
  readonly sheet?: string;
}

export interface Counters {
  batches: number;
  bytesIn: number;
  bytesOut: number;
  largestRequest: number;
  largestResponse: number;
  /** Members that were asked for and are not implemented, with how often. */
  readonly missing: Map<string, number>;
  /** Mistakes of the test host itself. */
  readonly bugs: string[];
  /** How each batch ended: null where all went well. */
  readonly codes: (string | null)[];
}

export function newCounters(): Counters {
  return {
    batches: 0,
    bytesIn: 0,
    bytesOut: 0,
    largestRequest: 0,
    largestResponse: 0,
    missing: new Map(),
    bugs: [],
    codes: [],
  };
}

/** Faults in waiting. */
export class FaultList {
  #faults: Fault[] = [];

  add(...faults: readonly Fault[]): void {
    this.#faults.push(...faults);
  }

  clear(): void {
    this.#faults = [];
  }

  at(batch: number): Fault | null {
    return (
      this.#faults.find((fault) => batch >= fault.batch && batch < fault.batch + (fault.times ?? 1)) ?? null
    );
  }
}
