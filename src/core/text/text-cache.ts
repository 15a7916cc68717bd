/**
 * What was found out about texts, kept for the next workbook: the same labels and units stand in all of them.
 * Only what follows from the text alone may be kept. Bounded: when it is full, the texts that were not asked for
 * since it was last full are forgotten; longer texts, which hardly repeat, are not kept at all.
 */
export class TextCache<T> {
  private recent = new Map<string, T>();
  private older = new Map<string, T>();

  constructor(
    private readonly size: number,
    private readonly longest: number,
  ) {}

  get(text: string): T | undefined {
    if (text.length > this.longest) return undefined;
    const found = this.recent.get(text);
    if (found !== undefined) return found;
    const before = this.older.get(text);
    if (before !== undefined) this.set(text, before);
    return before;
  }

  set(text: string, value: T): void {
    if (text.length > this.longest) return;
    if (this.recent.size >= this.size) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(text, value);
  }
}
