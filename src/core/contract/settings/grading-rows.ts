import { isMessageKey, translator } from '../../messages/translate';
import { GRADING_SCHEMES, type GradeCondition, type GradingScheme } from '../../programmes/grading-schemes';
import { Decimal } from '../../quantity/decimal';
import { plainDecimal } from '../../quantity/format';
import { squeeze } from '../../text/fold';
import { type Refusal, refusal, type SettingsRow, typed, words } from './row';
import { codeOf } from './words';

/** What rows say of a grading scheme of the users' own: a grade a row, the best first. */
export const GRADING_ITEMS = ['grade'] as const;

/** Values to show to people whose own is not understood. */
export const GRADING_EXAMPLES = ['A: 110%', 'A: beyond-target', 'D: otherwise'] as const;

/** Grading schemes as rows make them: the bands in the order of the rows, the first that holds decides. */
export class GradingRows {
  readonly #bands = new Map<string, GradingScheme['bands'][number][]>();

  add(row: SettingsRow): Refusal | null {
    const band = bandIn(row.value);
    if (band === null) {
      return refusal('value', 'value', {
        item: words('item', ['grade']),
        value: typed(row.value),
        choices: words('value', GRADING_EXAMPLES),
      });
    }
    const id = codeOf(row.target, builtIn(), 'value') ?? row.target.trim();
    this.#bands.set(id, [...(this.#bands.get(id) ?? []), band]);
    return null;
  }

  finish(): readonly GradingScheme[] {
    return [...this.#bands].map(([id, bands]) => ({
      id,
      grades: [...new Set(bands.flatMap(({ grades }) => grades))],
      bands,
    }));
  }
}

function builtIn(): readonly string[] {
  return GRADING_SCHEMES.map(({ id }) => id);
}

/** `A: 110%` (a rate from 110 % on), `A: beyond-target` or the words of either language; several grades with `/`. */
function bandIn(text: string): GradingScheme['bands'][number] | null {
  const [, names = '', condition = ''] = /^([^:：]+)[:：](.+)$/su.exec(text) ?? [];
  const grades = names
    .split(/[/／]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const when = conditionIn(condition);
  return grades.length === 0 || when === null ? null : { when, grades };
}

const PLAIN: readonly Exclude<GradeCondition['kind'], 'rate-from'>[] = [
  'beyond-target',
  'at-target',
  'worse-than-baseline',
  'equal-to-baseline',
  'better-than-baseline',
  'otherwise',
];

function conditionIn(text: string): GradeCondition | null {
  const kind = codeOf(text, PLAIN, 'value');
  if (kind !== null) return { kind };
  const percent = rateFromIn(squeeze(text));
  return percent === null
    ? null
    : { kind: 'rate-from', rate: plainDecimal(new Decimal(percent).dividedBy(100)) };
}

/** The sentences around a rate in either language, as patterns. */
const AROUND: readonly RegExp[] = (['ja', 'en'] as const).map((language) => {
  const key = 'settings.value.rate-from';
  const sentence = isMessageKey(key) ? squeeze(translator(language)(key)) : '{rate}';
  const [before = '', after = ''] = sentence
    .split('{rate}')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^(?:${before})?([0-9]{1,3}(?:\\.[0-9]{1,4})?)%?(?:${after})?$`, 'iu');
});

function rateFromIn(squeezed: string): string | null {
  for (const pattern of AROUND) {
    const percent = pattern.exec(squeezed)?.[1];
    if (percent !== undefined) return percent;
  }
  return null;
}
