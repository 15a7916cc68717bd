import type { DataValidation } from '../../../src/core/workbook/sheet-model';
import type { HostValidation } from '../model/sheet';

type Words = Readonly<Record<string, unknown>>;

const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** Data validation as the model that would write it. @throws Error for what no model can say */
export function validationModel({ area, rule, prompt, errorAlert }: HostValidation): DataValidation {
  const text = (words: Words, key: string) => {
    const value = words[key];
    return typeof value === 'string' ? value : '';
  };
  return {
    area,
    rule: ruleModel(rule),
    prompt: prompt === null ? null : { title: text(prompt, 'title'), text: text(prompt, 'message') },
    error:
      errorAlert === null
        ? null
        : {
            title: text(errorAlert, 'title'),
            text: text(errorAlert, 'message'),
            style: STYLES[text(errorAlert, 'style') as keyof typeof STYLES] ?? 'stop',
          },
  };
}

function ruleModel(rule: Words): DataValidation['rule'] {
  const [kind = ''] = Object.keys(rule);
  const words = (rule[kind] ?? {}) as Words;
  const figure = (value: unknown) =>
    typeof value === 'number' || typeof value === 'string' ? String(value) : null;
  const isAbove = String(words['operator']).startsWith('GreaterThan');
  switch (kind) {
    case 'list':
      return { kind: 'list', items: String(words['source']).split(',') };
    case 'decimal': {
      const [first, second] = [figure(words['formula1']), figure(words['formula2'])];
      if (second !== null) return { kind: 'decimal', minimum: first, maximum: second };
      return { kind: 'decimal', minimum: isAbove ? first : null, maximum: isAbove ? null : first };
    }
    case 'date':
      return { kind: 'date' };
    case 'textLength':
      return { kind: 'text-length', maximum: Number(words['formula2'] ?? words['formula1']) };
    default:
      throw new Error(`No model of a validation by ${kind}`);
  }
}
