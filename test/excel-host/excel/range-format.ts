import { type Behaviours, behaviour, type HostObject } from '../rich-api/behaviour';
import { invalidArgument } from '../rich-api/messages';
import { type CellFormat, EDGES, type Edge, type Line, NO_LINE, readColor } from '../model/format';
import { UNVERIFIED } from '../unverified';
import { checkAlive, checkSheet, type ExcelContext, type RangeTarget } from './context';
import {
  asBoolean,
  asColor,
  asNumber,
  asText,
  change,
  formatMember,
  oneArea,
  oneOf,
  setSizes,
  uniform,
  uniformSize,
} from './format-members';

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];

/** `Range.format` and what hangs on it. */
export function formatBehaviours(context: ExcelContext): Behaviours {
  const member = <K extends keyof CellFormat>(
    key: K,
    accept: (value: unknown) => CellFormat[K] | undefined,
  ) => formatMember(context, key, accept);
  const check = ({ sheet }: RangeTarget) => checkAlive(sheet);
  const wrap = member('wrap', asBoolean);
  const horizontal = member('horizontal', oneOf(...HORIZONTAL));
  const vertical = member('vertical', oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'));
  const indent = member('indent', asNumber);
  const font = {
    Name: member('fontName', asText),
    Size: member('size', asNumber),
    Bold: member('bold', asBoolean),
    Italic: member('italic', asBoolean),
    Underline: member('underline', oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant')),
    Strikethrough: member('strikethrough', asBoolean),
    Color: member('color', asColor),
  };
  const locked = member('locked', asBoolean);
  const part =
    (type: string) =>
    (range: RangeTarget): HostObject => ({ type, target: range });
  return {
    RangeFormat: behaviour<RangeTarget>({
      check,
      get: {
        WrapText: wrap.get,
        HorizontalAlignment: horizontal.get,
        VerticalAlignment: vertical.get,
        IndentLevel: indent.get,
        ColumnWidth: (range) => uniformSize(range, 'columns'),
        RowHeight: (range) => uniformSize(range, 'rows'),
      },
      set: {
        WrapText: wrap.set,
        HorizontalAlignment: horizontal.set,
        VerticalAlignment: vertical.set,
        IndentLevel: indent.set,
        ColumnWidth: (range, value) => setSizes(context, range, 'columns', value),
        RowHeight: (range, value) => setSizes(context, range, 'rows', value),
      },
      go: {
        Font: part('RangeFont'),
        Fill: part('RangeFill'),
        Borders: part('RangeBorderCollection'),
        Protection: part('FormatProtection'),
      },
      call: {
        // Rows and columns that fit themselves have no size of their own here.
        AutofitRows: ({ sheet, area }) => {
          checkSheet(context, sheet);
          for (const row of [...sheet.rowHeights.keys()]) {
            if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
          }
        },
      },
    }),
    RangeFont: behaviour<RangeTarget>({
      check,
      get: Object.fromEntries(Object.entries(font).map(([name, { get }]) => [name, get])),
      set: Object.fromEntries(Object.entries(font).map(([name, { set }]) => [name, set])),
    }),
    RangeFill: behaviour<RangeTarget>({
      check,
      get: { Color: (range) => uniform(range, ({ fill }) => fill ?? UNVERIFIED.colorOfNoFill) },
      set: {
        Color: (range, value) => {
          const fill = readColor(value);
          if (fill === null && value !== '') throw invalidArgument();
          change(context, range, { fill });
        },
      },
      call: { Clear: (range) => change(context, range, { fill: null }) },
    }),
    FormatProtection: behaviour<RangeTarget>({
      check,
      get: { Locked: locked.get },
      set: { Locked: locked.set },
    }),
    RangeBorderCollection: behaviour<RangeTarget>({
      check,
      get: { Count: () => EDGES.length },
      go: {
        GetItem: (range, edge: string) => borderObject(range, edge),
        GetItemAt: (range, index: number) => borderObject(range, EDGES[index] ?? ''),
      },
      items: (range) => EDGES.map((edge) => borderObject(range, edge)),
    }),
    RangeBorder: behaviour<BorderTarget>({
      check: ({ range }) => check(range),
      identity: ({ edge }) => ({ _Id: edge }),
      get: {
        SideIndex: ({ edge }) => edge,
        Style: (border) => uniformLine(border, ({ style }) => style),
        Weight: (border) => uniformLine(border, ({ weight }) => weight),
        Color: (border) => uniformLine(border, ({ color }) => color),
      },
      set: {
        Style: (border, value) => changeLine(context, border, { style: String(value) }),
        Weight: (border, value) =>
          changeLine(context, border, { weight: String(value), style: 'Continuous' }),
        Color: (border, value) => {
          const color = readColor(value);
          if (color === null) throw invalidArgument();
          changeLine(context, border, { color });
        },
      },
    }),
  };
}

function borderObject(target: RangeTarget, wanted: string): HostObject {
  const range = oneArea(target);
  const edge = EDGES.find((item) => item.toLowerCase() === wanted.toLowerCase());
  if (edge === undefined) throw invalidArgument();
  return { type: 'RangeBorder', target: { range, edge } satisfies BorderTarget };
}

/** Cells and their sides that an edge of a range consists of. */
function* sidesOf({
  range,
  edge,
}: BorderTarget): Generator<readonly [row: number, column: number, side: Edge]> {
  const { top, left, bottom, right } = range.area;
  const within = {
    EdgeTop: { top, bottom: top, left, right },
    EdgeBottom: { top: bottom, bottom, left, right },
    EdgeLeft: { top, bottom, left, right: left },
    EdgeRight: { top, bottom, left: right, right },
    InsideHorizontal: { top, bottom: bottom - 1, left, right },
    InsideVertical: { top, bottom, left, right: right - 1 },
    DiagonalDown: { top, bottom, left, right },
    DiagonalUp: { top, bottom, left, right },
  }[edge];
  for (let row = within.top; row <= within.bottom; row++) {
    for (let column = within.left; column <= within.right; column++) {
      if (edge === 'InsideHorizontal') {
        yield [row, column, 'EdgeBottom'];
        yield [row + 1, column, 'EdgeTop'];
      } else if (edge === 'InsideVertical') {
        yield [row, column, 'EdgeRight'];
        yield [row, column + 1, 'EdgeLeft'];
      } else yield [row, column, edge];
    }
  }
}

function uniformLine<T>(border: BorderTarget, read: (line: Line) => T): T | null {
  const seen = new Set<T>();
  for (const [row, column, side] of sidesOf(border)) {
    seen.add(read(border.range.sheet.formatOf(row, column).lines[side] ?? NO_LINE));
  }
  return seen.size === 1 ? ([...seen][0] as T) : null;
}

function changeLine(context: ExcelContext, border: BorderTarget, patch: Partial<Line>): void {
  const { sheet } = border.range;
  checkSheet(context, sheet);
  const shared = new Map<CellFormat, Map<Edge, CellFormat>>();
  for (const [row, column, side] of sidesOf(border)) {
    const cell = sheet.open(row, column);
    const bySide = shared.get(cell.format) ?? new Map<Edge, CellFormat>();
    shared.set(cell.format, bySide);
    const old = cell.format.lines[side] ?? NO_LINE;
    const style = patch.style ?? (old.style === 'None' ? 'Continuous' : old.style);
    const format = bySide.get(side) ?? {
      ...cell.format,
      lines: { ...cell.format.lines, [side]: { ...old, ...patch, style } },
    };
    bySide.set(side, format);
    cell.format = format;
  }
}
