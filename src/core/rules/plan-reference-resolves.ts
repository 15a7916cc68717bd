import type { FindingDraft } from '../engine/finding';
import type { Plan } from '../plan/plan';
import { foldDashes, squeeze } from '../text/fold';
import { sameCell } from '../workbook/cell-ref';
import { defineRule, draft, related, text } from './support/draft';
import { cellsWithText, type TextCell } from './support/snapshot-cells';
import { tableCell } from './support/tables';

/** 「4-2の【数値目標】に同じ」, widths and spaces folded. */
const REFERENCE = /(\d+(?:-\d+)*)(?:に掲げる|に記載の|の)【([^】]*(?:数値目標|KPI)[^】]*)】(?:に|と)同じ/;

/** A reference to the KPI table of another section points at a table that is there. */
export const planReferenceResolves = defineRule(
  {
    id: 'plan-reference-resolves',
    subject: 'plan',
    severities: ['error'],
    messages: ['no-section', 'no-table'],
  },
  ({ plan, snapshot }) => {
    if (plan.sections.length === 0) return [];
    const references = cellsWithText(snapshot, /同じ/);
    if (references.length === 0) return [];
    const headings = cellsWithText(snapshot, /【/);
    return references.flatMap((cell) => checkText(plan, cell, headings));
  },
);

function checkText(
  plan: Plan,
  { cell, text: raw }: TextCell,
  headings: readonly TextCell[],
): readonly FindingDraft[] {
  const match = REFERENCE.exec(foldDashes(squeeze(raw)));
  const [, section, title] = match ?? [];
  if (section === undefined || title === undefined) return [];
  const report = (messageId: 'no-section' | 'no-table'): readonly FindingDraft[] => [
    draft({
      messageId,
      severity: 'error',
      cell,
      data: { section: text(section), title: text(title) },
      related: related(
        'other',
        plan.kpiTables.map(({ table }) => tableCell(table)),
      ),
      key: [section, title],
    }),
  ];
  const known = plan.sections.map(({ value }) => foldDashes(squeeze(value)));
  if (!known.some((each) => each === section || each.startsWith(`${section}-`))) {
    // Where the parent has no numbered parts at all, the headings were not all read.
    const parent = section.split('-')[0] ?? section;
    return known.some((each) => each.startsWith(`${parent}-`)) || !known.includes(parent)
      ? report('no-section')
      : [];
  }
  const inSection = plan.kpiTables.some(({ table }) => isWithin(table.section, section));
  if (inSection) return [];
  // A heading without a table that could be read is a matter of reading, not of the document.
  const isHeading = (each: TextCell): boolean =>
    !sameCell(each.cell, cell) && !REFERENCE.test(foldDashes(squeeze(each.text)));
  const own = headings.filter(isHeading);
  const headingThere = own.some(
    (each) => squeeze(each.text).includes(`【${title}】`) && !isAboveTable(plan, each, own),
  );
  return headingThere ? [] : report('no-table');
}

/** Whether a table was read below a heading before the next one, or the next section. */
function isAboveTable(plan: Plan, { cell }: TextCell, headings: readonly TextCell[]): boolean {
  const below = [...headings, ...plan.sections].filter(
    (each) => each.cell.sheet === cell.sheet && each.cell.row > cell.row,
  );
  const end = Math.min(...below.map((each) => each.cell.row));
  return plan.kpiTables.some(({ table }) => {
    const { sheet, row } = tableCell(table);
    return sheet === cell.sheet && row > cell.row && row < end;
  });
}

/** Whether a table of one section can be what a reference to the other means. */
function isWithin(tableSection: string | null, section: string): boolean {
  if (tableSection === null) return false;
  const own = foldDashes(squeeze(tableSection));
  return own === section || own.startsWith(`${section}-`) || section.startsWith(`${own}-`);
}
