import { RULES } from '../../src/core/rules';
import { type Expected, findingsIn, saidBy, sentencesOf, wasRead } from '../tools/cases';
import { ALL_CASES } from './all-cases';

describe.each(ALL_CASES.map((cases) => [cases.id, cases] as const))('%s', (id, { pass, fail }) => {
  const meta = RULES.find((rule) => rule.meta.id === id)?.meta;

  test.each(Object.entries(pass))('says nothing: %s', (_, input) => {
    const given = typeof input === 'string' ? { grid: input } : input;
    expect(saidBy(id, given)).toEqual([]);
    if (given.readsNothing !== true) expect(wasRead(given)).toBe(true);
  });

  test.each(Object.entries(fail))('speaks: %s', (_, { finds, ...input }) => {
    const said = saidBy(id, input);
    expect(said.map((each, index) => only(each, finds[index]))).toEqual(finds);
    for (const finding of findingsIn(input).filter(({ ruleId }) => ruleId === id)) {
      expect(meta?.severities).toContain(finding.severity);
      expect(meta?.messages).toContain(finding.messageId);
      for (const sentence of sentencesOf(finding)) {
        expect(sentence).not.toMatch(/[{}]|undefined|NaN|rule\.|\s$/);
        expect(sentence).not.toBe('');
      }
    }
  });
});

/** The properties of `said` that `wanted` names. */
function only(said: Required<Expected>, wanted: Expected | undefined): Partial<Expected> {
  if (wanted === undefined) return said;
  return Object.fromEntries(Object.entries(said).filter(([key]) => key in wanted));
}
