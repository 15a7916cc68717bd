import type { cellRules as ja } from '../ja/cell-rules';

export const cellRules = {
  'rule.cell-number-not-text.title': 'Numbers are stored as numbers',
  'rule.cell-number-not-text.one.what': 'One cell holds a number as text (for example "{example}").',
  'rule.cell-number-not-text.one.why': 'Text takes no part in formulas and charts.',
  'rule.cell-number-not-text.one.todo':
    'Make it a number and put the unit into its number format. This check has read it as a number.',
  'rule.cell-number-not-text.many.what': '{count} cells hold numbers as text (for example "{example}").',
  'rule.cell-number-not-text.many.why': 'Text takes no part in formulas and charts.',
  'rule.cell-number-not-text.many.todo':
    'To use them in formulas and charts, make them numbers and put the unit into the number format ({cells}). This check has read them as numbers.',
  'rule.cell-one-value.title': 'One cell holds one figure',
  'rule.cell-one-value.two-figures.what': 'One cell holds two figures: "{printed}".',
  'rule.cell-one-value.two-figures.why':
    'It is not clear which one is meant, so the cell takes no part in checks and totals.',
  'rule.cell-one-value.two-figures.todo': 'Give each figure a cell of its own.',
  'rule.cell-one-value.compound.what': 'One cell holds figures of different units: "{printed}".',
  'rule.cell-one-value.compound.why':
    'It is no single figure, so the cell takes no part in checks and totals.',
  'rule.cell-one-value.compound.todo': 'Keep the one figure that counts or split the cell.',
  'rule.cell-one-value.range.what': 'A range stands in place of a figure: "{printed}".',
  'rule.cell-one-value.range.why':
    'A judgement needs one figure, so the cell takes no part in checks and totals.',
  'rule.cell-one-value.range.todo': 'If the lower end is the target, write it with 以上.',
  'rule.cell-one-value.grouping.what':
    'The digits of this figure are grouped in a way that cannot be read: "{printed}".',
  'rule.cell-one-value.grouping.why':
    'Its value depends on what the comma means, so the cell takes no part in checks and totals.',
  'rule.cell-one-value.grouping.todo': 'Enter the figure again.',
  'rule.cell-no-error-value.title': 'No error values in what was read',
  'rule.cell-no-error-value.error-value.what': 'The cell is an error ({code}).',
  'rule.cell-no-error-value.error-value.why':
    'It cannot be read as a figure, and every formula that uses it fails too.',
  'rule.cell-no-error-value.error-value.todo': 'Check what its formula refers to and divides by.',
} as const satisfies Record<keyof typeof ja, string>;
