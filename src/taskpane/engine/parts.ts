import type { EngineResponse, EngineValue } from './protocol';
import type { CheckView } from './views';

/*
 * A check of a large workbook has thousands of indicators and findings. Copied out of the worker in one message they
 * would hold up the pane; so the long lists go ahead in pieces, each a message and a task of its own.
 */

/** Entries in one message. */
const ENTRIES = 100;

type Lists = Pick<CheckView, 'findings' | 'warnings'>;
type PlanLists = Pick<CheckView['plans'][number], 'indicators' | 'grants'>;

/** The next entries of one list of the answer with this id. */
export type ResponsePart = { readonly id: number; readonly entries: readonly unknown[] } & (
  | { readonly list: keyof Lists; readonly plan: null }
  | { readonly list: keyof PlanLists; readonly plan: number }
);

export type WorkerMessage = EngineResponse | ResponsePart;

/** The messages that a response travels as; the response itself, without its long lists, comes last. */
export function inParts(response: EngineResponse): readonly WorkerMessage[] {
  if (!response.ok || !isCheckView(response.value)) return [response];
  const { id, value } = response;
  const parts: ResponsePart[] = [];
  const cut = (entries: readonly unknown[], add: (piece: readonly unknown[]) => void): void => {
    for (let from = 0; from < entries.length; from += ENTRIES) add(entries.slice(from, from + ENTRIES));
  };
  for (const list of ['findings', 'warnings'] as const) {
    cut(value[list], (entries) => parts.push({ id, list, plan: null, entries }));
  }
  for (const [plan, lists] of value.plans.entries()) {
    for (const list of ['indicators', 'grants'] as const) {
      cut(lists[list], (entries) => parts.push({ id, list, plan, entries }));
    }
  }
  const plans = value.plans.map((plan) => ({ ...plan, indicators: [], grants: [] }));
  return [...parts, { ...response, value: { ...value, findings: [], warnings: [], plans } }];
}

/** Puts responses together again. */
export class Collector {
  #parts: ResponsePart[] = [];

  /** The whole response once its last message is there; null before. */
  take(message: WorkerMessage): EngineResponse | null {
    if ('entries' in message) {
      this.#parts.push(message);
      return null;
    }
    const parts = this.#parts.filter(({ id }) => id === message.id);
    this.#parts = this.#parts.filter(({ id }) => id !== message.id);
    if (!message.ok || !isCheckView(message.value)) return message;
    const { value } = message;
    const whole = <T>(list: ResponsePart['list'], plan: number | null): readonly T[] =>
      parts
        .filter((part) => part.list === list && part.plan === plan)
        .flatMap(({ entries }) => entries as readonly T[]);
    const plans = value.plans.map((plan, index) => ({
      ...plan,
      indicators: whole<PlanLists['indicators'][number]>('indicators', index),
      grants: whole<PlanLists['grants'][number]>('grants', index),
    }));
    const findings = whole<Lists['findings'][number]>('findings', null);
    const warnings = whole<Lists['warnings'][number]>('warnings', null);
    return { ...message, value: { ...value, findings, warnings, plans } };
  }
}

function isCheckView(value: EngineValue): value is CheckView {
  return 'findings' in value;
}
