import { eraOf, eraPeriodExists, modernSpelling } from '../calendar/era';
import type { CivilDate } from '../calendar/period';
import type { FindingDraft } from '../engine/finding';
import { chosenForPlan } from '../engine/settings';
import type { PeriodMention, Plan } from '../plan/plan';
import { defineRule, draft, related, texts } from './support/draft';
import { distinctCells, tableKey, tablesOf } from './support/tables';

const HEISEI = eraOf('H');
const REIWA = eraOf('R');

/** 平成 ends with April of its 31st year; later ones stay valid and are shown with their 令和 year. Once a table. */
export const planEraYearExists = defineRule(
  {
    id: 'plan-era-year-exists',
    subject: 'plan',
    severities: ['warning', 'info'],
    messages: ['past-era', 'mixed-eras', 'after-change'],
  },
  ({ plan, settings }) => {
    const written = chosenForPlan(settings.documentDates, plan.name?.value ?? null) ?? null;
    const tables = new Map<number | null, PeriodMention[]>();
    for (const mention of plan.periods) {
      const group = tables.get(mention.table);
      if (group === undefined) tables.set(mention.table, [mention]);
      else group.push(mention);
    }
    return [...tables].flatMap(([table, mentions]) => checkGroup(plan, table, mentions, written));
  },
);

function checkGroup(
  plan: Plan,
  table: number | null,
  mentions: readonly PeriodMention[],
  written: CivilDate | null,
): readonly FindingDraft[] {
  const past = mentions.filter(({ period }) => period.era?.name === HEISEI && !eraPeriodExists(period));
  const [first] = past;
  if (first === undefined) return [];
  const mixed =
    table !== null &&
    mentions.some(({ period }) => period.era?.name === REIWA && (period.fiscalYear ?? 0) >= 2019);
  const messageId = mixed ? 'mixed-eras' : isAfterChange(written) ? 'after-change' : 'past-era';
  const ref = table === null ? undefined : tablesOf(plan)[table];
  return [
    draft({
      messageId,
      severity: messageId === 'past-era' ? 'info' : 'warning',
      cell: first.cell,
      data: {
        printed: texts(distinct(past.map(({ period }) => period.text))),
        modern: texts(distinct(past.map(({ period }) => modernSpelling(period)))),
      },
      related: related('other', distinctCells(past.map(({ cell }) => cell)).slice(1)),
      key: [ref === undefined ? 'text' : tableKey(ref)],
    }),
  ];
}

/** Whether a document of that date was written under 令和, from 1 May 2019 on. */
function isAfterChange(written: CivilDate | null): boolean {
  return written !== null && written.year * 12 + written.month >= 2019 * 12 + 5;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
