/** A part that a plan's text must have, with the words by which its heading is known. */
export interface RequiredSection {
  readonly name: string;
  readonly words: RegExp;
}

/**
 * What a plan of 先駆タイプ tells of itself under headings of their own.
 * Source: 地方創生推進交付金の取扱い（先駆タイプの要件）.
 */
export const PIONEER_SECTIONS: readonly RequiredSection[] = [
  { name: '自立性', words: /自立性/ },
  { name: '官民協働', words: /官民協働|官民連携|公民連携/ },
  { name: '地域間連携', words: /地域間連携/ },
  { name: '政策間連携', words: /政策間連携|施策間連携/ },
];
