import { markerName } from '../../../core/workbook/sheet-model';
import { absoluteReference } from '../addresses';
import type { HeldSheet } from './hold';
import { type Inspection, PROTECTION } from './inspect';
import type { Journal } from './journal';
import { type Step, step } from './steps';
import { sheetOf, type Target } from './target';
import { cellSteps } from './write-cells';
import { chartSteps } from './write-charts';
import { pageSteps } from './write-page';
import { ruleSteps } from './write-rules';
import { styleSteps } from './write-styles';

/** How the workbook stands when the finishing begins; in a second attempt some of it is done already. */
export interface Standing {
  /** By what each sheet is found: an id, a temporary or a final name. */
  readonly keyOf: (target: Target) => string;
  /** Formulas of the workbook's names, by name in lower case. */
  readonly names: Inspection['names'];
  /** Charts of former writes that are still there. */
  readonly oldCharts: (target: Target) => readonly string[];
  readonly isProtected: (target: Target) => boolean;
}

/** Nothing of the finishing is done. */
export function firstStanding({ names }: Inspection, held: readonly HeldSheet[]): Standing {
  const charts = new Map(held.map(({ target, chartIds }) => [target.key, chartIds]));
  return {
    keyOf: ({ key }) => key,
    names,
    oldCharts: ({ key }) => charts.get(key) ?? [],
    isProtected: () => false,
  };
}

/** New sheets, whole but for their names, then the content of those that are rewritten. */
export function fillSteps(inspection: Inspection, journal: Journal): Step[] {
  const { targets, leftovers, unit } = inspection;
  const added = targets.filter(({ id }) => id === null);
  const rewritten = targets.filter(({ id }) => id !== null);
  const namesNow = temporaryNames(targets);
  const fillSheet = (target: Target): Step[] => [
    ...cellSteps(target, namesNow),
    ...styleSteps(target, unit),
    ...chartSteps(target),
  ];
  return [
    // A sheet that is gone by now is missed here, before anything is changed.
    ...rewritten.map((target) => step(2, (context) => void sheetOf(context, target).load('name'))),
    ...leftovers.map((id) => step(2, ({ workbook }) => workbook.worksheets.getItem(id).delete())),
    // All of them first: the formulas of one may speak of the other.
    ...added.map(addSheet),
    ...added.flatMap((target) => [
      ...fillSheet(target),
      ...ruleSteps(target, namesNow),
      ...pageSteps(target),
    ]),
    journal.step('rewriting'),
    ...rewritten.flatMap((target) => [clearSheet(target, inspection), ...fillSheet(target)]),
    journal.step('finishing'),
  ];
}

/** What cannot be put back: it can be done twice instead. */
export function finishSteps({ targets }: Inspection, standing: Standing, journal: Journal): Step[] {
  const placed = targets.map((target): Target => ({ ...target, key: standing.keyOf(target) }));
  const rewritten = placed.filter(({ id }) => id !== null);
  const namesNow = temporaryNames(placed);
  return [
    ...targets
      .filter(standing.isProtected)
      .map((target) =>
        step(2, ({ workbook }) => workbook.worksheets.getItem(standing.keyOf(target)).protection.unprotect()),
      ),
    ...rewritten.flatMap((target) => [...ruleSteps(target, namesNow), ...pageSteps(target)]),
    ...targets.map((target) => removeOldCharts(standing.keyOf(target), standing.oldCharts(target))),
    ...placed.filter(({ id, key, name }) => id === null && key !== name).map(showSheet),
    ...targets.map((target) => markSheet(target, standing)),
    ...targets.filter(({ model }) => model.protected).map(protectSheet),
    journal.step('done'),
  ];
}

function temporaryNames(targets: readonly Target[]): ReadonlyMap<string, string> {
  return new Map(targets.flatMap(({ id, name, key }) => (id === null && key !== name ? [[name, key]] : [])));
}

function addSheet({ key }: Target): Step {
  return step(3, ({ workbook }) => {
    workbook.worksheets.add(key).visibility = 'Hidden';
  });
}

/** Takes away content and look; comments, and whatever points into the sheet, stay. */
function clearSheet(target: Target, { protectedByUs }: Inspection): Step {
  return step(8, (context) => {
    const sheet = sheetOf(context, target);
    if (target.id !== null && protectedByUs.has(target.id)) sheet.protection.unprotect();
    sheet.autoFilter.remove();
    const all = sheet.getRange();
    all.unmerge();
    all.clear('RemoveHyperlinks');
    all.clear('Contents');
    all.clear('Formats');
    all.rowHidden = false;
    all.columnHidden = false;
  });
}

function removeOldCharts(key: string, ids: readonly string[]): Step {
  return step(2 * ids.length, ({ workbook }) => {
    const { charts } = workbook.worksheets.getItem(key);
    for (const id of ids) charts.getItem(id).delete();
  });
}

function showSheet({ key, name }: Target): Step {
  return step(4, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(key);
    sheet.visibility = 'Visible';
    sheet.name = name;
  });
}

function markSheet({ model, name }: Target, { names }: Standing): Step {
  const marker = markerName(model.key);
  const reference = `=${absoluteReference(name, { row: 0, column: 0 })}`;
  const present = names.get(marker.toLowerCase());
  return step(4, ({ workbook }) => {
    if (present === undefined) {
      workbook.names.add(marker, reference).visible = false;
    } else if (present.formula !== reference) {
      workbook.names.getItem(present.name).formula = reference;
    }
  });
}

function protectSheet({ id, name }: Target): Step {
  return step(2, ({ workbook }) => {
    workbook.worksheets.getItem(id ?? name).protection.protect({ ...PROTECTION });
  });
}
