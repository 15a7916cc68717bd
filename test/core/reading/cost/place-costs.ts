import { toRangeAddress } from '../../../../src/core/workbook/cell-ref';
import type { GridCell, GridRow, GridSheet } from '../../../tools/grid';
import { wide } from '../kpi/random-style';
import type { Cell, Drawn, Piece } from './draw-costs';
import type { RandomCostStyle } from './random-costs';

/** The tables on a sheet, with the place of every amount: `row:column` from 0. */
export interface PlacedSheet extends GridSheet {
  readonly rows: readonly GridRow[];
  readonly places: ReadonlyMap<Piece, string>;
}

const PROSE = '本計画では、次のとおり事業を実施する。事業費は国の制度の改正等により変更することがある。';

/** Draws the tables below each other in the style; pieces in `changed` show another amount. */
export function placeCosts(
  tables: readonly Drawn[],
  style: RandomCostStyle,
  changed: ReadonlyMap<Piece, number> = new Map(),
): PlacedSheet {
  const rows: (readonly (Piece | GridCell)[])[] = Array.from({ length: style.shiftDown }, () => []);
  const merges: string[] = [];
  if (style.prose) rows.push([PROSE], []);
  const note = `（単位：${style.unit}）`;
  tables.forEach((table, place) => {
    if (place > 0) rows.push([]);
    const first = place === 0;
    const turned = style.turned && tables.length === 1 && table.headerRows === 1;
    const body = turned ? turn(dressed(table, style)) : dressed(table, style);
    if (style.unitPlace === 'title') rows.push([`${table.title}${first ? note : ''}`]);
    else rows.push([table.title]);
    const widest = Math.max(...body.map((row) => row.length));
    if (first && style.unitPlace === 'note') rows.push([note]);
    if (first && style.unitPlace === 'note-beside')
      rows.push([...Array.from({ length: widest - 1 }, () => null), note]);
    const top = rows.length;
    body.forEach((row, i) => {
      if (style.blankRows && !turned && i > table.headerRows && i % 3 === 0 && tables.length === 1)
        rows.push([]);
      rows.push(row);
    });
    const lead = leadColumns(style);
    for (const area of table.merges) {
      const shift = area.left > 0 ? lead : 0;
      merges.push(
        toRangeAddress({
          top: area.top + top,
          bottom: area.bottom + top,
          left: area.left + shift + style.shiftRight,
          right: area.right + shift + style.shiftRight,
        }),
      );
    }
  });
  if (style.notes) rows.push(['※ 端数の調整は行っていない。']);
  const places = new Map<Piece, string>();
  const blank: GridCell[] = Array.from({ length: style.shiftRight }, () => null);
  const shown = rows.map((row, y): GridRow => {
    if (row.length === 0) return [];
    return [
      ...blank,
      ...row.map((cell, x): GridCell => {
        if (!isPiece(cell)) return cell;
        places.set(cell, `${y}:${x + style.shiftRight}`);
        return show(cell, style, changed.get(cell));
      }),
    ];
  });
  return { rows: shown, merges, places };
}

function isPiece(cell: Piece | GridCell): cell is Piece {
  return typeof cell === 'object' && cell !== null && !('v' in cell);
}

const leadColumns = ({ unitPlace }: RandomCostStyle): number => (unitPlace === 'column' ? 1 : 0);

/** The table with its units in labels, headers or a column of their own, and remarks. */
function dressed({ rows, headerRows }: Drawn, style: RandomCostStyle): readonly (readonly Cell[])[] {
  const { unit, unitPlace, remarks } = style;
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row, i) => {
    const isHead = i < headerRows;
    const [label = null, ...rest] = row;
    const bracketed = label !== null && !isHead && unitPlace === 'label';
    const lead: Cell[] = [bracketed ? { text: `${label.text}（${unit}）` } : label];
    if (unitPlace === 'column') lead.push(isHead ? (i === 0 ? { text: '単位' } : null) : { text: unit });
    const heads = rest.map(
      (cell): Cell =>
        isHead && unitPlace === 'header' && cell?.heads === true ? { text: `${cell.text}（${unit}）` } : cell,
    );
    const full = [...lead, ...heads];
    if (!remarks) return full;
    const blanks = Array.from({ length: width + leadColumns(style) - full.length }, () => null);
    return [
      ...full,
      ...blanks,
      i === 0 ? { text: '備考' } : i === rows.length - 1 ? { text: '見込みを含む' } : null,
    ];
  });
}

function turn(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? null));
}

/** An amount that a dash stands for is nothing. */
export function isDash({ amount }: Piece, { dashes }: RandomCostStyle): boolean {
  return amount === 0 && dashes;
}

function show(piece: Piece, style: RandomCostStyle, other: number | undefined): GridCell {
  if (piece.amount === undefined) return piece.text ?? null;
  if (other === undefined && isDash(piece, style)) return '-';
  const amount = other ?? piece.amount;
  const { figures, unit, unitPlace } = style;
  if (unitPlace === 'format') return { v: amount, fmt: `#,##0"${unit}"` };
  const beside = unitPlace === 'cell' ? unit : '';
  if (figures === 'number' && beside === '') return amount;
  if (figures === 'text' || figures === 'number') return `${amount}${beside}`;
  const grouped = amount.toLocaleString('en-US');
  return `${figures === 'wide' ? wide(grouped) : grouped}${beside}`;
}
