import type { CostKind } from '../plan/cost';
import { TextCache } from '../text/text-cache';
import { COST_WORDS } from './vocabulary-costs';
import { type Concept, KPI_WORDS, WHOLE_ONLY } from './vocabulary-words';

export type { Concept } from './vocabulary-words';

const WHOLE = new Set([...WHOLE_ONLY].flatMap(spellings));

function isWholeOnly(word: string): boolean {
  return WHOLE.has(word);
}

/** Western words are typed as Target, target or TARGET. */
function spellings(word: string): readonly string[] {
  return /^[A-Z][a-z]+$/.test(word) ? [word, word.toLowerCase(), word.toUpperCase()] : [word];
}

const CONCEPTS_OF: ReadonlyMap<string, readonly Concept[]> = conceptsByWord();

/** Words that count inside a text by their first letter, the longer ones first so that they win at one place. */
const INSIDE: ReadonlyMap<number, readonly string[]> = insideWords();

function insideWords(): ReadonlyMap<number, readonly string[]> {
  const byLetter = new Map<number, string[]>();
  const words = [...CONCEPTS_OF.keys()].filter((word) => !isWholeOnly(word));
  for (const word of words.sort((a, b) => b.length - a.length)) {
    const letter = word.charCodeAt(0);
    const there = byLetter.get(letter);
    if (there === undefined) byLetter.set(letter, [word]);
    else there.push(word);
  }
  return byLetter;
}

function conceptsByWord(): ReadonlyMap<string, readonly Concept[]> {
  const words = new Map<string, Concept[]>();
  for (const [concept, ...texts] of [...KPI_WORDS, ...COST_WORDS]) {
    for (const text of texts) {
      for (const spelling of spellings(text)) {
        words.set(spelling, [...(words.get(spelling) ?? []), concept]);
      }
    }
  }
  return words;
}

export interface HeaderMeaning {
  readonly concepts: ReadonlySet<Concept>;
  /** How much of the text the words explain, 0–1. */
  readonly share: number;
}

const NOTHING: HeaderMeaning = { concepts: new Set(), share: 0 };
const meanings = new TextCache<HeaderMeaning>(4_000, 12);

const BRACKETED = /[（(［[〔【][^（）()［\][〔〕【】]*[）)］\]〕】]/g;
const BRACKET = /[（(［[〔【]/;
/** A whole word of four letters with its numbering and prefix, and no bracket after it, is no longer than this. */
const LONGEST_DRESSED = 12;
const PART_PREFIX = /^(うち|内|本|上記)/;
const LEADING_NUMBER = /^[①-⑳❶-❿]|^[(（]?[0-9０-９]{1,2}[)）.．、]/;

/** The concepts that a squeezed header or label names. Longest words first, no overlap. */
export function meaningOf(squeezed: string): HeaderMeaning {
  if (squeezed === '' || squeezed.length > 60) return NOTHING;
  const known = meanings.get(squeezed);
  if (known !== undefined) return known;
  const meaning = findMeaning(squeezed);
  meanings.set(squeezed, meaning);
  return meaning;
}

function findMeaning(squeezed: string): HeaderMeaning {
  let concepts: Set<Concept> | null = null;
  let explained = 0;
  for (let at = 0; at < squeezed.length; ) {
    const word = wordAt(squeezed, at);
    if (word === undefined) {
      at += 1;
      continue;
    }
    at += word.length;
    const named = CONCEPTS_OF.get(word) ?? [];
    if (named.includes('name')) continue;
    concepts ??= new Set();
    for (const concept of named) concepts.add(concept);
    // 旅費 heads a column among others; alone it is the label of a row.
    if (!named.includes('expense')) explained += word.length;
  }
  const whole = wholeWord(squeezed);
  if (whole !== undefined) {
    concepts ??= new Set();
    for (const concept of CONCEPTS_OF.get(whole) ?? []) concepts.add(concept);
    explained = Math.max(explained, whole.length);
  }
  return concepts === null ? NOTHING : { concepts, share: Math.min(1, explained / squeezed.length) };
}

function wordAt(text: string, at: number): string | undefined {
  const words = INSIDE.get(text.charCodeAt(at));
  if (words === undefined) return undefined;
  for (const word of words) if (text.startsWith(word, at)) return word;
  return undefined;
}

/** The word that the text is as a whole, brackets, numbering and うち aside. */
function wholeWord(squeezed: string): string | undefined {
  if (squeezed.length > LONGEST_DRESSED && !BRACKET.test(squeezed)) return undefined;
  const bare = squeezed
    .replace(BRACKETED, '')
    .replace(LEADING_NUMBER, '')
    .replace(PART_PREFIX, '')
    .replace(/[①-⑳]$/, '');
  const unbracketed = squeezed.replace(/^[(（](.*)[)）]$/, '$1');
  return [bare, squeezed, unbracketed, unbracketed.replace(PART_PREFIX, '')].find(isWholeOnly);
}

/** The cost kind among the concepts, if there is one. */
export function costKindOf(concepts: ReadonlySet<Concept>): CostKind | null {
  for (const concept of concepts) {
    if (concept.startsWith('cost:')) return concept.slice('cost:'.length) as CostKind;
  }
  return null;
}
