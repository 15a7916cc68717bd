import { quoteSheet, toAddress, toRangeAddress } from '../../../core/workbook/cell-ref';
import type { Area, DataValidation, ModelCell, SheetModel } from '../../../core/workbook/sheet-model';
import { formulaText } from './formula-text';
import { decimalText } from './sheet-cells';
import { attributes, cutText, escapeText } from './xml-text';

/** Limits of Excel for the boxes beside a cell and for a list of allowed values. */
const MAX_BOX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ERROR = 225;
const MAX_LIST = 255;
/** Serial number of 9999-12-31. */
const LAST_DAY = 2_958_465;

/** @throws Error (of programming) when two merged areas overlap, which Excel takes for a broken file */
export function mergesXml(merges: readonly Area[]): string {
  const wide = merges.filter((area) => area.top !== area.bottom || area.left !== area.right);
  wide.forEach((a, index) => {
    for (const b of wide.slice(index + 1)) {
      if (a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right) {
        throw new Error(`Merged areas overlap: ${toRangeAddress(a)} and ${toRangeAddress(b)}`);
      }
    }
  });
  if (wide.length === 0) return '';
  const items = wide.map((area) => `<mergeCell ref="${toRangeAddress(area)}"/>`).join('');
  return `<mergeCells count="${wide.length}">${items}</mergeCells>`;
}

export function conditionalFormatsXml(
  formats: SheetModel['conditionalFormats'],
  differentialOf: (format: SheetModel['conditionalFormats'][number]) => number,
): string {
  return formats
    .map((format, index) => {
      const rule = attributes({ type: 'expression', dxfId: differentialOf(format), priority: index + 1 });
      return (
        `<conditionalFormatting sqref="${toRangeAddress(format.area)}">` +
        `<cfRule${rule}><formula>${formulaText(format.formula)}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join('');
}

export function validationsXml(validations: readonly DataValidation[]): string {
  if (validations.length === 0) return '';
  const items = validations.map((validation) => {
    const { prompt, error, area } = validation;
    const { condition, formulas } = ruleXml(validation.rule);
    const written = attributes({
      ...condition,
      errorStyle: error === null || error.style === 'stop' ? null : error.style,
      allowBlank: 1,
      showInputMessage: prompt === null ? null : 1,
      showErrorMessage: error === null ? null : 1,
      errorTitle: error === null ? null : cutText(error.title, MAX_BOX_TITLE),
      error: error === null ? null : cutText(error.text, MAX_ERROR),
      promptTitle: prompt === null ? null : cutText(prompt.title, MAX_BOX_TITLE),
      prompt: prompt === null ? null : cutText(prompt.text, MAX_PROMPT),
      sqref: toRangeAddress(area),
    });
    const inner = formulas.map((formula, index) => `<formula${index + 1}>${formula}</formula${index + 1}>`);
    return `<dataValidation${written}>${inner.join('')}</dataValidation>`;
  });
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

interface WrittenRule {
  readonly condition: { readonly type: string; readonly operator?: string };
  readonly formulas: readonly string[];
}

function ruleXml(rule: DataValidation['rule']): WrittenRule {
  switch (rule.kind) {
    case 'list': {
      const list = rule.items.join(',');
      if (list.length > MAX_LIST || rule.items.some((item) => item.includes(','))) {
        throw new Error(`Not a list of values that a file can hold: ${list}`);
      }
      return { condition: { type: 'list' }, formulas: [escapeText(`"${list.replaceAll('"', '""')}"`)] };
    }
    case 'decimal': {
      const { minimum, maximum } = rule;
      const formulas = [minimum, maximum].flatMap((value) => (value === null ? [] : [decimalText(value)]));
      if (formulas.length === 2) return { condition: { type: 'decimal' }, formulas };
      if (minimum !== null) {
        return { condition: { type: 'decimal', operator: 'greaterThanOrEqual' }, formulas };
      }
      if (maximum !== null) return { condition: { type: 'decimal', operator: 'lessThanOrEqual' }, formulas };
      // Any number: Excel has no condition that says just this.
      return { condition: { type: 'decimal' }, formulas: ['-1E+307', '1E+307'] };
    }
    case 'date':
      return { condition: { type: 'date' }, formulas: ['1', String(LAST_DAY)] };
    case 'text-length':
      return {
        condition: { type: 'textLength', operator: 'lessThanOrEqual' },
        formulas: [String(rule.maximum)],
      };
  }
}

/** Links to cells of the same workbook; they need no relationship. */
export function linksXml(cells: readonly ModelCell[]): string {
  const items = cells.flatMap((cell) => {
    if (cell.link === null) return [];
    const location = `${quoteSheet(cell.link.sheet)}!${toAddress(cell.link)}`;
    return [`<hyperlink${attributes({ ref: toAddress(cell), location })}/>`];
  });
  return items.length === 0 ? '' : `<hyperlinks>${items.join('')}</hyperlinks>`;
}
