/**
 * Styles of cells by place, for places asked for in ascending order; null for a cell that names none.
 *
 * @param styles row, column and style of each styled cell, one after the other
 */
export function stylesInOrder(styles: Uint32Array): (row: number, column: number) => number | null {
  let at = 0;
  return (row, column) => {
    for (;;) {
      const there = styles[at];
      if (there === undefined || there > row) return null;
      const place = styles[at + 1] ?? 0;
      if (there === row && place >= column) return place === column ? (styles[at + 2] ?? 0) : null;
      at += 3;
    }
  };
}
