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
  'rule.cell-formula-covers-all-parts.title': 'The formula of a total takes in every part once',
  'rule.cell-formula-covers-all-parts.part-left-out.what':
    'The formula of the total of "{label}" (={formula}) leaves out {named}. The parts make {expected}, the total shows {printed} (difference {difference}).',
  'rule.cell-formula-covers-all-parts.part-left-out.why':
    'When rows or columns are added, the range of a sum is often left as it was.',
  'rule.cell-formula-covers-all-parts.part-left-out.todo': 'Draw the range of the formula out to {named}.',
  'rule.cell-formula-covers-all-parts.part-twice.what':
    'The formula of the total of "{label}" (={formula}) counts {named} more than once. The parts make {expected}, the total shows {printed} (difference {difference}).',
  'rule.cell-formula-covers-all-parts.part-twice.why':
    'A subtotal with its items, or a row of うち with its whole, makes the total too large.',
  'rule.cell-formula-covers-all-parts.part-twice.todo':
    'Take the doubled rows or columns out of the formula.',
  'rule.cell-formula-covers-all-parts.zero-left-out.what':
    'The formula of the total of "{label}" (={formula}) leaves out {named}. It is 0 now, so the total {printed} is right.',
  'rule.cell-formula-covers-all-parts.zero-left-out.why':
    'A figure that is entered there will not reach the total.',
  'rule.cell-formula-covers-all-parts.zero-left-out.todo':
    'Draw the range of the formula out to {named}, or give the row a heading that says it is not part of the total.',
  'rule.cell-hidden-part-counted.title': 'No hidden rows, columns or sheets are counted in totals',
  'rule.cell-hidden-part-counted.counted.what':
    'The total {printed} of "{label}" holds {difference} of hidden cells ({hidden}). The parts that are shown make {visible}.',
  'rule.cell-hidden-part-counted.counted.why': 'On screen and on paper the parts do not add up to the total.',
  'rule.cell-hidden-part-counted.counted.todo':
    'Show the hidden rows and columns, or check whether they belong to the total.',
  'rule.cell-hidden-part-counted.in-several-totals.what':
    'The total {printed} of "{label}" holds {difference} of hidden cells ({hidden}). The parts that are shown make {visible}. {count} more totals hold the same rows or columns.',
  'rule.cell-hidden-part-counted.in-several-totals.why':
    'On screen and on paper the parts do not add up to the total.',
  'rule.cell-hidden-part-counted.in-several-totals.todo':
    'Show the hidden rows and columns, or check whether they belong to the total.',
  'rule.cell-hidden-part-counted.not-counted.what':
    'The total {printed} of "{label}" is the sum of the parts that are shown. The hidden cells {hidden} are not in it.',
  'rule.cell-hidden-part-counted.not-counted.why':
    'Hidden rows and columns hold either figures of no more use or figures that the total forgot.',
  'rule.cell-hidden-part-counted.not-counted.todo':
    'Delete the hidden parts if they are not needed; else show them and take them into the total.',
  'rule.cell-hidden-part-counted.from-hidden-sheet.what':
    'The total {printed} holds {difference} from cells of a hidden sheet ({hidden}). The cells that are shown make {visible}.',
  'rule.cell-hidden-part-counted.from-hidden-sheet.why': 'Readers cannot check what the total is made of.',
  'rule.cell-hidden-part-counted.from-hidden-sheet.todo':
    'Show the sheet, or note where the total comes from.',
  'rule.cell-formula-not-overwritten.title': 'No typed number stands among like formulas',
  'rule.cell-formula-not-overwritten.typed.what':
    'The number {printed} is typed in a line of like formulas ({like}).',
  'rule.cell-formula-not-overwritten.typed.why':
    'When the figures it depends on are corrected, this cell stays as it is.',
  'rule.cell-formula-not-overwritten.typed.todo':
    'Put the formula back (={formula}), or note why the number was typed.',
  'rule.cell-formula-not-overwritten.sum-differs.what':
    'The number {printed} is typed in a line of like formulas ({like}). The formula would give {expected} (difference {difference}).',
  'rule.cell-formula-not-overwritten.sum-differs.why':
    'When the figures it depends on are corrected, this cell stays as it is.',
  'rule.cell-formula-not-overwritten.sum-differs.todo':
    'Put the formula back (={formula}), or note why the number was typed.',
  'rule.cell-external-link.title': 'No figures come from other workbooks',
  'rule.cell-external-link.one.what':
    'The figure {printed} comes from another workbook ({books}): ={formula}.',
  'rule.cell-external-link.one.why':
    'When that workbook changes or is missing, the figure changes or stays outdated.',
  'rule.cell-external-link.one.todo':
    'Replace it by its value before it is handed in or published, or keep both workbooks together.',
  'rule.cell-external-link.many.what': '{count} figures come from other workbooks ({books}): {cells}.',
  'rule.cell-external-link.many.why':
    'When those workbooks change or are missing, the figures change or stay outdated.',
  'rule.cell-external-link.many.todo':
    'Replace them by their values before they are handed in or published, or keep the workbooks together.',
} as const satisfies Record<keyof typeof ja, string>;
