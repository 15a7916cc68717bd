/** What people may do in the grid: whatever reaches the file, or only changes what is seen. */

/** Why something cannot be done; each has a sentence. */
export type Ban = 'structure' | 'sheets' | 'format' | 'move' | 'other';

/** Commands of the grid that change nothing in the file, or change cells that are then recorded. */
const ALLOWED = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.auto-clear-content',
  'sheet.command.auto-fill',
  'sheet.command.refill',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'sheet.command.paste-by-short-key',
  'sheet.command.paste-value',
  'sheet.command.optional-paste',
  'sheet.command.numfmt.set.numfmt',
  'sheet.command.numfmt.set.percent',
  'sheet.command.numfmt.set.currency',
  'sheet.command.numfmt.add.decimal.command',
  'sheet.command.numfmt.subtract.decimal.command',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.expand-selection',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.scroll-view',
  'sheet.command.scroll-view-reset',
  'sheet.command.scroll-to-cell',
  'sheet.command.set-scroll-relative',
  'sheet.command.set-zoom-ratio',
  'sheet.command.change-zoom-ratio',
  'sheet.command.set-worksheet-activate',
  'sheet.command.set-worksheet-show',
  'sheet.command.delta-column-width',
  'sheet.command.delta-row-height',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.set-col-auto-width',
]);

/** Mutations of the workbook that come of them. */
const ALLOWED_MUTATIONS = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.set.numfmt',
  'sheet.mutation.remove.numfmt',
  'sheet.mutation.empty',
  'sheet.mutation.set-worksheet-hidden',
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.mark-dirty-filter-change',
]);

/** They ask what cells hold before they change any. */
const READING = new Set([
  'univer.command.copy',
  'sheet.command.auto-fill',
  'sheet.command.refill',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'sheet.command.clear-selection-content',
  'sheet.command.auto-clear-content',
]);

export const readsCells = (id: string): boolean => READING.has(id);

/** They make widths and heights on the screen another, which the file does not hear of. */
const VIEW_ONLY = new Set(['sheet.command.delta-column-width', 'sheet.command.delta-row-height']);

export const isViewOnly = (id: string): boolean => VIEW_ONLY.has(id);

/** Why a command or mutation is not done; null where it is. */
export function banOf(id: string): Ban | null {
  if (id === 'sheet.operation.rename-sheet') return 'sheets';
  if (id === 'univer.command.cut') return 'move';
  if (id.startsWith('sheet.mutation.')) return ALLOWED_MUTATIONS.has(id) ? null : kindOf(id);
  if (id.startsWith('sheet.command.') || id.startsWith('sheet.confirm.')) {
    return ALLOWED.has(id) ? null : kindOf(id);
  }
  return null;
}

const KINDS: readonly (readonly [Ban, RegExp])[] = [
  ['move', /\.(?:move|reorder)-/],
  ['structure', /insert|remove-(?:row|col)|delete-range|(?:row|col|rows|cols)-hidden|hide-|visible|frozen/],
  ['sheets', /insert-sheet|remove-sheet|copy-sheet|worksheet-(?:name|order|hidden)|rename|tab-color/],
  [
    'format',
    /bold|italic|underline|stroke|overline|font|color|border|align|wrap|rotation|style|merge|format|script|theme/,
  ],
];

function kindOf(id: string): Ban {
  const sheets = KINDS[2];
  if (sheets !== undefined && sheets[1].test(id)) return sheets[0];
  return KINDS.find(([, pattern]) => pattern.test(id))?.[0] ?? 'other';
}
