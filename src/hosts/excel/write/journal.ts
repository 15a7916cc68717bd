import type { Inspection } from './inspect';
import { type Step, step } from './steps';

/**
 * How far a write has come, told by a hidden name in the workbook itself: when an answer is lost, that is what says
 * whether there is anything to put back. Each write has a mark of its own.
 */
export type Stage = 'rewriting' | 'finishing' | 'done';

const JOURNAL = '_tenken.journal';

export interface Journal {
  /** The step that writes this stage down. */
  readonly step: (stage: Stage) => Step;
  /** The stage that the workbook's names tell of; null where this write never came to touch a sheet. */
  readonly stageIn: (names: readonly { readonly name: string; readonly formula: string }[]) => Stage | null;
  /** Brings back what the name said before. */
  readonly undo: Step;
}

export function openJournal({ names }: Inspection, mark: string): Journal {
  const before = names.get(JOURNAL) ?? null;
  let isThere = before !== null;
  const textOf = (stage: Stage): string => `="${mark} ${stage}"`;
  return {
    step: (stage) => {
      const adds = !isThere;
      isThere = true;
      return step(3, ({ workbook }) => {
        if (adds) workbook.names.add(JOURNAL, textOf(stage)).visible = false;
        else workbook.names.getItem(JOURNAL).formula = textOf(stage);
      });
    },
    stageIn: (now) => {
      const formula = now.find(({ name }) => name.toLowerCase() === JOURNAL)?.formula;
      const stages: readonly Stage[] = ['rewriting', 'finishing', 'done'];
      return stages.find((stage) => formula === textOf(stage)) ?? null;
    },
    undo: step(2, ({ workbook }) => {
      const name = workbook.names.getItem(JOURNAL);
      if (before === null) name.delete();
      else name.formula = before.formula;
    }),
  };
}
