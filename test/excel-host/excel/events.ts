import { isErrorValue } from '../../../src/core/workbook/snapshot';
import { localAddress } from './range';
import { valueType } from './range-cells';
import type { RangeTarget } from './context';
import type { WorkbookEvent } from '../model/workbook';

/** One entry of a `richApiMessage`, in the order of its array. */
export type EventEntry = readonly [
  category: number,
  eventType: number,
  targetId: string,
  args: string,
  id: string,
  isRemote: boolean,
];

const CATEGORY = 65_536;
/** Event types as registered, by what happened: on one sheet, on all of them. */
const TYPES = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  deleted: 15,
  selected: 14,
  renamed: 25,
} as const;

/** Turns what happened to the workbook into messages for those who listen. */
export class EventDesk {
  readonly #listeners = new Map<string, number>();
  readonly ranges = new Map<string, RangeTarget>();
  #waiting: EventEntry[] = [];
  #lastId = 0;

  get listenerCount(): number {
    return [...this.#listeners.values()].reduce((sum, count) => sum + count, 0);
  }

  listen(eventType: number, targetId: string, starts: boolean): void {
    const key = `${eventType} ${targetId}`;
    const count = (this.#listeners.get(key) ?? 0) + (starts ? 1 : -1);
    if (count > 0) this.#listeners.set(key, count);
    else this.#listeners.delete(key);
  }

  note(event: WorkbookEvent): void {
    const type = TYPES[event.kind];
    for (const target of [event.sheet.id, 'Workbook']) {
      if (!this.#listeners.has(`${type} ${target}`)) continue;
      const id = `event-${++this.#lastId}`;
      this.#waiting.push([
        CATEGORY,
        type,
        target,
        JSON.stringify(this.#args(event, id)),
        id,
        event.source === 'Remote',
      ]);
    }
  }

  /** What has gathered since the last call. */
  take(): EventEntry[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  #args({ kind, sheet, area, source, trigger, changeType, before, after }: WorkbookEvent, id: string) {
    const args: Record<string, unknown> = { worksheetId: sheet.id, source, triggerSource: trigger };
    if (area !== null) args['address'] = localAddress(area);
    if (kind !== 'changed') return args;
    if (area !== null) this.ranges.set(id, { sheet, area });
    Object.assign(args, { changeType, referenceId: id, shiftDirection: 'None' });
    if (before !== undefined && after !== undefined) {
      const plain = (value: typeof before) =>
        value === null ? '' : isErrorValue(value) ? value.error : value;
      Object.assign(args, {
        valueBefore: plain(before),
        valueAfter: plain(after),
        valueTypeBefore: valueType(before),
        valueTypeAfter: valueType(after),
      });
    }
    return args;
  }
}
