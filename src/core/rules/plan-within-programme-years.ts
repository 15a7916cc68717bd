import type { FindingDraft } from '../engine/finding';
import type { Plan, Span } from '../plan/plan';
import { programmesOf } from '../programmes/find-programme';
import type { Programme } from '../programmes/programmes';
import { squeeze } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import type { RuleContext } from './rule';
import { count, defineRule, draft, programmeNames, related, text } from './support/draft';
import { cellsWithText } from './support/snapshot-cells';
import { costSpan, firstYearOf } from './support/spans';

/** A plan runs no longer than its programme pays, and usually no longer than the term of its type. */
export const planWithinProgrammeYears = defineRule(
  {
    id: 'plan-within-programme-years',
    subject: 'plan',
    severities: ['error', 'warning'],
    messages: ['above-maximum', 'above-maximum-assumed', 'above-maximum-unverified', 'above-usual'],
    source: 'A3007',
  },
  (context) => {
    const { plan, settings } = context;
    const span = costSpan(plan);
    const years = span === null ? null : yearsOf(span);
    const { programmes, assumed } = programmesOf(plan, settings);
    const [programme, ...others] = programmes;
    if (span === null || years === null || programme === undefined || others.length > 0) return [];
    return check(context, { span, years, programme, assumed });
  },
);

/** Years of a span where its text gives them: counted, or from its first to its last fiscal year. */
function yearsOf(span: Span): number | null {
  const [first, last] = [firstYearOf(span), span.lastYear];
  return span.statedYears ?? (first === null || last === null ? null : last - first + 1);
}

interface Facts {
  readonly span: Span;
  readonly years: number;
  readonly programme: Programme;
  readonly assumed: boolean;
}

function check(context: RuleContext, facts: Facts): readonly FindingDraft[] {
  const { years, programme, assumed } = facts;
  const { maxYears, verified } = programme;
  if (maxYears !== null && years > maxYears) {
    // Which programme pays is not certain where none is named.
    if (assumed) return [say(context.plan, facts, 'above-maximum-assumed', maxYears, null)];
    const messageId = verified ? 'above-maximum' : 'above-maximum-unverified';
    return [say(context.plan, facts, messageId, maxYears, null)];
  }
  const type = typeOf(context, programme);
  if (type === null || assumed || years <= type.usual) return [];
  return [say(context.plan, facts, 'above-usual', type.usual, type)];
}

interface NamedType {
  readonly name: string;
  readonly usual: number;
  readonly cell: CellRef;
}

/** The one type of the programme that the sheets name as a type (横展開タイプ); null where none or several are. */
function typeOf({ snapshot }: RuleContext, { usualYears }: Programme): NamedType | null {
  const named = Object.entries(usualYears).flatMap(([name, usual]): readonly NamedType[] => {
    const mention = new RegExp(`${name}${AFTER_TYPE.source}|${BEFORE_TYPE.source}${name}`);
    const cells = cellsWithText(snapshot, mention);
    const [found] = cells.filter(({ text: words }) => squeeze(words).length <= LONGEST_MENTION);
    return found === undefined ? [] : [{ name, usual, cell: found.cell }];
  });
  const [only = null, ...others] = named;
  return others.length > 0 ? null : only;
}

const AFTER_TYPE = /(?:タイプ|型|事業)/;
const BEFORE_TYPE = /タイプ[：:]?\s*/;
/** A longer text may list all the types there are. */
const LONGEST_MENTION = 30;

function say(
  { programmes }: Plan,
  { span, years, programme }: Facts,
  messageId: string,
  limit: number,
  type: NamedType | null,
): FindingDraft {
  const [mention] = programmes;
  return draft({
    messageId,
    severity: messageId === 'above-maximum' ? 'error' : 'warning',
    cell: span.cell,
    data: {
      span: text(span.text),
      years: count(years),
      limit: count(limit),
      programme:
        messageId === 'above-maximum-unverified' ? text(programme.name) : programmeNames([programme]),
      ...(type === null ? {} : { type: text(type.name) }),
    },
    related: related('other', [
      ...(type === null ? [] : [type.cell]),
      ...(mention === undefined ? [] : [mention.cell]),
    ]),
    key: ['span'],
  });
}
