import { markerName } from '../../../core/workbook/sheet-model';
import { HostError } from '../../ports';
import { roundTrip } from '../round-trip';
import type { Surroundings } from '../surroundings';
import type { HeldSheet } from './hold';
import type { Inspection } from './inspect';
import type { Journal, Stage } from './journal';
import { restoreSteps } from './restore';
import { runSteps, type Step, step } from './steps';
import type { Target } from './target';
import { finishSteps, type Standing } from './write-sheets';

/** What a write knows of itself. */
export interface WriteWork {
  readonly inspection: Inspection;
  readonly held: readonly HeldSheet[];
  readonly journal: Journal;
}

/** The workbook after a failed write. */
interface Wreck {
  readonly stage: Stage | null;
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly isProtected: boolean }[];
  readonly names: Inspection['names'];
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  /** Ids of the charts on the rewritten sheets that are still there. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
}

/**
 * After a failure: ends the write where it was nearly done, else puts everything back. Resolves where the workbook
 * is complete after all (only the answer was lost), throws the error that the caller is to see where it is as it was.
 */
export async function recover(work: WriteWork, error: unknown, surroundings: Surroundings): Promise<void> {
  let wreck: Wreck;
  try {
    wreck = await look(work, surroundings);
  } catch {
    // Excel is out of reach; the next write clears up.
    throw error;
  }
  if (wreck.stage === 'done') return;
  if (wreck.stage === 'finishing') {
    try {
      await runSteps(finishSteps(work.inspection, standingOf(work, wreck), work.journal), surroundings);
      return;
    } catch {
      wreck = await look(work, surroundings).catch(() => wreck);
    }
  }
  try {
    await runSteps(rollBack(work, wreck), surroundings);
  } catch {
    // What the caller learns is why the write failed.
  }
  throw refined(error, work, wreck);
}

async function look({ inspection, journal }: WriteWork, surroundings: Surroundings): Promise<Wreck> {
  const { workbook, protection, sheets, names } = await roundTrip(surroundings, (context) => {
    // The batch that broke off has not come to this.
    context.runtime.enableEvents = true;
    return {
      workbook: context.workbook.load('readOnly'),
      protection: context.workbook.protection.load('protected'),
      sheets: context.workbook.worksheets.load('items/id,items/name,items/protection/protected'),
      names: context.workbook.names.load('items/name,items/formula'),
    };
  });
  const present = sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    isProtected: sheet.protection.protected,
  }));
  const defined = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const rewritten = inspection.targets.flatMap(({ id }) =>
    id !== null && present.some((sheet) => sheet.id === id) ? [id] : [],
  );
  const charts = new Map<string, readonly string[]>();
  const stage = journal.stageIn(defined);
  if (rewritten.length > 0 && stage !== null && stage !== 'done') {
    const loaded = await roundTrip(surroundings, (context) =>
      rewritten.map((id) => context.workbook.worksheets.getItem(id).charts.load('items/id')),
    );
    rewritten.forEach((id, index) => charts.set(id, loaded[index]?.items.map((chart) => chart.id) ?? []));
  }
  return {
    stage,
    sheets: present,
    names: new Map(defined.map((item) => [item.name.toLowerCase(), item])),
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
    charts,
  };
}

function standingOf({ held }: WriteWork, { sheets, names, charts }: Wreck): Standing {
  return {
    keyOf: ({ id, key, name }) => id ?? (sheets.some((sheet) => sheet.name === key) ? key : name),
    names,
    oldCharts: ({ id }) => {
      const before = held.find(({ target }) => target.id === id)?.chartIds ?? [];
      const now = new Set(charts.get(id ?? '') ?? []);
      return before.filter((chart) => now.has(chart));
    },
    isProtected: ({ id, name }) =>
      sheets.some((sheet) => (sheet.id === id || sheet.name === name) && sheet.isProtected),
  };
}

function rollBack({ inspection, held, journal }: WriteWork, wreck: Wreck): Step[] {
  const { stage, sheets, names } = wreck;
  const steps: Step[] = [];
  for (const target of inspection.targets) {
    const made = target.id === null ? madeSheet(target, inspection, wreck) : null;
    if (made !== null) steps.push(step(2, ({ workbook }) => workbook.worksheets.getItem(made).delete()));
    const marker = markerName(target.model.key).toLowerCase();
    const [before, now] = [inspection.names.get(marker), names.get(marker)];
    if (now === undefined || before?.formula === now.formula) continue;
    steps.push(
      step(2, ({ workbook }) => {
        const name = workbook.names.getItem(now.name);
        if (before === undefined) name.delete();
        else name.formula = before.formula;
      }),
    );
  }
  if (stage === null) return steps;
  for (const sheet of held) {
    const { id } = sheet.target;
    const present = sheets.find((item) => item.id === id);
    if (id === null || present === undefined) continue;
    const newCharts = (wreck.charts.get(id) ?? []).filter((chart) => !sheet.chartIds.includes(chart));
    const wasProtected = inspection.protectedByUs.has(id);
    steps.push(...restoreSteps(sheet, { isProtected: present.isProtected, wasProtected, newCharts }));
  }
  return [...steps, journal.undo];
}

/** Id of the sheet that the write has made for a target; a sheet that somebody else added meanwhile is not it. */
function madeSheet(target: Target, { ids }: Inspection, { sheets, stage }: Wreck): string | null {
  const fresh = sheets.filter(({ id }) => !ids.has(id));
  const named = fresh.find(({ name }) => name === target.key);
  if (named !== undefined) return named.id;
  return stage === 'finishing' ? (fresh.find(({ name }) => name === target.name)?.id ?? null) : null;
}

/** `AccessDenied` and `ItemNotFound` do not say what they mean; the workbook does. */
function refined(error: unknown, { inspection }: WriteWork, wreck: Wreck): unknown {
  if (!(error instanceof HostError) || (error.code !== 'protected-sheet' && error.code !== 'sheet-gone')) {
    return error;
  }
  const { cause } = error.detail;
  if (error.code === 'protected-sheet') {
    if (wreck.readOnly) return new HostError('read-only', { cause });
    if (wreck.structureProtected) return new HostError('protected-structure', { cause });
  }
  const troubled = inspection.targets.find(({ id }) => {
    if (id === null) return false;
    const present = wreck.sheets.find((sheet) => sheet.id === id);
    return error.code === 'sheet-gone' ? present === undefined : present?.isProtected === true;
  });
  return new HostError(error.code, { cause, ...(troubled === undefined ? {} : { sheet: troubled.name }) });
}
