import type { SheetModel } from '../../../core/workbook/sheet-model';
import type { WorkOptions } from '../../ports';
import type { Surroundings } from '../surroundings';
import { hold } from './hold';
import { inspect } from './inspect';
import { openJournal } from './journal';
import { recover } from './recover';
import { runSteps } from './steps';
import { fillSteps, finishSteps, firstStanding } from './write-sheets';

/**
 * Writes sheets, all or nothing: looks at the workbook, holds what will be rewritten, writes. Three round trips for
 * an ordinary plan, two where no sheet of ours is there yet.
 */
export async function writeWorkbook(
  models: readonly SheetModel[],
  surroundings: Surroundings,
  options: WorkOptions,
): Promise<void> {
  if (models.length === 0) return;
  const inspection = await inspect(models, surroundings, options);
  const held = await hold(inspection, surroundings, options);
  const journal = openJournal(inspection, newMark());
  const work = { inspection, held, journal };
  try {
    const steps = [
      ...fillSteps(inspection, journal),
      ...finishSteps(inspection, firstStanding(inspection, held), journal),
    ];
    await runSteps(steps, surroundings, options);
  } catch (error) {
    await recover(work, error, surroundings);
  }
}

/** Tells this write from all others, also those of co-authors. */
function newMark(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}
