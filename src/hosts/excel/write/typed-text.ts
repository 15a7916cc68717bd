import type { ModelContent } from '../../../core/workbook/sheet-model';

/** Most characters that a cell holds. */
const MAX_TEXT = 32_767;
const CONTROL = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
/** A text this long that is all figures and date words is still none of Excel's. */
const LONGEST_TYPED = 64;

const STARTS_FORMULA = /^[=+\-@#]/;
const LOGICAL = /^(?:true|false)$/i;
const FIGURES = /[\d\u5143]/;
/** Everything that numbers, amounts, dates and times are made of, in figures folded to half width. */
const TYPED =
  /^(?:[\d\s.,:;/+\-%^()$€£¥\\\u5e74\u6708\u65e5\u6642\u5206\u79d2\u5143]|e|am?|pm?|[mtshr](?=[\d\u5143])|\u5348[\u524d\u5f8c]|\u660e\u6cbb|\u5927\u6b63|\u662d\u548c|\u5e73\u6210|\u4ee4\u548c|[\u660e\u5927\u662d\u5e73\u4ee4](?=[\d\u5143])|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)+$/i;

/**
 * Whether Excel may take a text for something else when it is entered: a number, a date (`1/2`, `5-2`,
 * `平成29年3月`), a time, a truth value, an error or a formula. Such a text needs a text format first.
 */
export function isTyped(text: string): boolean {
  const folded = text
    .normalize('NFKC')
    .replace(/[\u2212\u2010-\u2015\u30fc]/g, '-')
    .trim();
  if (STARTS_FORMULA.test(folded) || LOGICAL.test(folded)) return true;
  return folded.length <= LONGEST_TYPED && FIGURES.test(folded) && TYPED.test(folded);
}

/** What is put into `Range.formulas` for a content. */
export function entryOf(
  content: Exclude<ModelContent, { kind: 'formula' }> | { kind: 'formula'; formula: string },
) {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'number':
      return Number(content.value);
    case 'formula':
      return `=${content.formula}`;
    case 'text': {
      const text = cleanText(content.text);
      // Excel swallows the first apostrophe.
      return text.startsWith("'") ? `'${text}` : text;
    }
  }
}

function cleanText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(CONTROL, '');
  return clean.length <= MAX_TEXT ? clean : cutText(clean, MAX_TEXT);
}

/** At most `limit` UTF-16 units of the text, the last one `…` when something was cut; no pair is split. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
