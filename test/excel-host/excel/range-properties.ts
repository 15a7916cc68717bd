import { writeAddress } from '../model/address';
import { columnCount, rowCount } from '../model/area';
import type { CellFormat, Edge } from '../model/format';
import { NO_LINE, readColor } from '../model/format';
import { invalidArgument, RichApiError } from '../rich-api/messages';
import { UNVERIFIED } from '../unverified';
import { checkSheet, type ExcelContext, type RangeTarget } from './context';
import { matrix } from './range-cells';

type Wanted = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;

function notImplemented(member: string): RichApiError {
  return new RichApiError('NotImplemented', `The test host does not implement ${member}.`, 501, member);
}

/** `getRowProperties` and `getColumnProperties`: one object a row or column. */
export function linesOf({ sheet, area }: RangeTarget, wanted: Wanted, axis: 'row' | 'column'): Answer[] {
  const [from, to] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const answers: Answer[] = [];
  for (let index = from; index <= to; index++) {
    const answer: Answer = {};
    for (const [name, value] of Object.entries(wanted)) {
      if (value === false) continue;
      if (name === `${axis}Hidden`) answer[name] = hidden.has(index);
      else if (name === `${axis}Index`) answer[name] = index;
      else if (name === 'address') {
        const line =
          axis === 'row' ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
        answer[name] = writeAddress(sheet.name, line);
      } else if (name === 'format') {
        const size = axis === 'row' ? 'rowHeight' : 'columnWidth';
        const known = Object.keys(value as Wanted).every((inner) => inner === size);
        if (!known) throw notImplemented(`Range.get${axis === 'row' ? 'Row' : 'Column'}Properties format`);
        const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
        answer[name] = {
          [size]: sizes.get(index) ?? (axis === 'row' ? sheet.standardHeight : sheet.standardWidth),
        };
      } else throw notImplemented(`Range.get${axis === 'row' ? 'Row' : 'Column'}Properties ${name}`);
    }
    answers.push(answer);
  }
  return answers;
}

const FONT = {
  name: 'fontName',
  size: 'size',
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
  color: 'color',
} as const;
const ALIGNMENT = {
  horizontalAlignment: 'horizontal',
  verticalAlignment: 'vertical',
  wrapText: 'wrap',
  indentLevel: 'indent',
} as const;
const BORDERS: Readonly<Record<string, Edge>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** `getCellProperties`: a matrix of objects. */
export function cellProperties(context: ExcelContext, range: RangeTarget, wanted: Wanted): Answer[][] | null {
  const { sheet } = range;
  return matrix(context, range, (row, column) => {
    const answer: Answer = {};
    for (const [name, value] of Object.entries(wanted)) {
      if (value === false) continue;
      if (name === 'address')
        answer[name] = writeAddress(sheet.name, { top: row, bottom: row, left: column, right: column });
      else if (name === 'hyperlink') answer[name] = sheet.cell(row, column)?.hyperlink ?? null;
      else if (name === 'format')
        answer[name] = formatProperties(sheet.formatOf(row, column), value as Wanted);
      else throw notImplemented(`Range.getCellProperties ${name}`);
    }
    return answer;
  });
}

function formatProperties(format: CellFormat, wanted: Wanted): Answer {
  const answer: Answer = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === false) continue;
    const inner = value as Wanted;
    if (name in ALIGNMENT) answer[name] = format[ALIGNMENT[name as keyof typeof ALIGNMENT]];
    else if (name === 'fill') answer[name] = { color: format.fill ?? UNVERIFIED.colorOfNoFill };
    else if (name === 'font')
      answer[name] = Object.fromEntries(
        Object.keys(inner).map((key) => [key, format[FONT[key as keyof typeof FONT]]]),
      );
    else if (name === 'protection') answer[name] = { locked: format.locked };
    else if (name === 'borders')
      answer[name] = Object.fromEntries(
        Object.entries(BORDERS).map(([side, edge]) => [side, format.lines[edge] ?? NO_LINE]),
      );
    else throw notImplemented(`Range.getCellProperties format.${name}`);
  }
  return answer;
}

/** `setCellProperties`: a matrix of objects of the range's size. */
export function setCellProperties(context: ExcelContext, range: RangeTarget, given: unknown): void {
  const { sheet, area } = range;
  checkSheet(context, sheet);
  const rows = given as readonly (readonly Wanted[])[];
  const fits =
    Array.isArray(given) &&
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument();
  for (const [down, row] of rows.entries()) {
    for (const [across, properties] of row.entries()) {
      const cell = sheet.open(area.top + down, area.left + across);
      for (const [name, value] of Object.entries(properties ?? {})) {
        if (name === 'format') cell.format = patched(cell.format, value as Wanted);
        else if (name === 'hyperlink') cell.hyperlink = value as Wanted;
        else throw notImplemented(`Range.setCellProperties ${name}`);
      }
    }
  }
}

function patched(format: CellFormat, given: Wanted): CellFormat {
  const patch: Record<string, unknown> = {};
  const lines = { ...format.lines };
  for (const [name, value] of Object.entries(given)) {
    const inner = value as Wanted;
    if (name in ALIGNMENT) patch[ALIGNMENT[name as keyof typeof ALIGNMENT]] = value;
    else if (name === 'fill') patch['fill'] = readColor(inner['color']);
    else if (name === 'font')
      for (const [key, item] of Object.entries(inner))
        patch[FONT[key as keyof typeof FONT]] = key === 'color' ? readColor(item) : item;
    else if (name === 'protection') patch['locked'] = inner['locked'];
    else if (name === 'borders')
      for (const [side, line] of Object.entries(inner)) {
        const edge = BORDERS[side];
        if (edge !== undefined)
          lines[edge] = { ...(lines[edge] ?? NO_LINE), style: 'Continuous', ...(line as Wanted) };
      }
    else throw notImplemented(`Range.setCellProperties format.${name}`);
  }
  return { ...format, ...(patch as Partial<CellFormat>), lines };
}
