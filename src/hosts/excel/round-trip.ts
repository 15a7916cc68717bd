import { HostError, type Progress, type WorkOptions } from '../ports';
import { toHostError, troubleOf } from './errors';
import type { Surroundings } from './surroundings';

/** How often and how long a refused request is sent again, in milliseconds. */
export const PATIENCE = {
  /** While a cell is being edited, or a dialog is open: look again after this long … */
  editModePause: 500,
  /** … and give up after so many times (ten minutes). */
  editModeTries: 1200,
  throttlePauses: [1_000, 2_000, 4_000, 8_000, 16_000],
} as const;

/**
 * Sends one batch and gives what `fill` returned: proxies that now hold what was loaded. A long request may be filled
 * with pauses. Office refuses a whole
 * batch while a cell is being edited, a dialog is open or too much was asked lately; it is then filled and sent
 * anew. Every other error of Office comes out as a HostError.
 */
export async function roundTrip<T>(
  surroundings: Surroundings,
  fill: (context: Excel.RequestContext) => T | Promise<T>,
  options: WorkOptions = {},
): Promise<T> {
  const { signal, onProgress } = options;
  let editTries = 0;
  let throttled = 0;
  const pause = async (milliseconds: number, step: Progress['step']): Promise<void> => {
    onProgress?.({ step, done: 0, total: 0 });
    await surroundings.wait(milliseconds, signal);
  };
  for (;;) {
    if (signal?.aborted === true) throw new HostError('cancelled');
    try {
      const context = surroundings.newContext();
      const result = await fill(context);
      await context.sync();
      return result;
    } catch (error) {
      const trouble = troubleOf(error);
      const throttlePause = PATIENCE.throttlePauses[throttled];
      if ((trouble === 'edit-mode' || trouble === 'busy') && editTries < PATIENCE.editModeTries) {
        editTries++;
        await pause(
          PATIENCE.editModePause,
          trouble === 'edit-mode' ? 'waiting-for-edit-mode' : 'waiting-for-host',
        );
      } else if (trouble === 'throttled' && throttlePause !== undefined) {
        throttled++;
        await pause(throttlePause, 'waiting-for-host');
      } else {
        throw toHostError(error);
      }
    }
  }
}
