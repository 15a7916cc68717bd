import { assess } from '../achievement/assess';
import type { Achievement } from '../achievement/achievement';
import { gradeFacts, gradesFor } from '../achievement/possible-grades';
import type { FindingDraft } from '../engine/finding';
import type { Evaluation, Indicator, IndicatorReading, KpiTable } from '../plan/indicator';
import { schemeOf } from '../programmes/find-scheme';
import { type GradingScheme, OFFICIAL_FOUR } from '../programmes/grading-schemes';
import { foldKey, squeeze } from '../text/fold';
import type { RuleContext } from './rule';
import { type IndicatorRow, indicatorRows, notesOf } from './support/actuals';
import { defineRule, draft, related, text, texts } from './support/draft';
import { officialGrade, printedMark } from './support/printed-grades';
import { rowKey, tableKey } from './support/tables';

/** A printed grade or mark is one that the result can mean. */
export const gradeMatchesResult = defineRule(
  {
    id: 'grade-matches-result',
    subject: 'actual',
    severities: ['warning'],
    messages: ['mark', 'official', 'scheme'],
    source: 'A3007',
  },
  (context) =>
    context.plan.kpiTables.flatMap((table) => {
      const notes = notesOf(context.snapshot, table.table);
      const rows = indicatorRows(context.plan, table);
      return rows.flatMap((row) => checkRow({ context, table, rows, notes }, row));
    }),
);

interface Place {
  readonly context: RuleContext;
  readonly table: KpiTable;
  readonly rows: readonly IndicatorRow[];
  readonly notes: string;
}

interface Judged {
  readonly indicator: Indicator;
  readonly achievement: Achievement;
}

/** What others say, and what is to be done, is no grade of the result. */
const NO_GRADE = /方針|外部|有識者|意見|対応|理由|課題|委員/;
/** A legend of the town's own: ○…80％以上. Notes come with their widths folded and without spaces. */
const OWN_LEGEND = /[◎○〇△×][^◎○〇△×。]{0,16}[0-9][%割]/;

function checkRow(place: Place, { row, indicator }: IndicatorRow): readonly FindingDraft[] {
  const graded = row.evaluations.filter(({ header }) => !NO_GRADE.test(squeeze(header)));
  const judged = judgedOf(place, indicator);
  const [printed] = graded;
  // A grade a year: whose year it is, only the header knows.
  if (judged === null || printed === undefined || graded.length > 1) return [];
  return checkGrade(place, row, printed, judged, [judged, ...sharedBy(place, row)]);
}

function judgedOf({ context }: Place, indicator: Indicator): Judged | null {
  if (indicator.directionReason === 'assumed') return null;
  const achievement = assess(indicator, context.plan);
  return achievement.against === 'interim' ? null : { indicator, achievement };
}

/** The rows of the same 事業 that have no grade of their own: its grade speaks of all of them. */
function sharedBy(place: Place, { project }: IndicatorReading): readonly (Judged | null)[] {
  return place.rows
    .filter(({ row }) => project !== null && row.project === project && row.evaluations.length === 0)
    .map(({ indicator }) => judgedOf(place, indicator));
}

function checkGrade(
  place: Place,
  row: IndicatorReading,
  printed: Evaluation,
  judged: Judged,
  group: readonly (Judged | null)[],
): readonly FindingDraft[] {
  const mark = printedMark(printed.value);
  if (mark !== null) {
    if (group.length > 1 || OWN_LEGEND.test(place.notes)) return [];
    const fits = marksFor(judged.achievement);
    return fits === null || fits.includes(mark) ? [] : [say(place, row, printed, judged, 'mark', fits)];
  }
  const official = officialGrade(printed);
  if (official !== null) return checkAgainst(place, row, printed, judged, group, OFFICIAL_FOUR, official);
  const scheme = schemeOf(place.context.settings);
  const code = scheme.grades.find((grade) => foldKey(grade) === foldKey(printed.value));
  if (code === undefined || scheme.id === OFFICIAL_FOUR.id) return [];
  return checkAgainst(place, row, printed, judged, group, scheme, code);
}

/** What the result says in marks: ◎ and ○ met, △ not met but better than before, × neither. */
function marksFor(achievement: Achievement): readonly string[] | null {
  const facts = gradeFacts(achievement);
  if (facts === null) return null;
  if (achievement.met === true) return ['◎', '○'];
  if (facts.baseline === null) return ['△', '×'];
  const gain = facts.lowerIsBetter ? facts.baseline.minus(facts.actual) : facts.actual.minus(facts.baseline);
  return gain.gt(0) ? ['△'] : ['×'];
}

/** Doubted only where no indicator that the grade speaks of can mean it, and each of them can be judged. */
function checkAgainst(
  place: Place,
  row: IndicatorReading,
  printed: Evaluation,
  judged: Judged,
  group: readonly (Judged | null)[],
  scheme: GradingScheme,
  code: string,
): readonly FindingDraft[] {
  const sets = group.map((one) =>
    one === null ? [] : gradesFor(one.indicator, place.context.plan, one.achievement, scheme),
  );
  if (sets.some((set) => set.length === 0)) return [];
  const places = sets.flat().map((grade) => scheme.grades.indexOf(grade));
  const at = scheme.grades.indexOf(code);
  // A 事業 of several indicators lies anywhere between its best and its worst.
  if (at >= Math.min(...places) && at <= Math.max(...places)) return [];
  const fits = scheme.grades.slice(Math.min(...places), Math.max(...places) + 1);
  return [say(place, row, printed, judged, scheme === OFFICIAL_FOUR ? 'official' : 'scheme', fits)];
}

function say(
  { table }: Place,
  row: IndicatorReading,
  printed: Evaluation,
  { achievement }: Judged,
  messageId: string,
  fits: readonly string[],
): FindingDraft {
  const { actuals, targets, baseline } = achievement.used;
  return draft({
    messageId,
    severity: 'warning',
    cell: printed.cell,
    data: {
      label: text(row.label),
      header: text(squeeze(printed.header)),
      printed: text(printed.value),
      fits: texts(fits),
      actual: texts(actuals.map(({ text: words }) => words)),
      target: texts(targets.map(({ text: words }) => words)),
      baseline: text(baseline === null || baseline.text === '' ? '-' : baseline.text),
    },
    related: [
      ...related(
        'actual',
        actuals.map(({ cell }) => cell),
      ),
      ...related(
        'target',
        targets.map(({ cell }) => cell),
      ),
      ...(baseline === null ? [] : related('baseline', [baseline.cell])),
    ],
    key: [tableKey(table.table), rowKey(row), squeeze(printed.header)],
  });
}
