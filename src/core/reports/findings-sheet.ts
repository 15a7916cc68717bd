import type { Finding, Severity } from '../engine/finding';
import { convert } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import type { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { formatCell } from '../messages/values';
import { renderComputation, renderFinding, ruleTitle, severityWord } from '../messages/render';
import type { SheetModel } from '../workbook/sheet-model';
import { type Expression, subtract, text } from './formula';
import { fitRow, pageSetup, writeHeader } from './frame';
import { writeAcceptances } from './findings-accepted';
import { FINDING, HEAD_ROWS, writeRecord } from './findings-head';
import { writeRead, writeRuleCounts } from './findings-read';
import { checkMark, findingMark } from './previous-check';
import type { ReportContext } from './report-context';
import { SheetBuilder } from './sheet-builder';
import { amountFormat, CENTER, COLOR, differenceFormat, LINK, NUMBER, WORDS } from './styles';

/** Widths of the columns of 点検結果. */
const WIDTHS = [5, 8, 19, 18, 40, 12, 12, 11, 27, 29, 13, 10, 10];
/** Decimals that a computed figure is written with at most. */
const MOST_DECIMALS = 6;

/** 点検結果: the record of the check, then every finding, then counts and what was read. */
export function findingsSheet(context: ReportContext): SheetModel {
  const { audit, options, t } = context;
  const builder = new SheetBuilder('findings', options.sheetNames.findings, WIDTHS);
  const header = HEAD_ROWS;
  const first = header + 1;
  writeHeader(builder, header, [
    t('report.findings.number'),
    t('report.findings.severity'),
    t('report.findings.rule'),
    t('report.findings.cell'),
    t('report.findings.what'),
    t('report.findings.expected'),
    t('report.findings.printed'),
    t('report.findings.difference'),
    t('report.findings.computation'),
    t('report.findings.todo'),
    t('report.findings.reason'),
    t('report.findings.by'),
    t('report.findings.at'),
  ]);
  builder.markRow(header, checkMark(audit.asOf));
  const rows = audit.findings.map((finding, index) =>
    writeFinding(builder, first + index, index, finding, context),
  );
  if (rows.length === 0) writeNothingFound(builder, first, context);
  const last = first + Math.max(1, rows.length) - 1;
  colourSeverities(builder, first, last, context);
  writeRecord(builder, rows, context);
  let row = last + 2;
  if (rows.length > 0) row = writeRuleCounts(builder, row, rows, audit.findings, context) + 1;
  writeRead(builder, writeAcceptances(builder, row, context), context);
  return builder.build({
    frozen: { rows: header + 1, columns: 0 },
    ...(rows.length === 0
      ? {}
      : { autoFilter: { top: header, left: 0, bottom: last, right: builder.lastColumn } }),
    // A header that is repeated over the tables behind the findings would mislead: only where they fill a page.
    print: pageSetup(context, builder.fitsOnPage(0, last) ? null : { from: header, to: header }),
    tabColor: COLOR.accent,
  });
}

/** Cells of one finding that counts refer to. */
export interface FindingCells {
  readonly severity: Expression;
  readonly rule: Expression;
  readonly reason: Expression;
}

function writeFinding(
  builder: SheetBuilder,
  row: number,
  index: number,
  finding: Finding,
  context: ReportContext,
): FindingCells {
  const { t } = context;
  const { what, why, todo } = renderFinding(finding, t);
  const computation = finding.computation === null ? '' : renderComputation(finding.computation, t);
  const title = ruleTitle(finding.ruleId, t);
  const content = why === '' ? what : `${what}\n${why}`;
  const { accepted } = finding;
  builder.markRow(row, findingMark(finding.fingerprint));
  builder.put(row, 0, String(index + 1), CENTER);
  const severity = builder.put(row, FINDING.severity, severityWord(finding.severity, t), {
    ...CENTER,
    bold: true,
  });
  const rule = builder.put(row, FINDING.rule, title, WORDS);
  builder.put(row, FINDING.cell, formatCell(finding.cell, t), LINK, finding.cell);
  builder.put(row, FINDING.what, content, WORDS);
  writeFigures(builder, row, finding, context);
  builder.put(row, FINDING.computation, computation, WORDS);
  builder.put(row, FINDING.todo, todo, WORDS);
  const reason = builder.put(row, FINDING.reason, accepted?.reason ?? null, WORDS);
  builder.put(row, FINDING.by, accepted?.by ?? null, WORDS);
  builder.put(row, FINDING.at, accepted?.at ?? null, CENTER);
  fitRow(
    builder,
    row,
    [
      [FINDING.rule, title],
      [FINDING.cell, formatCell(finding.cell, t)],
      [FINDING.what, content],
      [FINDING.computation, computation],
      [FINDING.todo, todo],
      [FINDING.reason, accepted?.reason ?? ''],
    ].map(([column, words]) => ({ text: String(words), width: builder.widths[Number(column)] ?? 10 })),
  );
  return { severity, rule, reason };
}

/** Computed and printed figure and their difference, in the unit of the printed one. */
function writeFigures(builder: SheetBuilder, row: number, finding: Finding, context: ReportContext): void {
  const printed = finding.printed;
  const expected = inUnitOf(finding.expected, printed);
  const put = (column: number, quantity: Quantity | null): Expression | null =>
    quantity === null
      ? null
      : builder.put(row, column, shown(quantity), {
          ...NUMBER,
          numberFormat: amountFormat({ ...quantity, value: shown(quantity) }, context),
        });
  const left = put(FINDING.printed, printed);
  const right = put(FINDING.expected, expected);
  if (
    left !== null &&
    right !== null &&
    printed !== null &&
    expected !== null &&
    comparable(printed, expected)
  ) {
    const decimals = Math.max(
      shown(printed).decimalPlaces(),
      shown(expected).decimalPlaces(),
      printed.decimals,
    );
    builder.put(row, FINDING.difference, subtract(left, right), {
      ...NUMBER,
      numberFormat: differenceFormat(printed, context, Math.min(decimals, MOST_DECIMALS)),
    });
  }
  builder.paint({ top: row, left: FINDING.expected, bottom: row, right: FINDING.difference }, NUMBER);
}

function comparable(a: Quantity, b: Quantity): boolean {
  return a.unit?.symbol === b.unit?.symbol;
}

function inUnitOf(quantity: Quantity | null, other: Quantity | null): Quantity | null {
  if (quantity === null || other === null || comparable(quantity, other)) return quantity;
  if (quantity.unit === null || other.unit === null || !sameDimension(quantity.unit, other.unit))
    return quantity;
  try {
    return convert(quantity, other.unit);
  } catch {
    // 50分 has no end in hours: it stays in its own unit.
    return quantity;
  }
}

function shown(quantity: Quantity): Decimal {
  return quantity.value.toDecimalPlaces(MOST_DECIMALS);
}

function writeNothingFound(builder: SheetBuilder, row: number, context: ReportContext): void {
  const { audit, t } = context;
  const { read } = audit;
  const words = t(read.tables.length === 0 ? 'report.findings.nothing-read' : 'report.findings.none', {
    tables: read.tables.length,
    figures: read.coverage.read,
  });
  builder.putMerged({ top: row, left: 0, bottom: row, right: builder.lastColumn }, words, {
    ...WORDS,
    indent: 1,
  });
}

function colourSeverities(builder: SheetBuilder, top: number, bottom: number, context: ReportContext): void {
  const area = { top, left: FINDING.severity, bottom, right: FINDING.severity };
  const rule = (severity: Severity, fill: string, color: string): void => {
    const word = text(severityWord(severity, context.t)).text;
    builder.condition({ area, formula: `$B${top + 1}=${word}`, fill, color, bold: true });
  };
  rule('error', COLOR.bad, COLOR.badInk);
  rule('warning', COLOR.warn, COLOR.warnInk);
  rule('info', COLOR.header, COLOR.ink);
}
