import type { cli as ja } from '../ja/cli';

export const cli = {
  'cli.help.main': `tenken: checks the figures of KPI tables, project costs and grants in regional revitalisation plans.

Usage:
  tenken check  FILE…               check and show what was found
  tenken report FILE -o OUT.xlsx    add report sheets to a copy of the workbook
  tenken batch  FOLDER… -o OUTDIR   check many files
  tenken diff   OLD NEW             compare two versions of a plan
  tenken actuals split|merge FILE …   cut the sheet for actuals by section, put it together again
  tenken rules                      list the rules

Everywhere:
  --lang ja|en     language of the output (Japanese unless given)
  -h, --help       this help, or that of a command: tenken check --help
  -V, --version    version

Exit status: 0 nothing that must be fixed, 1 something must be fixed, 2 wrong usage or a file that could not be read
(diff: 0 no difference, 1 differences)
The input is never written to, and nothing leaves the computer.`,
  'cli.help.check': `Usage: tenken check FILE… [options]

Checks workbooks (.xlsx, .xlsm) and writes what was found to standard output.

  --format text|json|csv|html
                           form of the output (text unless given); csv is a table for Excel,
                           html one page that can be printed
  --baseline FILE.json     an earlier --format json output: only what is new since is shown and
                           counts for the exit status
  --as-of YYYY-MM-DD       date of the check (today unless given)
  --preset default|strict  set of rules; strict includes those on trial
  --settings FILE.json     settings (see docs/settings.schema.json)
  --lang ja|en             language of the output

Exit status: 0 nothing that must be fixed, 1 something must be fixed, 2 wrong usage or a file that could not be read`,
  'cli.help.report': `Usage: tenken report FILE -o OUT.xlsx [options]

Writes a copy of the workbook with report sheets added. The input stays as it is.

  -o, --output OUT.xlsx    where to write (same extension as the input)
  --sheets NAME,…          sheets to add: findings, achievement, variance, grant (these four unless
                           given), actuals, publication, settings (what was entered is kept)
  --html                   write a page to publish (OUT.html) in place of a workbook
  --format text|json       write the result of the check to standard output as well
  --baseline FILE.json     an earlier --format json output: the record on 点検結果 counts new, resolved
                           and remaining against it; standard output and exit status take what is new
  --as-of YYYY-MM-DD       date of the check (today unless given)
  --preset default|strict  set of rules
  --settings FILE.json     settings
  --lang ja|en             language of the output and of the sheets

Exit status: 0 nothing that must be fixed, 1 something must be fixed, 2 wrong usage or a file that could not be read or written`,
  'cli.help.batch': `Usage: tenken batch PATH… -o OUTDIR [options]

Checks the workbooks in folders (with all folders inside) and those that patterns such as plans/*.xlsx name,
and writes to OUTDIR findings.jsonl, findings.csv (opens in Excel) and summary.xlsx over all files
(files, counts by rule, all findings).

  -o, --output OUTDIR      where to write (made where it is not there)
  --jobs N                 how many at a time (one unless given; the order of the results stays)
  --as-of YYYY-MM-DD       date of the check (today unless given)
  --preset default|strict  set of rules
  --settings FILE.json     settings
  --lang ja|en             language of the output

Exit status: 0 nothing that must be fixed, 1 something must be fixed, 2 wrong usage or a file that could not be read`,
  'cli.help.diff': `Usage: tenken diff OLD[#SHEET] NEW[#SHEET] [--format text|json] [--lang ja|en]

Compares two versions of a plan (.xlsx, .xlsm) and writes to standard output, with differences and cells, which
indicators were added, removed and renamed, and what changed in targets, baselines, units, costs and grants.
Where a workbook has several plans, plans of one name are compared. A last target that became a step on the way
of a longer plan is told as such and is no contradiction. Actuals are not compared.
#SHEET behind a file compares that sheet alone: plan.xlsx#first plan.xlsx#amended.

  --format text|json       form of the output (text unless given; docs/diff.schema.json describes json)
  --lang ja|en             language of the output

Exit status: 0 no difference, 1 differences, 2 wrong usage or a file that could not be read`,
  'cli.help.actuals': `Usage: tenken actuals split FILE -o FOLDER [options]
       tenken actuals merge FILE PART… -o OUT.xlsx [options]

split cuts the sheet for actuals into one file a section (its indicators only, ready to fill in).
merge puts the files that sections filled in back by their hidden ids, also after sorting and renaming.
Only what was changed since is taken; where two differ the workbook's entry stays and both are listed with their files.
Sections without a file, years without an entry and targets that have changed are listed. Files read are never written to.

  -o, --output             folder for split, workbook for merge
  --as-of YYYY-MM-DD       date (today unless given)
  --settings FILE.json     settings
  --lang ja|en             language

Exit status: 0 fine, 1 conflicts (merge), 2 wrong usage or a file that could not be read or written`,
  'cli.help.rules': `Usage: tenken rules [--format text|json] [--lang ja|en]

Lists the rules.`,

  'cli.usage.no-command': 'Name a command: check, report, batch, diff, actuals or rules.',
  'cli.usage.unknown-command':
    'There is no command "{command}". The commands are check, report, batch, diff, actuals and rules.',
  'cli.usage.not-yet': '{what} is not available yet. It will come with a later version.',
  'cli.usage.no-file': 'Name a file to check, for example: tenken {command} plan.xlsx',
  'cli.usage.one-file': 'Name one file only ({extra} is too much). To check many files use batch.',
  'cli.usage.two-files': 'Name the old and the new version, for example: tenken diff old.xlsx new.xlsx',
  'cli.usage.no-sheet': '"{path}" has no sheet "{sheet}" (there are: {sheets}).',
  'cli.usage.no-third': 'diff compares two files ({extra} is too much).',
  'cli.usage.no-argument': '{command} takes no file ({extra} is too much).',
  'cli.usage.unknown-option': 'There is no option "{option}".',
  'cli.usage.takes-no-value': '"{option}" takes no value.',
  'cli.usage.needs-value': '"{option}" needs a value behind it.',
  'cli.usage.option-of-other-command': '"{option}" cannot be used with {command}.',
  'cli.usage.choice': '"{option}" cannot be "{value}". Use one of: {choices}',
  'cli.usage.day': '"--as-of" cannot be "{value}". Write a day as 2025-04-01.',
  'cli.usage.jobs': '"--jobs" cannot be "{value}". Use a whole number from 1 to 999.',
  'cli.usage.no-output': 'Say with -o where to write ({command}).',
  'cli.usage.output-is-folder': 'The output is a folder. Name a file.',
  'cli.usage.output-not-folder': 'The output is a file. Name a folder.',
  'cli.usage.page-extension': 'With --html the output must end in .html.',
  'cli.usage.page-sheets': 'With --html no sheets are written: leave --sheets out.',
  'cli.usage.output-extension':
    'Give the output the extension of the input, "{extension}". Excel does not open it under another one.',
  'cli.usage.see-help': 'For help: {command}',

  'cli.settings.unreadable': 'The settings file cannot be read. Check its name and whether you may read it.',
  'cli.settings.not-json': 'The settings file is not JSON. Check brackets and commas.',
  'cli.settings.not-rows':
    'The settings file has to be a list (array) of rows with category, target, item, value and note. See docs/settings.schema.json.',
  'cli.settings.row': 'row {row}: {problem}',
  'cli.settings.row-shape':
    'category, item and value (text) are needed. The names are category, target, item, value and note.',

  'cli.baseline.unreadable':
    'The earlier check (--baseline) cannot be read. Check the name of the file and whether you may read it.',
  'cli.baseline.not-json':
    'The earlier check (--baseline) is not JSON. Give a file with the output of tenken check FILE… --format json as it was printed.',
  'cli.baseline.other':
    'The earlier check (--baseline) is no output of tenken. Give a file with the output of tenken check FILE… --format json as it was printed.',
  'cli.baseline.version':
    'The earlier check (--baseline) has schemaVersion {version}, which this version cannot read. Make it again with tenken check FILE… --format json of this version.',
  'cli.baseline.shape':
    'In the earlier check (--baseline), {where} is missing or was changed. Make it again with tenken check FILE… --format json.',
  'cli.baseline.since': 'since the earlier check: {counts}',
  'cli.baseline.file': '{path}: {counts}',

  'cli.failure': '{path}: {message}',
  'cli.head.plan': 'plan',
  'cli.head.municipalities': 'municipalities',
  'cli.head.years': 'years',
  'cli.head.read': 'read',
  'cli.head.contents': 'contents',
  'cli.head.unnamed': '(no name stated)',
  'cli.head.sheets':
    'sheets {sheets}, cells {cells}, cells with a number {numeric} (read {read}, not concerned {ignored}, to check {warned})',
  'cli.head.table': '{kind} ({layout}) {place}',
  'cli.head.indicators': 'indicators {count}',
  'cli.head.indicators-copied': 'indicators {count} (copies of the table {tables})',
  'cli.head.statements': 'statements in the text {cells}',
  'cli.head.figures': 'amounts {count}',
  'cli.head.grants': 'grant computations {count}',
  'cli.table.kpi': 'KPI table',
  'cli.table.cost': 'cost table',
  'cli.table.result': 'table of results',
  'cli.table.text': 'statement in the text',
  'cli.layout.cost-years': 'by year',
  'cli.layout.cost-items': 'by item',
  'cli.layout.cost-members': 'by municipality',
  'cli.layout.cost-funding': 'by funding source',
  'cli.layout.cost-budget': 'budget and settlement',
  'cli.layout.sentence': 'figures in sentences',
  'cli.finding.computed': 'computed {value}',
  'cli.finding.printed': 'printed {value}',
  'cli.finding.figures': 'figures',
  'cli.finding.computation': 'computation',
  'cli.finding.why': 'why',
  'cli.finding.todo': 'what to do',
  'cli.finding.related': 'related',
  'cli.finding.related-cells': '{role} {cells}',
  'cli.finding.rule': 'rule',
  'cli.finding.accepted': 'accepted',
  'cli.finding.accepted-by': '{reason} ({by}, {at})',
  'cli.section.findings': 'Findings on {sheet}',
  'cli.section.grants': 'Grants',
  'cli.section.indicators': 'Indicators',
  'cli.section.warnings': 'Notes on reading',
  'cli.warnings.more': '({count} more of this kind; all of them with --format json)',
  'cli.indicator.targets': 'targets',
  'cli.indicator.baseline': 'baseline',
  'cli.indicator.actuals': 'actuals',
  'cli.indicator.result': 'result',
  'cli.indicator.year': '{value} ({year})',
  'cli.indicator.years': '{values} ({years})',
  'cli.indicator.end-level': '{values}, end level {level}',
  'cli.indicator.not-set': 'not stated',
  'cli.indicator.ratio': 'achieved {rate}',
  'cli.indicator.progress': 'progress {rate}',
  'cli.indicator.grade': 'grade {grade}',
  'cli.indicator.interim': 'interim',
  'cli.indicator.judged': '{state} ({details})',
  'cli.basis.level': 'levels',
  'cli.basis.increment': 'yearly increments',
  'cli.basis.unknown': 'levels or increments not stated',
  'cli.direction.increase': 'to increase',
  'cli.direction.decrease': 'to decrease',
  'cli.direction.maintain': 'to be kept',
  'cli.direction.unknown': 'direction not stated',
  'cli.grant.whole-plan': 'whole plan',
  'cli.grant.whole-period': 'whole period',
  'cli.grant.by-plan': 'grant planned by the plan itself ({period}) {computed} = {base} {amount} × {rate}',
  'cli.grant.computed': 'grant ({period}) {computed} = {base} {amount} × {rate}',
  'cli.grant.base.eligible': 'eligible cost',
  'cli.grant.base.total-by-plan-sentence': 'total cost',
  'cli.grant.base.total-assumed': 'total cost',
  'cli.grant.assumed':
    'No excluded cost is stated, so the total cost is taken for the eligible cost; this is not the amount granted.',
  'cli.grant.agrees': 'The printed grant {printed} agrees.',
  'cli.grant.above': 'The printed grant {printed} is {difference} above the computed one.',
  'cli.grant.below': 'The printed grant {printed} is {difference} below the computed one.',
  'cli.grant.not-stated': 'No grant amount is printed.',
  'cli.grant.in-routes':
    'The grant is printed in two parts: {direct} directly and {via} by way of the prefecture.',
  'cli.grant.no-rate': 'No grant rate is stated.',
  'cli.grant.no-rate-printed': 'No grant rate is stated. The printed grant is {printed}.',
  'cli.grant.and-trial': '{stated} {trial}',
  'cli.grant.if-rate': 'At {trialRate} it would be {computed} ({base} {amount} × {rate}, {period}).',
  'cli.grant.sum': 'together',
  'cli.grant.sum-text': '{computed} of {base} {amount} (for reference)',
  'cli.grant.sum-not-printed': 'The plan prints no joint total.',
  'cli.grant.cell': '({cell})',
  'cli.count.summary': 'must fix {errors}, to check {warnings}, notes {infos}',
  'cli.count.none': 'findings 0 (checked: {what})',
  'cli.count.nothing': 'findings 0 (nothing that can be checked was found, so nothing was checked)',
  'cli.count.accepted': '{summary} (and accepted {accepted})',
  'cli.count.what': 'figures {numeric}, tables {tables}, indicators {indicators}, amounts {figures}',
  'cli.count.files': 'files {files}: {summary}',
  'cli.count.files-failed': 'files {files} ({failed} could not be read): {summary}',

  'cli.report.page-written': 'Wrote {path}.',
  'cli.usage.actuals-action': 'Say split or merge after actuals (given: {action}).',
  'cli.usage.no-part': 'Name one or more files to merge.',
  'cli.actuals.no-sheet':
    'There is no sheet for actuals. Make it first: tenken report FILE -o OUT.xlsx --sheets actuals.',
  'cli.actuals.no-section':
    'No indicator has a section. Fill in the column Section on the sheet for actuals.',
  'cli.actuals.no-part': 'There is no readable sheet for actuals in it, so it was not merged.',
  'cli.actuals.without-section': 'no section',
  'cli.actuals.part-written': 'Wrote {path} ({section}, {count} indicators).',
  'cli.actuals.merged': 'Wrote {path} ({count} entries from {parts} files).',
  'cli.actuals.not-submitted': 'Not submitted: {section}, {count} indicators ({labels})',
  'cli.actuals.open': 'No entry: "{label}" {year} ({file})',
  'cli.actuals.conflict':
    'Conflict: "{label}" {year} {field}: {kept} ({keptFrom}) stays, {other} ({otherFrom}) is in the history.',
  'cli.actuals.conflict-word': 'Not taken: {file}',
  'cli.actuals.target': 'Target changed: "{label}" {year}: handed out {before}, now {now} ({file})',
  'cli.actuals.column': 'Column not taken: "{header}" ({file}, where it stays)',
  'cli.actuals.blank': '(blank)',
  'cli.actuals.workbook': 'the workbook',
  'cli.actuals.field.actual': 'actual',
  'cli.actuals.field.status': 'status',
  'cli.actuals.field.date': 'date',
  'cli.actuals.field.section': 'section',
  'cli.actuals.field.source': 'source',
  'cli.actuals.field.remark': 'remark',
  'cli.report.written': 'Wrote {path} ({sheets}).',
  'cli.batch.progress': '[{done}/{files}] {path}: {outcome}',
  'cli.batch.missing': 'No file fits. Check the name and the folder.',
  'cli.batch.closed': 'The folder cannot be listed. Check whether you may read it.',
  'cli.batch.empty': 'No workbook (.xlsx, .xlsm) was found to check.',
  'cli.batch.skipped': 'Left out {count} temporary files (names that begin with "~$" or "._").',
  'cli.batch.written': 'Wrote {path}.',
  'cli.csv.path': 'file',
  'cli.csv.kind': 'kind',
  'cli.csv.severity': 'severity',
  'cli.csv.code': 'rule',
  'cli.csv.sheet': 'sheet',
  'cli.csv.cell': 'cell',
  'cli.csv.what': 'what',
  'cli.csv.why': 'why',
  'cli.csv.todo': 'what to do',
  'cli.csv.expected': 'computed',
  'cli.csv.printed': 'printed',
  'cli.csv.unit': 'unit',
  'cli.csv.computation': 'computation',
  'cli.csv.reason': 'accepted (reason)',
  'cli.csv.by': 'accepted (by)',
  'cli.csv.at': 'accepted (on)',
  'cli.csv.fingerprint': 'fingerprint',
  'cli.csv.kind.finding': 'finding',
  'cli.csv.kind.warning': 'note on reading',
  'cli.csv.kind.file': 'file that could not be read',
  'cli.rules.preset.strict': 'strict only',
  'cli.rules.fixable': 'offers a fix',
  'cli.rules.count': 'rules {count}',
} as const satisfies Record<keyof typeof ja, string>;
