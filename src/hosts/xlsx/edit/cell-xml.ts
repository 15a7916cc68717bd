import { type CellValue, isErrorValue } from '../../../core/workbook/snapshot';
import type { CellEdit } from '../../ports';
import { formulaText } from '../write/formula-text';
import { decimalText } from '../write/sheet-cells';
import { withAttributes } from '../write/start-tag';
import { cleanText, escapeText, escapeXstring } from '../write/xml-text';
import type { CellPlace } from './sheet-index';

/** What a cell shall hold; `result`: its formula stays as it is written, only the saved result is another. */
export type CellContent =
  | Exclude<CellEdit['content'], { readonly kind: 'formula' }>
  | { readonly kind: 'formula'; readonly formula: string; readonly result?: CellValue }
  | { readonly kind: 'result'; readonly result: CellValue };

/** Most characters that a cell and a formula hold. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8192;

/** An empty text is no content. */
export function isBlank(content: CellContent): boolean {
  return content.kind === 'blank' || (content.kind === 'text' && cleanText(content.text) === '');
}

/** Element names in the part that is edited: `''` or `x:`. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** A cell that is not there yet. */
export function newCellXml(prefix: string, address: string, style: number, content: CellContent): string {
  const tag = withAttributes(`<${prefix}c r="${address}">`, {});
  return cellXml(`${prefix}c`, prefix, tag, style, content, '');
}

/** A cell that is there, with another content: its style and whatever else it carries stay. */
export function changedCellXml(
  text: string,
  cell: CellPlace,
  address: string,
  style: number | null,
  content: CellContent,
): string {
  let inner = '';
  let at = cell.startTagEnd;
  for (const { start, end } of cell.contents) {
    inner += text.slice(at, start);
    at = end;
  }
  inner += text.slice(at, cell.endTagStart);
  const tag = withAttributes(text.slice(cell.start, cell.startTagEnd).replace(/\s*\/>$/, '>'), {
    ...(cell.attributes.r === undefined ? { r: address } : {}),
    // Metadata of the old value: rich values, dynamic arrays.
    cm: null,
    vm: null,
  });
  return cellXml(
    cell.name,
    prefixOf(cell.name),
    tag,
    style,
    content,
    cell.end === cell.endTagStart ? '' : inner,
  );
}

function cellXml(
  name: string,
  prefix: string,
  tag: string,
  style: number | null,
  content: CellContent,
  rest: string,
): string {
  const inner = contentXml(prefix, content) + rest;
  const type = typeOf(content);
  const start = withAttributes(tag, {
    t: type,
    ...(style === null ? {} : { s: style === 0 ? null : style }),
  });
  return inner === '' ? `${start.slice(0, -1)}/>` : `${start}${inner}</${name}>`;
}

/** The cell's `t`; null for a number. */
function typeOf(content: CellContent): string | null {
  if (content.kind === 'text') return isBlank(content) ? null : 'inlineStr';
  return content.kind === 'formula' ? resultType(content.result ?? null) : null;
}

/** The `t` of a formula cell by its result; null for a number, or for none. */
export function resultType(result: CellValue): string | null {
  if (isErrorValue(result)) return 'e';
  if (typeof result === 'boolean') return 'b';
  return typeof result === 'string' ? 'str' : null;
}

/** A result as it is saved beside its formula; nothing where there is none. */
export function resultXml(prefix: string, result: CellValue): string {
  if (result === null) return '';
  if (isErrorValue(result)) return `<${prefix}v>${escapeText(result.error)}</${prefix}v>`;
  if (typeof result === 'boolean') return `<${prefix}v>${result ? 1 : 0}</${prefix}v>`;
  if (typeof result === 'number') return `<${prefix}v>${result}</${prefix}v>`;
  const text = escapeText(escapeXstring(cleanText(result)));
  return `<${prefix}v${spaceAttribute(text)}>${text}</${prefix}v>`;
}

function contentXml(prefix: string, content: CellContent): string {
  if (isBlank(content)) return '';
  switch (content.kind) {
    case 'number':
      return `<${prefix}v>${decimalText(content.value)}</${prefix}v>`;
    case 'formula':
      // Without a result whoever opens the file calculates it.
      return `<${prefix}f>${formulaText(content.formula)}</${prefix}f>${resultXml(prefix, content.result ?? null)}`;
    case 'text': {
      const text = escapeText(escapeXstring(cleanText(content.text)));
      return `<${prefix}is><${prefix}t${spaceAttribute(text)}>${text}</${prefix}t></${prefix}is>`;
    }
    case 'blank':
    case 'result':
      return '';
  }
}

function spaceAttribute(text: string): string {
  return /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
}
