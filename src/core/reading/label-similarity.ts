import { labelKey } from './labels';

/** Share of pairs of letters that two labels have in common (Dice), 0 to 1. */
export function similarity(a: string, b: string): number {
  const [first, second] = [pairsOf(labelKey(a)), pairsOf(labelKey(b))];
  const counts = new Map<string, number>();
  for (const pair of first) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    shared += 1;
    counts.set(pair, left - 1);
  }
  const all = first.length + second.length;
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): readonly string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}
