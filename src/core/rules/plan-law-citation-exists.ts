import type { FindingDraft } from '../engine/finding';
import type { ProgrammeMention } from '../plan/plan';
import { findProgramme } from '../programmes/find-programme';
import type { Programme } from '../programmes/programmes';
import { foldKey, squeeze } from '../text/fold';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { defineRule, draft, text } from './support/draft';
import { cellsWithText, type TextCell } from './support/snapshot-cells';

/** 号 stands under 項 or straight under 条, never under another 号. */
const DOUBLE_ITEM =
  /(法第[0-9一二三四五六七八九十]+条(?:の[0-9一二三四五六七八九十]+)*第[0-9一二三四五六七八九十]+)号(第[0-9一二三四五六七八九十]+号)/g;
const OFFICIAL_CODE = /^[A-Z]\d{4}$/;
/** Programmes that followed 地方創生推進交付金 under the same clause of the law, and so under its code. */
const SUCCESSORS = new Set(['kyotenseibi', 'denen', 'shin-chihosousei']);
/** A name that lacks more characters is an abbreviation, not a slip. */
const MOST_MISSING = 2;

/** Clauses of the law that are cited exist, and a programme's code and name belong together. */
export const planLawCitationExists = defineRule(
  {
    id: 'plan-law-citation-exists',
    subject: 'plan',
    severities: ['warning'],
    messages: ['item-under-item', 'code-differs', 'name-inexact'],
    preset: 'strict',
    source: 'chiiki-saisei-ho-5',
  },
  ({ plan, snapshot, settings }) => [
    ...checkCitations(snapshot),
    ...plan.programmes.flatMap((mention) => checkMention(mention, settings.programmes)),
  ],
);

function checkCitations(snapshot: WorkbookSnapshot): readonly FindingDraft[] {
  return cellsWithText(snapshot, /法/).flatMap(({ cell, text: raw }: TextCell) => {
    const found = new Map(
      [...squeeze(raw).matchAll(DOUBLE_ITEM)].map(([printed, first = '', item = '']) => [
        printed,
        { first, item },
      ]),
    );
    return [...found].map(([printed, { first, item }]) =>
      draft({
        messageId: 'item-under-item',
        severity: 'warning',
        cell,
        data: { printed: text(printed), first: text(first), item: text(item) },
        key: ['citation', printed],
      }),
    );
  });
}

function checkMention(
  { code, name, cell }: ProgrammeMention,
  own: readonly Programme[],
): readonly FindingDraft[] {
  if (code === null || name === null) return [];
  const [byCode, byName] = [findProgramme(code, own), findProgramme(name, own)];
  const say = (messageId: 'code-differs' | 'name-inexact', expected: string): readonly FindingDraft[] => [
    draft({
      messageId,
      severity: 'warning',
      cell,
      data: { code: text(code), name: text(name), expected: text(expected) },
      key: ['programme', code, foldKey(name)],
    }),
  ];
  if (byCode === null)
    return byName !== null && OFFICIAL_CODE.test(byName.code) ? say('code-differs', byName.code) : [];
  if (byName === null || byName === byCode)
    return isSlipOf(foldKey(name), foldKey(byCode.name)) ? say('name-inexact', byCode.name) : [];
  return SUCCESSORS.has(byName.code) ? [] : say('code-differs', byCode.name);
}

/** The full name with a character or two left out, put in or changed. */
function isSlipOf(name: string, full: string): boolean {
  if (name.includes(full)) return false;
  const [longer, shorter] = name.length > full.length ? [name, full] : [full, name];
  if (longer.length - shorter.length > MOST_MISSING) return false;
  if (longer.length === shorter.length) {
    return [...longer].filter((sign, index) => sign !== shorter[index]).length <= MOST_MISSING;
  }
  let at = 0;
  for (const sign of longer) if (sign === shorter[at]) at += 1;
  return at === shorter.length;
}
