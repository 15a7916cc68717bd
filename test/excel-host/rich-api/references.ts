import type { HostObject } from './behaviour';

/** Objects that the add-in asked to keep between batches. Empty again when it has cleaned up after itself. */
export class ReferenceTable {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #last = 0;

  get size(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): void {
    const known = this.#ids.get(object);
    if (known !== undefined && this.#objects.has(known)) return;
    const id = `ref-${++this.#last}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  idOf(object: HostObject): string | null {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : null;
  }

  find(id: string): HostObject | null {
    return this.#objects.get(id) ?? null;
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  clear(): void {
    this.#objects.clear();
  }
}
