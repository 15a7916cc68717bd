import type { Finding, RelatedCell } from '../../core/engine/finding';
import { renderComputation, renderFinding, roleName, severityWord } from '../../core/messages/render';
import type { Translate } from '../../core/messages/translate';
import { formatCells } from '../../core/messages/values';
import { formatQuantity } from '../../core/quantity/format';
import { toAddress } from '../../core/workbook/cell-ref';
import { type Entry, entryLines, type TextStyle } from './lines';
import { harmless } from './paint';
import { padEnd, widthOf, wrap } from './width';

/** All findings of a file, a block a sheet, in the order given. */
export function findingLines(findings: readonly Finding[], style: TextStyle): readonly string[] {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    const there = bySheet.get(finding.cell.sheet);
    if (there === undefined) bySheet.set(finding.cell.sheet, [finding]);
    else there.push(finding);
  }
  return [...bySheet].flatMap(([sheet, group]) => [
    '',
    `  ${style.paint.strong(style.t('cli.section.findings', { sheet: harmless(sheet) }))}`,
    ...sheetLines(group, style),
  ]);
}

function sheetLines(findings: readonly Finding[], style: TextStyle): readonly string[] {
  const words = findings.map(({ severity }) => widthOf(severityWord(severity, style.t)));
  const addresses = findings.map(({ cell }) => toAddress(cell).length);
  const widths = { word: Math.max(...words), address: Math.max(...addresses) };
  return findings.flatMap((finding) => linesOf(finding, widths, style));
}

function linesOf(
  finding: Finding,
  widths: { readonly word: number; readonly address: number },
  style: TextStyle,
): readonly string[] {
  const { t, paint, columns } = style;
  const { what, why, todo } = renderFinding(finding, t);
  const word = padEnd(severityWord(finding.severity, t), widths.word);
  const address = padEnd(toAddress(finding.cell), widths.address);
  const indent = 4 + widths.word + 2 + widths.address + 2;
  const [first = '', ...rest] =
    columns === null ? [harmless(what)] : wrap(harmless(what), Math.max(20, columns - indent));
  return [
    `    ${paint[finding.severity](word)}  ${paint.strong(address)}  ${first}`,
    ...rest.map((line) => ' '.repeat(indent) + line),
    ...entryLines(entriesOf(finding, why, todo, t), indent, style),
  ];
}

function entriesOf(finding: Finding, why: string, todo: string, t: Translate): readonly Entry[] {
  const { expected, printed, computation, related, accepted } = finding;
  const figures = [
    ...(expected === null ? [] : [t('cli.finding.computed', { value: formatQuantity(expected) })]),
    ...(printed === null ? [] : [t('cli.finding.printed', { value: formatQuantity(printed) })]),
  ];
  const entry = (key: Parameters<Translate>[0], text: string): Entry[] =>
    text === '' ? [] : [{ label: t(key), text }];
  return [
    ...entry('cli.finding.figures', figures.join('  ')),
    ...entry('cli.finding.computation', computation === null ? '' : renderComputation(computation, t)),
    ...entry('cli.finding.why', why),
    ...entry('cli.finding.todo', todo),
    ...entry('cli.finding.related', relatedText(related, t)),
    ...entry('cli.finding.accepted', accepted === null ? '' : t('cli.finding.accepted-by', { ...accepted })),
    ...entry('cli.finding.rule', finding.ruleId),
  ];
}

/** 合計 事業費!B9、内訳 事業費!B3:B8. */
function relatedText(related: readonly RelatedCell[], t: Translate): string {
  const roles = [...new Set(related.map(({ role }) => role))];
  return roles
    .map((role) => {
      const cells = formatCells(
        related.filter((each) => each.role === role).map(({ cell }) => cell),
        t,
      );
      return role === 'other' ? cells : t('cli.finding.related-cells', { role: roleName(role, t), cells });
    })
    .join(t('list.separator'));
}
