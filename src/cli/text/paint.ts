/** Puts colours on words, or leaves them alone. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
}

const plain = (text: string): string => text;

/** Words as they are. */
export const PLAIN: Paint = {
  strong: plain,
  faint: plain,
  error: plain,
  warning: plain,
  info: plain,
  good: plain,
};

const colour =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;

/** ANSI colours of the terminal's own palette, readable on light and dark grounds. */
export const ANSI: Paint = {
  strong: colour(1, 22),
  faint: colour(2, 22),
  error: colour(31, 39),
  warning: colour(33, 39),
  info: colour(36, 39),
  good: colour(32, 39),
};

/**
 * Colours only on a terminal: `NO_COLOR` (any value) takes them away, `FORCE_COLOR` (except `0`) brings them
 * even into a pipe, `TERM=dumb` has none.
 */
export function choosePaint(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Paint {
  const { NO_COLOR: none = '', FORCE_COLOR: force, TERM: terminal } = environment;
  if (none !== '') return PLAIN;
  if (force !== undefined) return force === '0' || force === 'false' ? PLAIN : ANSI;
  return isTerminal && terminal !== 'dumb' ? ANSI : PLAIN;
}

/** A text of the workbook or the file system without what a terminal would obey: escape and control characters. */
export function harmless(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
