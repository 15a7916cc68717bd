import type { Translate } from '../../core/messages/translate';
import { harmless, type Paint } from './paint';
import { padEnd, widthOf, wrap } from './width';

/** How text is set: its language, its colours, and how wide the terminal is (null: no line is broken). */
export interface TextStyle {
  readonly t: Translate;
  readonly paint: Paint;
  readonly columns: number | null;
}

/** Narrower than this nothing is wrapped: terminals do it better. */
const LEAST_ROOM = 24;

export interface Entry {
  readonly label: string;
  /** Several lines are set below each other. */
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Words with their texts beside them, the texts in one column and hanging when they are broken. */
export function entryLines(entries: readonly Entry[], indent: number, style: TextStyle): readonly string[] {
  const width = Math.max(0, ...entries.map(({ label }) => widthOf(label))) + 2;
  const room = style.columns === null ? null : style.columns - indent - width;
  return entries.flatMap(({ label, text, paint }) => {
    const safe = harmless(text);
    const lines = room === null || room < LEAST_ROOM ? safe.split('\n') : wrap(safe, room);
    return lines.map((line, index) => {
      const words = index === 0 ? harmless(label) : '';
      const head = words === '' ? ' '.repeat(width) : style.paint.faint(padEnd(words, width));
      const body = paint === undefined ? line : paint(line);
      return `${' '.repeat(indent)}${head}${body}`.trimEnd();
    });
  });
}
