import { WorkbookError } from '../errors';
import { isTrue, parseXml, relationshipId, unescapeText } from './xml';

/** A sheet as the workbook part lists it; worksheets, chart sheets and others alike. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly relationshipId: string | null;
}

/** A defined name as listed; `localSheet` is a position in the list of sheets. */
export interface ListedName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly localSheet: number | null;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
  readonly dateSystem: 1900 | 1904;
  /** Relationships of the linked workbooks, in the order that formulas count them by. */
  readonly externalIds: readonly string[];
}

/**
 * Reads `workbook.xml`.
 *
 * @throws WorkbookError `no-workbook-part` when its root is something else
 */
export function readWorkbookPart(xml: string, part: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const names: ListedName[] = [];
  const externalIds: string[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let depth = 0;
  let name: Omit<ListedName, 'refersTo'> | null = null;
  let refersTo = '';
  parseXml(xml, part, {
    open(element, attributes, namespaces) {
      depth++;
      if (depth === 1 && element !== 'workbook') {
        throw new WorkbookError('no-workbook-part');
      }
      if (element === 'workbookPr' && isTrue(attributes.date1904)) dateSystem = 1904;
      if (element === 'externalReference') externalIds.push(relationshipId(attributes, namespaces) ?? '');
      if (element === 'sheet') {
        const state = attributes.state;
        sheets.push({
          name: unescapeText(attributes.name ?? ''),
          visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
          relationshipId: relationshipId(attributes, namespaces),
        });
      }
      if (element === 'definedName') {
        const localSheet = attributes.localSheetId;
        refersTo = '';
        name = {
          name: unescapeText(attributes.name ?? ''),
          hidden: isTrue(attributes.hidden),
          localSheet: localSheet === undefined ? null : Number(localSheet),
        };
      }
    },
    text(piece) {
      if (name !== null) refersTo += piece;
    },
    close(element) {
      depth--;
      if (element !== 'definedName' || name === null) return;
      names.push({ ...name, refersTo: unescapeText(refersTo.trim()).replace(/^=/, '') });
      name = null;
    },
  });
  return { sheets, names, dateSystem, externalIds };
}
