import { unitInLabel } from '../quantity/unit';
import { foldKey, squeeze } from '../text/fold';
import type { GridCell } from './grid';

/** A label cell's text verbatim, with line breaks and runs of blanks to one space. */
export function labelText(cell: GridCell | undefined): string {
  const value = cell?.source.value;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

const NUMBERING =
  /^(?:[①-⑳]|指標(?:[①-⑳]|\d{1,2}(?!\d))[:：.．]?|[(（]\d{1,2}[)）]|\d{1,2}[.．)）、](?!\d)|[・●○■◆])(?=.)/;

/**
 * The label for comparing: widths and spaces folded, numbering and a bracketed unit left out, so that
 * `①観光客数（千人）` and `観光客数` are the same indicator.
 */
export function labelKey(label: string): string {
  const squeezed = squeeze(label).replace(NUMBERING, '');
  const unit = unitInLabel(squeezed);
  const bare = unit === null ? squeezed : squeezed.replace(unit.text, '');
  return foldKey(bare === '' ? squeezed : bare);
}
