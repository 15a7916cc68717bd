import { RULES } from '../../src/core/rules';
import { type CaseInput, type Expected, findingsIn, saidBy, sentencesOf, wasRead } from '../tools/cases';
import { saidOf, saidRecord } from '../tools/said';
import { ALL_CASES } from './all-cases';

describe.each(ALL_CASES.map((cases) => [cases.id, cases] as const))('%s', (id, { pass, fail }) => {
  const meta = RULES.find((rule) => rule.meta.id === id)?.meta;
  const record = saidRecord(id);

  /** The whole catalogue says of the case what it said when someone last looked. */
  function expectSaid(name: string, input: CaseInput): void {
    const said = saidOf(id, findingsIn(input));
    if (record.isWriting) record.put(name, said);
    else expect(said).toBe(record.get(name));
  }

  afterAll(() => {
    if (record.isWriting) record.close();
  });

  test.each(Object.entries(pass))('says nothing: %s', (name, input) => {
    const given: CaseInput = typeof input === 'string' ? { grid: input } : { ...input };
    expect(saidBy(id, given)).toEqual([]);
    if (given.readsNothing !== true) expect(wasRead(given)).toBe(true);
    expectSaid(`says nothing: ${name}`, given);
  });

  test.each(Object.entries(fail))('speaks: %s', (name, { finds, ...input }) => {
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
    expectSaid(`speaks: ${name}`, input);
  });
});

/** The properties of `said` that `wanted` names. */
function only(said: Required<Expected>, wanted: Expected | undefined): Partial<Expected> {
  if (wanted === undefined) return said;
  return Object.fromEntries(Object.entries(said).filter(([key]) => key in wanted));
}
