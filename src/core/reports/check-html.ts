import type { AuditResult } from '../audit';
import type { CivilDate } from '../calendar/period';
import type { BaselineCounts } from '../contract/baseline';
import { addCounts, type Counts, countFindings, NO_FINDINGS } from '../engine/count-findings';
import type { Finding } from '../engine/finding';
import { renderComputation, renderFinding, ruleTitle, severityWord } from '../messages/render';
import type { Translate } from '../messages/translate';
import { formatCell } from '../messages/values';
import { formatQuantity } from '../quantity/format';
import type { ReaderWarning } from '../reading/reading-result';
import { toAddress } from '../workbook/cell-ref';
import { columnsText, rangesOf } from './findings-read';
import { dateText } from './frame';
import { type Markup, markup } from './html';
import { htmlPage, list, table } from './html-page';
import { PAGE_STYLE } from './html-style';
import { COLOR } from './styles';
import { byCode } from './words';

/** A file of the page: what was found in it, or in words why it could not be read. */
export type PageFile =
  | {
      readonly ok: true;
      readonly path: string;
      readonly result: AuditResult;
      /** Set where the findings are only those that are new since an earlier check. */
      readonly since: BaselineCounts | null;
    }
  | { readonly ok: false; readonly path: string; readonly message: string };

type ReadFile = Extract<PageFile, { readonly ok: true }>;

const SEVERITIES = ['error', 'warning', 'info'] as const;

const CHECK_STYLE: Markup = {
  html: `${PAGE_STYLE.html}
main,footer{max-width:80rem}
h2,h3,td,th{overflow-wrap:break-word}
thead th,.wide tbody th{white-space:nowrap}
tbody td.computation{min-width:9rem}
td.words{white-space:pre-line;min-width:14rem}
td.severity{white-space:nowrap;font-weight:bold}
td.error{color:#${COLOR.badInk}}td.warning{color:#${COLOR.warnInk}}td.info{color:#${COLOR.ink}}
section{border-top:3px solid #${COLOR.header};margin-top:2rem}
@page{size:A4 landscape;margin:12mm}
@media print{section{break-before:page}td.words,tbody td.computation{min-width:0}.wide table{font-size:8pt}.wide thead th,.wide tbody th{white-space:nowrap}a{color:inherit;text-decoration:none}}
`,
};

/**
 * What a check found in files as one page that stands alone: no script, nothing loaded from elsewhere. Files that
 * could not be read have their reasons, and every file says what was read of it.
 */
export function checkHtml(
  files: readonly PageFile[],
  { today, version }: { readonly today: CivilDate; readonly version: string },
  t: Translate,
): string {
  const read = files.filter((file) => file.ok);
  const [day, ...others] = [...new Set(read.map(({ result }) => dateText(result.asOf, { t })))];
  const date = day === undefined || others.length > 0 ? dateText(today, { t }) : day;
  const counts = read.reduce(
    (sum, { result }) => addCounts(sum, countFindings(result.findings)),
    NO_FINDINGS,
  );
  const unread = files.flatMap((file) => (file.ok ? [] : [file]));
  return htmlPage({
    title: t('report.page.title', { date }),
    style: CHECK_STYLE,
    language: t.language,
    main: markup`<h1>${t('report.findings.title')}</h1>
${list([
  { name: t('report.findings.date'), text: date },
  { name: t('report.findings.version'), text: t('report.findings.version-text', { version }) },
  {
    name: t('report.page.files'),
    text: t('report.page.file-counts', { files: files.length, failed: unread.length }),
  },
  { name: t('report.findings.counts'), text: countsText(counts, t) },
])}
${unread.length === 0 ? markup`` : unreadTable(unread, t)}
${overview(files, t)}
${files.map((file, index) => (file.ok ? fileSection(file, index, t) : markup``))}`,
    footer: markup`<p>${t('report.page.footer', { date, version })}</p>`,
  });
}

function countsText(counts: Counts, t: Translate): string {
  const summary = t('cli.count.summary', {
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
  });
  return counts.accepted === 0 ? summary : t('cli.count.accepted', { summary, accepted: counts.accepted });
}

function unreadTable(files: readonly Extract<PageFile, { readonly ok: false }>[], t: Translate): Markup {
  return table(
    t('report.page.unread'),
    [t('report.findings.file'), t('report.page.reason')],
    files.map(
      ({ path, message }) => markup`<tr><th scope="row">${path}</th><td class="words">${message}</td></tr>`,
    ),
  );
}

function overview(files: readonly PageFile[], t: Translate): Markup {
  const rows = files.map((file, index) => {
    if (!file.ok) {
      return markup`<tr><th scope="row">${file.path}</th><td colspan="5">${t('report.page.not-read')}</td></tr>`;
    }
    const counts = countFindings(file.result.findings);
    const numbers = [...SEVERITIES, 'accepted' as const].map((key) => String(counts[key]));
    return markup`<tr><th scope="row"><a href="#${idOf(index)}">${file.path}</a></th>
${numbers.map((text) => markup`<td class="number">${text}</td>`)}<td class="number">${String(file.result.read.coverage.read)}</td></tr>`;
  });
  return table(
    t('report.page.by-file'),
    [
      t('report.findings.file'),
      ...SEVERITIES.map((severity) => severityWord(severity, t)),
      t('cli.finding.accepted'),
      t('report.page.figures-read'),
    ],
    rows,
  );
}

function idOf(index: number): string {
  return `file-${index + 1}`;
}

function fileSection({ path, result, since }: ReadFile, index: number, t: Translate): Markup {
  const id = idOf(index);
  const { findings, read, plans, warnings } = result;
  const { tables, coverage } = read;
  const none =
    since === null
      ? t(tables.length === 0 ? 'report.findings.nothing-read' : 'report.findings.none', {
          tables: tables.length,
          figures: coverage.read,
        })
      : t('report.page.none-new');
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${path}</h2>
${list([
  ...plans.map(({ name }) => ({
    name: t('cli.head.plan'),
    text: name?.value ?? t('report.plan.unnamed'),
  })),
  { name: t('report.findings.date'), text: dateText(result.asOf, { t }) },
  { name: t('report.findings.counts'), text: countsText(countFindings(findings), t) },
  ...(since === null ? [] : [{ name: t('report.findings.since'), text: baselineText(since, t) }]),
])}
${findings.length === 0 ? markup`<p>${none}</p>` : bySheet(findings, t)}
<h3>${t('report.findings.what-was-read')}</h3>
<p>${t('cli.head.sheets', {
    sheets: read.sheets,
    cells: read.cells,
    numeric: coverage.numericCells,
    read: coverage.read,
    ignored: coverage.ignored,
    warned: coverage.warned,
  })}</p>
${tables.length === 0 ? markup`<p>${t('report.findings.no-tables')}</p>` : readTables(result, t)}
${warnings.length === 0 ? markup`` : warningTable(warnings, t)}
</section>`;
}

/** `新規 1件・解消 2件・継続 3件`, and whether the earlier check knew the file at all. */
export function baselineText({ known, fresh, resolved, remaining }: BaselineCounts, t: Translate): string {
  const counts = t('report.findings.since-text', { fresh, resolved, remaining });
  return known ? counts : t('report.page.not-in-baseline', { counts });
}

function bySheet(findings: readonly Finding[], t: Translate): readonly Markup[] {
  const sheets = [...new Set(findings.map(({ cell }) => cell.sheet))];
  return sheets.map((sheet) => {
    const own = findings.filter(({ cell }) => cell.sheet === sheet);
    return markup`<h3>${t('cli.section.findings', { sheet })}</h3>
${table(
  t('report.page.sheet-findings', { sheet, count: own.length }),
  [
    t('cli.csv.cell'),
    t('report.findings.severity'),
    t('report.findings.what'),
    t('report.findings.expected'),
    t('report.findings.printed'),
    t('report.findings.computation'),
    t('report.findings.todo'),
    t('report.findings.rule'),
    t('cli.finding.accepted'),
  ],
  own.map((finding) => findingRow(finding, t)),
  'wide',
)}`;
  });
}

function findingRow(finding: Finding, t: Translate): Markup {
  const { what, why, todo } = renderFinding(finding, t);
  const { severity, cell, expected, printed, computation, accepted, ruleId } = finding;
  return markup`<tr><th scope="row">${toAddress(cell)}</th><td class="severity ${severity}">${severityWord(severity, t)}</td>
<td class="words">${why === '' ? what : `${what}\n${why}`}</td>
<td class="number">${expected === null ? '' : formatQuantity(expected)}</td><td class="number">${printed === null ? '' : formatQuantity(printed)}</td>
<td class="computation">${computation === null ? '' : renderComputation(computation, t)}</td><td class="words">${todo}</td>
<td>${ruleTitle(ruleId, t)}</td><td>${accepted === null ? '' : t('cli.finding.accepted-by', { ...accepted })}</td></tr>`;
}

function readTables({ read }: AuditResult, t: Translate): Markup {
  return table(
    t('report.page.tables'),
    [
      t('report.findings.table-range'),
      t('report.findings.table-kind'),
      t('report.findings.table-title'),
      t('report.findings.table-columns'),
    ],
    read.tables.map(
      (each) => markup`<tr><th scope="row">${rangesOf(each, t).join(t('list.separator'))}</th>
<td>${byCode(`report.table.${each.kind}`, { t })}</td><td>${each.title?.value ?? ''}</td><td>${columnsText(each, { t })}</td></tr>`,
    ),
    'wide',
  );
}

function warningTable(warnings: readonly ReaderWarning[], t: Translate): Markup {
  return table(
    t('report.findings.warnings'),
    [t('report.findings.cell'), t('report.findings.what')],
    warnings.map(
      ({
        code,
        data,
        cell,
      }) => markup`<tr><th scope="row">${cell === null ? t('report.page.whole-file') : formatCell(cell, t)}</th>
<td class="words">${t(`warning.${code}`, data)}</td></tr>`,
    ),
  );
}
