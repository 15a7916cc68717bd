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
  const headingThere = headings.some(
    (each) =>
      !sameCell(each.cell, cell) &&
      squeeze(each.text).includes(`【${title}】`) &&
      !REFERENCE.test(foldDashes(squeeze(each.text))),
  );
  return headingThere ? [] : report('no-table');
}

/** Whether a table of one section can be what a reference to the other means. */
function isWithin(tableSection: string | null, section: string): boolean {
  if (tableSection === null) return false;
  const own = foldDashes(squeeze(tableSection));
  return own === section || own.startsWith(`${section}-`) || section.startsWith(`${own}-`);
}
