import { PIONEER_SECTIONS } from '../programmes/required-sections';
import { squeeze } from '../text/fold';
import { defineRule, draft, text, texts } from './support/draft';
import { cellsWithText, type TextCell } from './support/snapshot-cells';

const PIONEERING = /先駆タイプ|先駆的であると認められる理由/;
const OTHER_TYPE = /横展開タイプ|隘路打開タイプ/;
const LONGEST_HEADING = 25;

/** A plan of 先駆タイプ tells of its independence and of its work with business, other places and other policies. */
export const planRequiredSectionsPresent = defineRule(
  {
    id: 'plan-required-sections-present',
    subject: 'plan',
    severities: ['warning'],
    messages: ['missing'],
    preset: 'strict',
  },
  ({ snapshot }) => {
    const [claim] = cellsWithText(snapshot, PIONEERING);
    if (claim === undefined || cellsWithText(snapshot, OTHER_TYPE).length > 0) return [];
    const cells = cellsWithText(snapshot, /自立性|官民|公民|連携/);
    const missing = PIONEER_SECTIONS.filter(({ words }) => !cells.some((cell) => isHeading(cell, words)));
    // A workbook without the plan's text has none of them.
    if (missing.length === 0 || missing.length === PIONEER_SECTIONS.length) return [];
    return [
      draft({
        messageId: 'missing',
        severity: 'warning',
        cell: claim.cell,
        data: {
          claim: text((PIONEERING.exec(squeeze(claim.text)) ?? [''])[0]),
          missing: texts(missing.map(({ name }) => name)),
        },
        key: ['sections'],
      }),
    ];
  },
);

/** 【自立性】, ① 官民協働, 地域間連携について: a bracket, or a short line that says it. */
function isHeading({ text: raw }: TextCell, section: RegExp): boolean {
  return raw.split(/\r\n?|\n/).some((line) => {
    const short = squeeze(line);
    const bracketed = /[【《〈［[]([^】》〉］\]]*)/.exec(short)?.[1] ?? '';
    return section.test(bracketed) || (short.length <= LONGEST_HEADING && section.test(short));
  });
}
