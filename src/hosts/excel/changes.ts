import type { HostChange } from '../ports';
import { parseAreas } from './addresses';
import { toHostError } from './errors';
import { roundTrip } from './round-trip';
import type { Surroundings } from './surroundings';

type Listener = (change: HostChange) => void;
type Registration = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/** Changes of cells in all worksheets, through one registration however many listen. */
export class Changes {
  readonly #listeners = new Set<Listener>();
  #registration: Promise<Registration> | null = null;
  #pending: Excel.WorksheetChangedEventArgs[] = [];
  #isFlushing = false;

  constructor(private readonly surroundings: Surroundings) {}

  async listen(listener: Listener): Promise<() => Promise<void>> {
    // The same function may listen twice.
    const own: Listener = (change) => listener(change);
    this.#listeners.add(own);
    try {
      await (this.#registration ??= this.#register());
    } catch (error) {
      this.#listeners.delete(own);
      this.#registration = null;
      throw toHostError(error);
    }
    return async () => {
      this.#listeners.delete(own);
      const registration = this.#registration;
      if (this.#listeners.size > 0 || registration === null) return;
      this.#registration = null;
      const handler = await registration;
      handler.remove();
      try {
        await handler.context.sync();
      } catch {
        // Nobody listens any more, whatever Excel still sends.
      }
    };
  }

  #register(): Promise<Registration> {
    return roundTrip(this.surroundings, ({ workbook }) =>
      workbook.worksheets.onChanged.add((event) => this.#receive(event)),
    );
  }

  /** What this add-in writes itself is no news to it. */
  async #receive(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (event.triggerSource === 'ThisLocalAddin') return;
    this.#pending.push(event);
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    try {
      while (this.#pending.length > 0) await this.#flush();
    } finally {
      this.#isFlushing = false;
    }
  }

  /** Events name a sheet by its id; one look gives the names for all that came meanwhile. */
  async #flush(): Promise<void> {
    const events = this.#pending;
    this.#pending = [];
    let names: ReadonlyMap<string, string>;
    try {
      const sheets = await roundTrip(this.surroundings, ({ workbook }) =>
        workbook.worksheets.load('items/id,items/name'),
      );
      names = new Map(sheets.items.map(({ id, name }) => [id, name]));
    } catch {
      // Whoever reads the workbook next will be told what is wrong with it.
      names = new Map();
    }
    for (const { worksheetId, address, source } of events) {
      const sheet = names.get(worksheetId) ?? '';
      const area = parseAreas(address)[0];
      const change: HostChange = {
        sheet,
        range: area === undefined ? null : { sheet, ...area },
        source: source === 'Remote' ? 'remote' : 'local',
      };
      for (const listener of [...this.#listeners]) listener(change);
    }
  }
}
