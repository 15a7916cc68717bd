import type { DataValidation, SheetModel } from '../../../core/workbook/sheet-model';
import { rangeOf } from '../addresses';
import { type Step, step } from './steps';
import { formulaForNow, sheetOf, type Target } from './target';
import { cutText } from './typed-text';

/** Limits of Excel for the boxes beside a cell and for a list of allowed values. */
const MAX_BOX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ERROR = 225;
const MAX_LIST = 255;
const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Conditional formats and data validation, in place of those that the sheet has. */
export function ruleSteps(target: Target, namesNow: ReadonlyMap<string, string>): Step[] {
  const { conditionalFormats, validations } = target.model;
  return [
    step(3, (context) => {
      const sheet = sheetOf(context, target).getRange();
      sheet.conditionalFormats.clearAll();
      sheet.dataValidation.clear();
    }),
    // What is added last comes first.
    ...[...conditionalFormats]
      .reverse()
      .map((format) => step(8, (context) => addCondition(sheetOf(context, target), format, namesNow))),
    ...validations.map((validation) =>
      step(6, (context) => addValidation(sheetOf(context, target), validation), 1500),
    ),
  ];
}

function addCondition(
  sheet: Excel.Worksheet,
  { area, formula, color, fill, bold }: SheetModel['conditionalFormats'][number],
  namesNow: ReadonlyMap<string, string>,
): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add('Custom');
  custom.rule.formula = `=${formulaForNow(formula, namesNow)}`;
  if (color !== null) custom.format.font.color = `#${color}`;
  if (bold) custom.format.font.bold = true;
  if (fill !== null) custom.format.fill.color = `#${fill}`;
}

function addValidation(sheet: Excel.Worksheet, { area, rule, prompt, error }: DataValidation): void {
  const validation = rangeOf(sheet, area).dataValidation;
  validation.rule = ruleOf(rule);
  validation.ignoreBlanks = true;
  validation.prompt =
    prompt === null
      ? { showPrompt: false, title: '', message: '' }
      : {
          showPrompt: true,
          title: cutText(prompt.title, MAX_BOX_TITLE),
          message: cutText(prompt.text, MAX_PROMPT),
        };
  validation.errorAlert =
    error === null
      ? { showAlert: false, style: 'Stop', title: '', message: '' }
      : {
          showAlert: true,
          style: ALERTS[error.style],
          title: cutText(error.title, MAX_BOX_TITLE),
          message: cutText(error.text, MAX_ERROR),
        };
}

function ruleOf(rule: DataValidation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list': {
      const source = rule.items.join(',');
      if (source.length > MAX_LIST || rule.items.some((item) => item.includes(','))) {
        throw new Error(`Not a list of values that Excel can hold: ${source}`);
      }
      return { list: { inCellDropDown: true, source } };
    }
    case 'decimal':
      return { decimal: boundsOf(rule.minimum, rule.maximum) };
    case 'date':
      return { date: { formula1: '1900-01-01', formula2: '9999-12-31', operator: 'Between' } };
    case 'text-length':
      return { textLength: { formula1: rule.maximum, operator: 'LessThanOrEqualTo' } };
  }
}

function boundsOf(minimum: string | null, maximum: string | null): Excel.BasicDataValidation {
  if (minimum !== null && maximum === null)
    return { formula1: Number(minimum), operator: 'GreaterThanOrEqualTo' };
  if (minimum === null && maximum !== null)
    return { formula1: Number(maximum), operator: 'LessThanOrEqualTo' };
  // Any number: Excel has no condition that says just this.
  return { formula1: Number(minimum ?? -1e307), formula2: Number(maximum ?? 1e307), operator: 'Between' };
}
