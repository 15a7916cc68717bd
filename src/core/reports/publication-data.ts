import type { Plan } from '../plan/plan';
import { fingerprint } from '../engine/fingerprint';
import { programmesOf } from '../programmes/find-programme';
import type { CellRef } from '../workbook/cell-ref';
import type { Judged } from './achievement-years';
import { type CostLine, costLines } from './cost-lines';
import { judgeAll } from './judged-plan';
import { type KeptLine, keptLines } from '../entries/kept-lines';
import { type Line, lineOf, matchLines } from '../entries/match-lines';
import type { ReportContext } from './report-context';

/** Something to publish that people write words to, with what they wrote before. */
interface Published {
  readonly line: Line;
  readonly kept: KeptLine | undefined;
}

export interface PublishedIndicator extends Published {
  readonly judged: Judged;
}

/** One 交付対象事業 of the official result form. */
export interface PublishedProject extends Published {
  readonly name: string;
  /** Indices into {@link PublishedPlan.indicators}. */
  readonly indicators: readonly number[];
  /** What was spent in the latest year with a settlement; null where the workbook does not say. */
  readonly settled: CostLine | null;
}

/** A line of the head: what the plan is. */
export interface PublishedFact {
  readonly key: 'plan' | 'municipalities' | 'plan-span' | 'project-span' | 'programme';
  readonly text: string;
  readonly cell: CellRef | null;
}

/** Everything of one plan that a municipality publishes. */
export interface PublishedPlan extends Published {
  readonly plan: Plan;
  readonly facts: readonly PublishedFact[];
  readonly indicators: readonly PublishedIndicator[];
  readonly projects: readonly PublishedProject[];
}

export interface Publication {
  readonly plans: readonly PublishedPlan[];
  /** What was written to indicators, projects and plans that are not there any more. */
  readonly gone: readonly KeptLine[];
}

/** How the ids of plans and projects begin. */
const PLAN = 'plan-';
const PROJECT = 'project-';

function planLine(id: string, label: string, signature: string): Line {
  return { id, label, project: '', plan: '', signature };
}

/** What goes into 公表資料, as a sheet or as a page: the plans with the words that people have typed on the sheet. */
export function publicationOf(context: ReportContext): Publication {
  const { audit, options } = context;
  const ids = new Set<string>();
  /** Two plans of one workbook can have the same indicator. */
  const unique = (wanted: string): string => {
    let id = wanted;
    for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`;
    ids.add(id);
    return id;
  };
  const drafts = audit.plans.map((plan) => {
    const judged = judgeAll(plan, audit.settings);
    return {
      plan,
      line: planLine(
        unique(`${PLAN}${fingerprint([plan.name?.value ?? ''])}`),
        plan.name?.value ?? '',
        'plan',
      ),
      indicators: judged.map((each) => ({
        judged: each,
        // The name of a line is what stands over it on the sheet: without the project.
        line: { ...lineOf(each.indicator), project: '', id: unique(each.indicator.id) },
      })),
      projects: projectsOf(plan, judged).map((project) => ({
        ...project,
        line: planLine(unique(`${PROJECT}${fingerprint([project.name])}`), project.name, ''),
      })),
    };
  });
  const kept = keptLines(options.snapshot, 'publication');
  const kindOf = ({ id }: Pick<Line, 'id'>): string =>
    [PLAN, PROJECT].find((kind) => id.startsWith(kind)) ?? '';
  const lines = drafts.flatMap(({ line, indicators, projects }) => [
    line,
    ...[...indicators, ...projects].map((each) => each.line),
  ]);
  // A plan and its only project share their name: each kind is known among its own.
  const matches = [PLAN, PROJECT, ''].map((kind) => {
    const isOfKind = (line: Pick<Line, 'id'>): boolean => kindOf(line) === kind;
    return matchLines(kept.filter(isOfKind), lines.filter(isOfKind));
  });
  const keptOf = new Map(matches.flatMap(({ matched }) => matched.map((match) => [match.line, match.kept])));
  const withKept = <T extends { readonly line: Line }>(draft: T): T & Published => ({
    ...draft,
    kept: keptOf.get(draft.line),
  });
  return {
    plans: drafts.map((draft) => ({
      ...withKept(draft),
      facts: factsOf(draft.plan, context),
      indicators: draft.indicators.map(withKept),
      projects: draft.projects.map(withKept),
    })),
    gone: matches.flatMap(({ gone }) => gone.filter(({ isFilled }) => isFilled)),
  };
}

function factsOf(plan: Plan, { audit, t }: ReportContext): readonly PublishedFact[] {
  const { programmes, assumed } = programmesOf(plan, audit.settings);
  const [first] = plan.municipalities;
  const facts: readonly PublishedFact[] = [
    { key: 'plan', text: plan.name?.value ?? '', cell: plan.name?.cell ?? null },
    {
      key: 'municipalities',
      text: plan.municipalities.map(({ name }) => name).join(t('list.separator')),
      cell: first?.cell ?? null,
    },
    { key: 'plan-span', text: plan.planSpan?.text ?? '', cell: plan.planSpan?.cell ?? null },
    { key: 'project-span', text: plan.projectSpan?.text ?? '', cell: plan.projectSpan?.cell ?? null },
    {
      key: 'programme',
      // What the settings assume is nothing that a municipality has said.
      text: assumed ? '' : programmes.map(({ name }) => name).join(t('list.separator')),
      cell: plan.programmes[0]?.cell ?? null,
    },
  ];
  return facts.filter(({ text }) => text !== '');
}

type Project = Pick<PublishedProject, 'name' | 'indicators' | 'settled'>;

/** The projects that the indicators belong to, in their order; the plan itself where none is named. */
function projectsOf(plan: Plan, judged: readonly Judged[]): readonly Project[] {
  const lines = costLines(plan);
  const names = [...new Set(judged.map(({ indicator }) => indicator.project))];
  return names.map((project) => ({
    name: project ?? plan.name?.value ?? '',
    indicators: judged.flatMap(({ indicator }, index) => (indicator.project === project ? [index] : [])),
    settled: latestSettled(
      project === null
        ? wholePlan(lines)
        : lines.filter(({ label, owner }) => label === project || owner === project),
    ),
  }));
}

/** The sum of all items where there is one, else the only item. */
function wholePlan(lines: readonly CostLine[]): readonly CostLine[] {
  const sums = lines.filter(({ isSum, settled }) => isSum && settled !== null);
  if (sums.length > 0) return sums;
  const spent = lines.filter(({ settled }) => settled !== null);
  return new Set(spent.map(({ label, owner }) => `${owner ?? ''}:${label}`)).size === 1 ? spent : [];
}

function latestSettled(lines: readonly CostLine[]): CostLine | null {
  const spent = lines.filter(({ settled }) => settled?.quantity != null);
  return [...spent].sort((a, b) => (b.fiscalYear ?? 0) - (a.fiscalYear ?? 0))[0] ?? null;
}
