import { ownedSheets, resolveSheetNames } from '../../../src/core/workbook/sheet-names';

const global = (name: string, refersTo: string) => ({ name, refersTo, sheet: null });

describe('resolveSheetNames', () => {
  test('a free name is taken as it is', () => {
    expect(resolveSheetNames(['Sheet1'], {}, { findings: '点検結果' })).toEqual({ findings: '点検結果' });
  });

  test('a clash gives a number, whatever the case or width', () => {
    const names = resolveSheetNames(
      ['GRANT', 'ｆｉｎｄｉｎｇｓ', 'Findings (2)'],
      {},
      {
        findings: 'findings',
        grant: 'Grant',
      },
    );
    expect(names).toEqual({ findings: 'findings (3)', grant: 'Grant (2)' });
  });

  test('a sheet of ours keeps the name it has', () => {
    const names = resolveSheetNames(
      ['点検結果', '結果 2026'],
      { findings: '結果 2026' },
      {
        findings: '点検結果',
        grant: '交付金算定',
      },
    );
    expect(names).toEqual({ findings: '結果 2026', grant: '交付金算定' });
  });

  test('two wanted sheets never get one name', () => {
    expect(resolveSheetNames([], {}, { findings: 'A', grant: 'a' })).toEqual({
      findings: 'A',
      grant: 'a (2)',
    });
  });

  test.each([
    ['a/b\\c:d*e?f[g]', 'a b c d e f g'],
    ["'quoted'", 'quoted'],
    ['', 'Sheet'],
    ["''", 'Sheet'],
    ['履歴', '履歴 (2)'],
    ['長'.repeat(40), '長'.repeat(31)],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
  ])('%j is made valid', (wanted, name) => {
    expect(resolveSheetNames([], {}, { findings: wanted }).findings).toBe(name);
  });

  test('a numbered name stays within 31 units', () => {
    const long = '長'.repeat(31);
    const name = resolveSheetNames([long], {}, { findings: long }).findings;
    expect(name).toBe(`${'長'.repeat(27)} (2)`);
  });
});

describe('ownedSheets', () => {
  test('finds the sheet that the hidden name refers to', () => {
    const names = [
      global('_tenken.findings', "'結果 ''26'!$A$1"),
      global('_TENKEN.GRANT', '交付金算定!$A$3'),
      global('other', 'Sheet1!$A$1'),
    ];
    expect(ownedSheets(names, ['Sheet1', "結果 '26", '交付金算定'])).toEqual({
      findings: "結果 '26",
      grant: '交付金算定',
    });
  });

  test('a sheet stays ours when its first row was deleted', () => {
    const names = [global('_tenken.findings', "'R8 結果'!#REF!")];
    expect(ownedSheets(names, ['R8 結果'])).toEqual({ findings: 'R8 結果' });
  });

  test.each([
    ['a deleted sheet', global('_tenken.findings', '#REF!')],
    ['a deleted sheet', global('_tenken.findings', '#REF!$A$1')],
    ['a sheet that is not there', global('_tenken.findings', 'Gone!$A$1')],
    ['something else than a cell', global('_tenken.findings', 'SUM(Sheet1!$A$1)')],
    ['a name of a copied sheet', { name: '_tenken.findings', refersTo: 'Sheet1!$A$1', sheet: 'Sheet1' }],
  ])('%s is not ours', (_, name) => {
    expect(ownedSheets([name], ['Sheet1'])).toEqual({});
  });

  test('one sheet has one key', () => {
    const names = [global('_tenken.findings', 'S!$A$1'), global('_tenken.grant', 'S!$A$1')];
    expect(ownedSheets(names, ['S'])).toEqual({ findings: 'S' });
  });
});
