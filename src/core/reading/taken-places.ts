import type { RangeRef } from '../workbook/cell-ref';

/** The places of a sheet that tables took. Asked once a cell, so the answer must not depend on how many there are. */
export class TakenPlaces {
  private readonly rows = new Map<number, RangeRef[]>();

  add(range: RangeRef): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      const ranges = this.rows.get(row);
      if (ranges === undefined) this.rows.set(row, [range]);
      else ranges.push(range);
    }
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.some(({ left, right }) => column >= left && column <= right) === true;
  }
}
