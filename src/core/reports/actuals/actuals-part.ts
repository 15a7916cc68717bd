import { sectionOf } from '../../actuals/merge-parts';
import { translator } from '../../messages/translate';
import type { AuditResult } from '../../audit';
import type { ModelCell, SheetModel } from '../../workbook/sheet-model';
import type { ReportOptions } from '../report-context';
import { storedCells } from '../../entries/stored-cells';
import { actualsSheet } from './actuals-sheet';

/**
 * The rows of one section as a sheet for a workbook of its own: still to be filled in, with the hidden ids by which
 * it finds its way back, and with values in the place of formulas, for the plan is not in that workbook.
 *
 * @param section as entered in 担当課; empty for the rows without any
 */
export function actualsPart(audit: AuditResult, options: ReportOptions, section: string): SheetModel {
  const context = { audit, options, t: translator(options.lang), ...storedCells(options.snapshot) };
  const { model } = actualsSheet(context, (row) => (row === null ? '' : sectionOf(row)) === section);
  return { ...model, cells: model.cells.map(asValue) };
}

function asValue(cell: ModelCell): ModelCell {
  const { content } = cell;
  if (content.kind !== 'formula') return { ...cell, link: null };
  const { value } = content;
  const isNothing = value.kind === 'text' && value.text === '';
  return { ...cell, link: null, content: isNothing ? { kind: 'blank' } : value };
}
