import { type Behaviours, behaviour, type HostObject } from '../rich-api/behaviour';
import { invalidArgument } from '../rich-api/messages';
import type { Area } from '../model/area';
import type { HeadersAndFooters } from '../model/page-setup';
import type { HostSheet } from '../model/sheet';
import { checkAlive, checkWritable, type ExcelContext, rangeObject, type RangeTarget } from './context';
import { type FieldList, fields } from './fields';
import { rangeByAddress } from './range-steps';

interface BreaksTarget {
  readonly sheet: HostSheet;
  readonly axis: 'rowBreaks' | 'columnBreaks';
}

const MARGINS = [
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
] as const;
const FIELDS: FieldList = {
  Orientation: ['orientation', 'string'],
  PaperSize: ['paperSize', 'string'],
  CenterHorizontally: ['centerHorizontally', 'boolean'],
  CenterVertically: ['centerVertically', 'boolean'],
  PrintOrder: ['printOrder', 'string'],
  PrintGridlines: ['printGridlines', 'boolean'],
  PrintHeadings: ['printHeadings', 'boolean'],
  BlackAndWhite: ['blackAndWhite', 'boolean'],
};
const MARGIN_FIELDS: FieldList = Object.fromEntries(
  MARGINS.map((margin) => [margin.slice(0, 1).toUpperCase() + margin.slice(1), [margin, 'number'] as const]),
);
const HEADER_FIELDS: FieldList = {
  LeftHeader: ['leftHeader', 'string'],
  CenterHeader: ['centerHeader', 'string'],
  RightHeader: ['rightHeader', 'string'],
  LeftFooter: ['leftFooter', 'string'],
  CenterFooter: ['centerFooter', 'string'],
  RightFooter: ['rightFooter', 'string'],
};

/** Page layout and page breaks. */
export function pageBehaviours(context: ExcelContext): Behaviours {
  const write = (sheet: HostSheet) => {
    checkWritable(context);
    sheet.touched = true;
  };
  const layout = fields<HostSheet>(({ page }) => page, FIELDS, write);
  const margins = fields<HostSheet>(({ page }) => page.margins, MARGIN_FIELDS, write);
  const areaOf = (sheet: HostSheet, range: HostObject | string): Area => {
    const object = typeof range === 'string' ? rangeByAddress(sheet, range) : range;
    if (object.type !== 'Range') throw invalidArgument();
    return (object.target as RangeTarget).area;
  };
  const orNull = (sheet: HostSheet, area: Area | null) => (area === null ? null : rangeObject(sheet, area));
  return {
    PageLayout: behaviour<HostSheet>({
      check: checkAlive,
      get: { ...layout.get, ...margins.get, Zoom: ({ page }) => page.zoom },
      set: {
        ...layout.set,
        ...margins.set,
        Zoom: (sheet, value) => {
          const keys = Object.keys((value ?? {}) as object);
          const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
          if (keys.some((key) => !known.includes(key))) throw invalidArgument();
          write(sheet);
          sheet.page.zoom = value;
        },
      },
      go: {
        HeadersFooters: (sheet) => ({ type: 'HeaderFooterGroup', target: sheet }),
        GetPrintTitleRowsOrNullObject: (sheet) => orNull(sheet, sheet.page.titleRows),
        GetPrintAreaOrNullObject: (sheet) =>
          sheet.page.printArea === null
            ? null
            : { type: 'RangeAreas', target: { sheet, areas: [sheet.page.printArea] } },
      },
      call: {
        SetPrintTitleRows: (sheet, range: HostObject | string) => {
          write(sheet);
          sheet.page.titleRows = areaOf(sheet, range);
        },
        SetPrintTitleColumns: (sheet, range: HostObject | string) => {
          write(sheet);
          sheet.page.titleColumns = areaOf(sheet, range);
        },
        SetPrintArea: (sheet, range: HostObject | string) => {
          write(sheet);
          sheet.page.printArea = areaOf(sheet, range);
        },
        SetPrintMargins: (sheet, unit: string, options: Readonly<Record<string, number>>) => {
          const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
          if (points === undefined) throw invalidArgument();
          write(sheet);
          for (const margin of MARGINS) {
            const given = options[margin.replace('Margin', '')];
            if (given !== undefined) sheet.page.margins[margin] = given * points;
          }
        },
      },
    }),
    HeaderFooterGroup: behaviour<HostSheet>({
      check: checkAlive,
      get: { State: () => 'Default' },
      go: { DefaultForAllPages: ({ page }) => ({ type: 'HeaderFooter', target: page.headersFooters }) },
    }),
    HeaderFooter: behaviour<HeadersAndFooters>(
      fields<HeadersAndFooters>(
        (target) => target,
        HEADER_FIELDS,
        () => checkWritable(context),
      ),
    ),
    PageBreakCollection: behaviour<BreaksTarget>({
      check: ({ sheet }) => checkAlive(sheet),
      items: ({ sheet, axis }) =>
        sheet.page[axis].map((at) => ({ type: 'PageBreak', target: { sheet, axis, at } })),
      go: {
        Add: ({ sheet, axis }, range: HostObject | string) => {
          write(sheet);
          const area = areaOf(sheet, range);
          const at = axis === 'rowBreaks' ? area.top : area.left;
          if (at === 0) throw invalidArgument();
          sheet.page[axis].push(at);
          return { type: 'PageBreak', target: { sheet, axis, at } };
        },
      },
      call: {
        GetCount: ({ sheet, axis }) => sheet.page[axis].length,
        RemovePageBreaks: ({ sheet, axis }) => {
          write(sheet);
          sheet.page[axis] = [];
        },
      },
    }),
    PageBreak: behaviour<BreaksTarget & { readonly at: number }>({
      get: { RowIndex: ({ at }) => at, ColumnIndex: ({ at }) => at },
      call: {
        Delete: ({ sheet, axis, at }) => {
          write(sheet);
          sheet.page[axis] = sheet.page[axis].filter((item) => item !== at);
        },
      },
    }),
  };
}
