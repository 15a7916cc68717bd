import type { Area } from './area';

export interface HeadersAndFooters {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Page layout of a sheet, in the API's words. */
export interface PageSetup {
  orientation: string;
  paperSize: string | null;
  zoom: Readonly<Record<string, unknown>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printOrder: string;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  margins: Record<
    'leftMargin' | 'rightMargin' | 'topMargin' | 'bottomMargin' | 'headerMargin' | 'footerMargin',
    number
  >;
  titleRows: Area | null;
  titleColumns: Area | null;
  printArea: Area | null;
  headersFooters: HeadersAndFooters;
  /** Rows and columns before which a page starts. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export function newPageSetup(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printOrder: 'DownThenOver',
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    margins: {
      leftMargin: 50.4,
      rightMargin: 50.4,
      topMargin: 54,
      bottomMargin: 54,
      headerMargin: 21.6,
      footerMargin: 21.6,
    },
    titleRows: null,
    titleColumns: null,
    printArea: null,
    headersFooters: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
    rowBreaks: [],
    columnBreaks: [],
  };
}
