import { Collector, inParts } from '../../../src/taskpane/engine/parts';
import type { EngineResponse } from '../../../src/taskpane/engine/protocol';
import type { CheckView } from '../../../src/taskpane/engine/views';
import { demoView } from '../demo';

const response = (id: number, value: CheckView): EngineResponse => ({ id, ok: true, value });

/** The view of the demo with long lists. */
function longView(): CheckView {
  const view = demoView();
  const many = <T>(list: readonly T[]): readonly T[] => Array.from({ length: 150 }, () => list).flat();
  const plans = view.plans.map((plan) => ({
    ...plan,
    indicators: many(plan.indicators),
    grants: many(plan.grants),
  }));
  return { ...view, plans, findings: many(view.findings), warnings: many(view.warnings) };
}

test('a check travels in pieces and arrives whole, beside another', () => {
  const long = longView();
  const short = demoView('en');
  const collector = new Collector();
  const messages = inParts(response(1, long));
  expect(messages.length).toBeGreaterThan(10);
  const between = inParts(response(2, short)).map((message) => collector.take(message));
  const arrived = messages.map((message) => collector.take(message)).filter((each) => each !== null);
  expect(arrived).toEqual([response(1, long)]);
  expect(between.at(-1)).toEqual(response(2, short));
});

test('no message carries much, and other answers go as they are', () => {
  const sizes = inParts(response(1, longView())).map((message) =>
    'entries' in message ? message.entries.length : 0,
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
  const failure: EngineResponse = { id: 3, ok: false, code: 'no-check', detail: '' };
  expect(inParts(failure)).toEqual([failure]);
  expect(new Collector().take(failure)).toEqual(failure);
});
