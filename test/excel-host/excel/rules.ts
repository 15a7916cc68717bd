import { type Behaviours, behaviour, type HostObject } from '../rich-api/behaviour';
import { invalidArgument, itemNotFound } from '../rich-api/messages';
import { contains, overlaps } from '../model/area';
import { readColor } from '../model/format';
import type { HostConditionalFormat, HostSheet, HostValidation } from '../model/sheet';
import { checkAlive, checkSheet, type ExcelContext, rangeObject, type RangeTarget } from './context';

interface RuleTarget {
  readonly sheet: HostSheet;
  readonly rule: HostConditionalFormat;
}

/** Conditional formats (custom formulas) and data validation. */
export function ruleBehaviours(context: ExcelContext): Behaviours {
  const check = ({ sheet }: RuleTarget) => checkAlive(sheet);
  const part =
    (type: string) =>
    (target: RuleTarget): HostObject => ({ type, target });
  return {
    ConditionalFormatCollection: behaviour<RangeTarget>({
      check: ({ sheet }) => checkAlive(sheet),
      items: ({ sheet, area }) =>
        sheet.conditionalFormats
          .filter((rule) => overlaps(rule.area, area))
          .map((rule) => ruleObject(sheet, rule)),
      go: {
        Add: ({ sheet, area }, type: string) => {
          checkSheet(context, sheet);
          if (type !== 'Custom')
            throw invalidArgument(`The test host knows custom conditional formats only, not ${type}.`);
          const rule: HostConditionalFormat = {
            id: context.workbook.newId('rule'),
            area,
            type,
            formula: '',
            color: null,
            fill: null,
            bold: null,
            italic: null,
            stopIfTrue: false,
          };
          sheet.conditionalFormats.unshift(rule);
          sheet.touched = true;
          return ruleObject(sheet, rule);
        },
        GetItem: ({ sheet }, id: string) => {
          const rule = sheet.conditionalFormats.find((item) => item.id === id);
          if (rule === undefined) throw itemNotFound();
          return ruleObject(sheet, rule);
        },
        GetItemAt: ({ sheet, area }, index: number) => {
          const rule = sheet.conditionalFormats.filter((item) => overlaps(item.area, area))[index];
          if (rule === undefined) throw invalidArgument();
          return ruleObject(sheet, rule);
        },
      },
      call: {
        ClearAll: ({ sheet, area }) => {
          checkSheet(context, sheet);
          sheet.conditionalFormats = sheet.removeWithin(sheet.conditionalFormats, area);
        },
        GetCount: ({ sheet, area }) =>
          sheet.conditionalFormats.filter((rule) => overlaps(rule.area, area)).length,
      },
    }),
    ConditionalFormat: behaviour<RuleTarget>({
      check,
      identity: ({ rule }) => ({ Id: rule.id }),
      get: {
        Id: ({ rule }) => rule.id,
        Type: ({ rule }) => rule.type,
        Priority: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule),
        StopIfTrue: ({ rule }) => rule.stopIfTrue,
      },
      set: {
        StopIfTrue: ({ rule }, value) => void (rule.stopIfTrue = value === true),
        Priority: ({ sheet, rule }, value: number) => {
          sheet.conditionalFormats = sheet.conditionalFormats.filter((item) => item !== rule);
          sheet.conditionalFormats.splice(value, 0, rule);
        },
      },
      go: {
        Custom: part('CustomConditionalFormat'),
        CustomOrNullObject: part('CustomConditionalFormat'),
        GetRange: ({ sheet, rule }) => rangeObject(sheet, rule.area),
      },
      call: {
        Delete: ({ sheet, rule }) => {
          checkSheet(context, sheet);
          sheet.conditionalFormats = sheet.conditionalFormats.filter((item) => item !== rule);
        },
      },
    }),
    CustomConditionalFormat: behaviour<RuleTarget>({
      check,
      go: { Rule: part('ConditionalFormatRule'), Format: part('ConditionalRangeFormat') },
    }),
    ConditionalFormatRule: behaviour<RuleTarget>({
      check,
      get: { Formula: ({ rule }) => rule.formula },
      set: {
        Formula: ({ rule }, value) => {
          if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
          rule.formula = value;
        },
      },
    }),
    ConditionalRangeFormat: behaviour<RuleTarget>({
      check,
      go: { Fill: part('ConditionalRangeFill'), Font: part('ConditionalRangeFont') },
    }),
    ConditionalRangeFill: behaviour<RuleTarget>({
      get: { Color: ({ rule }) => rule.fill ?? '' },
      set: { Color: ({ rule }, value) => void (rule.fill = readColor(value)) },
      call: { Clear: ({ rule }) => void (rule.fill = null) },
    }),
    ConditionalRangeFont: behaviour<RuleTarget>({
      get: {
        Color: ({ rule }) => rule.color ?? '',
        Bold: ({ rule }) => rule.bold,
        Italic: ({ rule }) => rule.italic,
      },
      set: {
        Color: ({ rule }, value) => void (rule.color = readColor(value)),
        Bold: ({ rule }, value) => void (rule.bold = value === true),
        Italic: ({ rule }, value) => void (rule.italic = value === true),
      },
    }),
    DataValidation: validationBehaviour(context),
  };
}

function ruleObject(sheet: HostSheet, rule: HostConditionalFormat): HostObject {
  return { type: 'ConditionalFormat', target: { sheet, rule } satisfies RuleTarget };
}

const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

function validationBehaviour(context: ExcelContext) {
  const find = ({ sheet, area }: RangeTarget) =>
    sheet.validations.find((item) => contains(item.area, area)) ?? null;
  const open = ({ sheet, area }: RangeTarget): HostValidation => {
    checkSheet(context, sheet);
    const old = find({ sheet, area });
    if (old !== null && contains(area, old.area)) return old;
    const made: HostValidation = {
      ...(old ?? { rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true }),
      area,
    };
    sheet.validations = [...sheet.removeWithin(sheet.validations, area), made];
    return made;
  };
  return behaviour<RangeTarget>({
    check: ({ sheet }) => checkAlive(sheet),
    get: {
      Rule: (range) => find(range)?.rule ?? {},
      Type: (range) => KINDS[Object.keys(find(range)?.rule ?? {})[0] ?? ''] ?? 'None',
      Prompt: (range) => find(range)?.prompt ?? { message: '', showPrompt: true, title: '' },
      ErrorAlert: (range) =>
        find(range)?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' },
      IgnoreBlanks: (range) => find(range)?.ignoreBlanks ?? true,
    },
    set: {
      Rule: (range, value) => {
        const kinds = Object.keys((value ?? {}) as object);
        if (kinds.length !== 1 || !((kinds[0] ?? '') in KINDS)) throw invalidArgument();
        open(range).rule = value;
      },
      Prompt: (range, value) => {
        if (tooLong(value, 'title', 32) || tooLong(value, 'message', 255)) throw invalidArgument();
        open(range).prompt = value;
      },
      ErrorAlert: (range, value) => {
        if (tooLong(value, 'title', 32) || tooLong(value, 'message', 225)) throw invalidArgument();
        open(range).errorAlert = value;
      },
      IgnoreBlanks: (range, value) => void (open(range).ignoreBlanks = value === true),
    },
    call: {
      Clear: ({ sheet, area }) => {
        checkSheet(context, sheet);
        sheet.validations = sheet.removeWithin(sheet.validations, area);
      },
    },
  });
}

function tooLong(value: unknown, key: string, most: number): boolean {
  const text = (value as Readonly<Record<string, unknown>> | null)?.[key];
  return typeof text === 'string' && text.length > most;
}
