import { en } from './en';
import { ja, type MessageKey } from './ja';
import { formatValue, type TemplateValue } from './values';

export type Language = 'ja' | 'en';
export type { MessageKey } from './ja';
export type { TemplateValue } from './values';

/** What fills the `{name}` places of a sentence. */
export type TemplateData = Readonly<Record<string, TemplateValue>>;

/** Gives the sentence of a key in one language, its places filled. */
export interface Translate {
  (key: MessageKey, data?: TemplateData): string;
  readonly language: Language;
}

const DICTIONARIES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { ja, en };
const PLACE = /\{([a-z][A-Za-z0-9]*)\}/g;

/**
 * The translation function of a language.
 *
 * @example translator('ja')('severity.error') // '要修正'
 */
export function translator(language: Language): Translate {
  const dictionary = DICTIONARIES[language];
  const t = (key: MessageKey, data: TemplateData = {}): string =>
    dictionary[key].replace(PLACE, (place, name: string) => {
      const value = data[name];
      return value === undefined ? place : formatValue(value, translate);
    });
  const translate: Translate = Object.assign(t, { language });
  return translate;
}

/** Whether a text is a key of the dictionary, for keys that are put together from an id. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(ja, key);
}

/** Names of the `{places}` in a sentence, each once, in alphabetical order. */
export function placesOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(PLACE)].map((match) => match[1] ?? ''))].sort();
}
