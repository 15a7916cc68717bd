import type { FindingDraft } from '../engine/finding';
import type { Rate } from '../plan/cost';
import { programmesOf } from '../programmes/find-programme';
import type { Programme } from '../programmes/programmes';
import type { CellRef } from '../workbook/cell-ref';
import type { RuleContext } from './rule';
import { defineRule, draft, programmeNames, texts } from './support/draft';

/** A stated rate is one of the programme's rates, and never above the highest of them. */
export const grantRateMatchesProgramme = defineRule(
  {
    id: 'grant-rate-matches-programme',
    subject: 'grant',
    severities: ['error', 'warning'],
    messages: ['above', 'other', 'other-assumed'],
    source: 'A3007',
  },
  (context) => {
    const { programmes, assumed } = programmesOf(context.plan, context.settings);
    return programmes.length === 0 ? [] : checkRates(statedRates(context), programmes, assumed);
  },
);

interface StatedRate {
  readonly rate: Rate;
  readonly cell: CellRef;
  readonly owner: string | null;
}

/** Rates of sentences and tables, each once an owner: a column that repeats one rate states it once. */
function statedRates({ plan }: RuleContext): readonly StatedRate[] {
  const all = [
    ...plan.statements.flatMap(({ share, owner }) => (share === null ? [] : [{ ...share, owner }])),
    ...plan.grants.flatMap(({ rate, rateCell, owner }) =>
      rate === null || rateCell === null ? [] : [{ rate, cell: rateCell, owner }],
    ),
  ];
  const seen = new Set<string>();
  return all.filter(({ rate, owner }) => {
    const key = `${rate.numerator}/${rate.denominator}|${owner ?? ''}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function checkRates(
  stated: readonly StatedRate[],
  programmes: readonly Programme[],
  assumed: boolean,
): readonly FindingDraft[] {
  const rates = programmes.flatMap((programme) => programme.rates);
  return stated.flatMap(({ rate, cell, owner }) => {
    const above = rates.every((known) => compareRates(rate, known) > 0);
    const known = rates.some((each) => compareRates(rate, each) === 0);
    if (known || (!above && programmes.some(({ anyRateBelow }) => anyRateBelow))) return [];
    const messageId = assumed ? 'other-assumed' : above ? 'above' : 'other';
    return [
      draft({
        messageId,
        severity: messageId === 'above' ? 'error' : 'warning',
        cell,
        data: {
          rate: { type: 'rate', ...rate },
          programme: programmeNames(programmes),
          rates: texts(rates.map(({ numerator, denominator }) => `${numerator}/${denominator}`)),
        },
        key: [owner ?? '', `${rate.numerator}/${rate.denominator}`],
      }),
    ];
  });
}

function compareRates(a: Rate, b: Rate): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}
