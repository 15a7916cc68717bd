import { Stint } from '../../breathe';
import type { WorkOptions } from '../../ports';
import { HostError } from '../../ports';
import { isRefusedForSize } from '../errors';
import { roundTrip } from '../round-trip';
import type { Surroundings } from '../surroundings';

/** A part of the work that must not be divided: what it adds to a batch, and about how many bytes that takes. */
export interface Step {
  readonly bytes: number;
  readonly apply: (context: Excel.RequestContext) => void;
}

/** Bytes that one request keeps to; Excel on the web refuses more than 5 MB. */
export const REQUEST_BYTES = 3_500_000;
/** About what one action takes with its object path. */
export const ACTION_BYTES = 300;

export function step(actions: number, apply: Step['apply'], bytes = 0): Step {
  return { bytes: actions * ACTION_BYTES + bytes, apply };
}

/**
 * Runs the steps in order in as few round trips as their size allows; a request that Excel finds too large is
 * halved. Excel is told in each to draw and to calculate only at its end, and to raise no events for it.
 */
export async function runSteps(
  steps: readonly Step[],
  surroundings: Surroundings,
  options: WorkOptions = {},
): Promise<void> {
  const total = steps.length;
  const report = (done: number): void => options.onProgress?.({ step: 'writing', done, total });
  let done = 0;
  let limit = REQUEST_BYTES;
  report(0);
  while (done < total) {
    const batch = fitting(steps, done, limit);
    try {
      await roundTrip(surroundings, (context) => quietly(context, batch), options);
    } catch (error) {
      if (!isRefusedForSize(error)) throw error;
      if (batch.length <= 1) throw new HostError('too-large', { cause: error });
      limit = batch.reduce((sum, { bytes }) => sum + bytes, 0) / 2;
      continue;
    }
    done += batch.length;
    report(done);
  }
}

function fitting(steps: readonly Step[], from: number, limit: number): readonly Step[] {
  let bytes = 0;
  let to = from;
  while (to < steps.length) {
    bytes += steps[to]?.bytes ?? 0;
    if (bytes > limit && to > from) break;
    to++;
  }
  return steps.slice(from, to);
}

async function quietly(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const stint = new Stint();
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  context.runtime.enableEvents = false;
  for (const { apply } of steps) {
    apply(context);
    if (stint.isOver()) await stint.rest();
  }
  context.runtime.enableEvents = true;
}
