import { banOf } from '../../../src/workbench/grid/rules';

describe('what people may do in the grid', () => {
  test.each([
    ['sheet.command.set-range-values', null],
    ['sheet.command.clear-selection-content', null],
    ['sheet.mutation.set-range-values', null],
    ['sheet.command.paste-by-short-key', null],
    ['sheet.operation.set-selections', null],
    ['formula.mutation.set-formula-calculation-result', null],
    ['doc.command.insert-text', null],
    ['sheet.command.insert-row-before', 'structure'],
    ['sheet.command.remove-col-by-range', 'structure'],
    ['sheet.command.set-rows-hidden', 'structure'],
    ['sheet.command.set-selection-frozen', 'structure'],
    ['sheet.command.insert-sheet', 'sheets'],
    ['sheet.command.remove-sheet', 'sheets'],
    ['sheet.command.set-worksheet-name', 'sheets'],
    ['sheet.operation.rename-sheet', 'sheets'],
    ['sheet.command.set-range-bold', 'format'],
    ['sheet.command.add-worksheet-merge-all', 'format'],
    ['sheet.command.clear-selection-format', 'format'],
    ['sheet.command.move-range', 'move'],
    ['univer.command.cut', 'move'],
    ['sheet.command.set-defined-name', 'other'],
    ['sheet.mutation.move-rows', 'move'],
  ])('%s: %s', (id, ban) => {
    expect(banOf(id)).toBe(ban);
  });

  test('whatever the grid learns to do later is not done before it is known to reach the file', () => {
    expect(banOf('sheet.command.something-new')).toBe('other');
    expect(banOf('sheet.mutation.something-new')).toBe('other');
  });
});
