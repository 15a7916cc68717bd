import { read } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { plannedSheetNames, writeSheets } from '../../../../src/hosts/xlsx/write/write-sheets';
import { elementsOf, packageFaults, textOf, zipEntries, zipNames } from '../../../tools/xlsx-checks';
import { cell, formula, model, number, richModel, text } from './models';
import { bareBook, contentTypes, macroBook, MAIN, relationships, strictBook } from './originals';

const achievement = richModel({ key: 'achievement', name: '達成状況' });
const grant = model({
  key: 'grant',
  name: '交付金算定',
  cells: [cell('A1', formula('達成状況!B9', '75000'))],
});

/** A package with the text of some parts changed (or, where null, taken out). */
function changed(bytes: Uint8Array, change: (name: string, text: string) => string | null): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    const before = new TextDecoder().decode(content);
    const after = change(name, before);
    if (after === null) return [];
    return [[name, after === before ? content : new TextEncoder().encode(after)] as const];
  });
  return zipSync(Object.fromEntries(parts));
}

const sheetsOf = (bytes: Uint8Array): Record<string, string>[] =>
  elementsOf(textOf(unzipSync(bytes), 'xl/workbook.xml'))
    .filter(({ name }) => name === 'sheet')
    .map(({ attributes }) => attributes);

test.each([
  ['plain', bareBook],
  ['Strict', strictBook],
  ['macro', macroBook],
])('writing the same sheets again changes nothing in a %s workbook', (_, make) => {
  const once = writeSheets(make(), [achievement, grant]).bytes;
  const twice = writeSheets(once, [achievement, grant]).bytes;
  expect(packageFaults(twice)).toEqual([]);
  expect(zipNames(twice).sort()).toEqual(zipNames(once).sort());
  const [before, after] = [unzipSync(once), unzipSync(twice)];
  for (const name of zipNames(once).filter((part) => !/workbook\.xml$|Content_Types|\.rels$/.test(part))) {
    expect([name, textOf(after, name)]).toEqual([name, textOf(before, name)]);
  }
  expect(sheetsOf(twice)).toEqual(sheetsOf(once));
  const names = (parts: typeof before): unknown[] =>
    elementsOf(textOf(parts, 'xl/workbook.xml')).filter(({ name }) => name === 'definedName');
  expect(names(after)).toEqual(names(before));
});

test('a sheet of ours is known by its mark: renamed, moved, and written again in its place', () => {
  const once = writeSheets(bareBook(), [achievement, grant]).bytes;
  const renamed = changed(once, (name, xml) =>
    name === 'xl/workbook.xml'
      ? xml
          .replaceAll('達成状況', 'R8 結果')
          .replace(/(<sheets>)(<sheet [^>]*>)(<sheet [^>]*>)(<sheet [^>]*>)/, '$1$3$2$4')
          .replaceAll('localSheetId="1"', 'localSheetId="0"')
      : xml,
  );
  const wanted = { achievement: '達成状況', grant: '交付金算定' } as const;
  expect(plannedSheetNames(renamed, wanted)).toEqual({ achievement: 'R8 結果', grant: '交付金算定' });

  const { bytes, sheetNames } = writeSheets(renamed, [achievement]);
  expect(sheetNames).toEqual({ achievement: 'R8 結果' });
  expect(packageFaults(bytes)).toEqual([]);
  expect(sheetsOf(bytes)).toEqual(sheetsOf(renamed));
  expect(sheetsOf(bytes).map(({ name }) => name)).toEqual(['R8 結果', '計画', '交付金算定']);
  const xml = textOf(unzipSync(bytes), 'xl/workbook.xml');
  expect(xml.match(/<definedName /g)).toHaveLength(4);
  expect(xml).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'R8 結果\'!$3:$3<');
  expect(textOf(unzipSync(bytes), 'xl/charts/chart1.xml')).toContain("'R8 結果'!$B$4:$B$8");
});

test('only the sheets given are written again', () => {
  const once = writeSheets(macroBook(), [achievement, grant]).bytes;
  const again = writeSheets(once, [model({ key: 'grant', name: '交付金算定' })]).bytes;
  const after = new Map(zipEntries(again).map(({ name, packed }) => [name, packed]));
  const different = zipEntries(once).filter(({ name, packed }) => {
    const now = after.get(name);
    return now === undefined || Buffer.compare(now, packed) !== 0;
  });
  expect(different.map(({ name }) => name)).toEqual(['xl/worksheets/sheet3.xml']);
});

test('old charts go, with what belonged to them alone', () => {
  const once = writeSheets(macroBook(), [achievement]).bytes;
  // As Excel saves them: a style and colours beside each chart, and a picture that a user's sheet shows too.
  const parts = unzipSync(once);
  const own = Object.keys(parts).find((name) => /worksheets\/sheet2\.xml$/.test(name)) ?? '';
  const drawing = Object.keys(parts).find((name) => /drawings\/drawing3\.xml$/.test(name)) ?? '';
  const chart = 'xl/charts/chart2.xml';
  expect([own, drawing, parts[chart] !== undefined]).toEqual([
    'xl/worksheets/sheet2.xml',
    'xl/drawings/drawing3.xml',
    true,
  ]);
  const encode = (source: string): Uint8Array => new TextEncoder().encode(source);
  const saved = zipSync({
    ...parts,
    'xl/charts/_rels/chart2.xml.rels': encode(relationships(['rId1', 'chartStyle', 'style1.xml'])),
    'xl/charts/style1.xml': encode('<style/>'),
    'xl/drawings/_rels/drawing3.xml.rels': encode(
      textOf(parts, 'xl/drawings/_rels/drawing3.xml.rels').replace(
        '</Relationships>',
        relationships(['rId99', 'image', '../media/image1.png']).match(/<Relationship .*\/>/)?.[0] +
          '</Relationships>',
      ),
    ),
  });
  expect(packageFaults(saved)).toEqual([]);
  const { bytes } = writeSheets(saved, [model({ key: 'achievement', name: '達成状況' })]);
  expect(packageFaults(bytes)).toEqual([]);
  const gone = zipNames(saved).filter((name) => !zipNames(bytes).includes(name));
  expect(gone.sort()).toEqual(
    [
      ...[2, 3, 4, 5, 6, 7].map((number) => `xl/charts/chart${number}.xml`),
      'xl/charts/_rels/chart2.xml.rels',
      'xl/charts/style1.xml',
      'xl/drawings/_rels/drawing3.xml.rels',
      'xl/drawings/drawing3.xml',
    ].sort(),
  );
});

test('comments, the macro name, the selected tab and the zoom stay', () => {
  const once = writeSheets(bareBook(), [achievement]).bytes;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const commented = zipSync({
    ...unzipSync(
      changed(once, (name, xml) => {
        if (name === '[Content_Types].xml') {
          const added = contentTypes({ 'xl/comments1.xml': `${type}.comments+xml` }, '').match(
            /<Override.*\/>/,
          )?.[0];
          return xml.replace(
            '</Types>',
            `${added}<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/></Types>`,
          );
        }
        if (name === 'xl/worksheets/_rels/sheet2.xml.rels') {
          const added = relationships(
            ['rId7', 'comments', '../comments1.xml'],
            ['rId8', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
          );
          return xml.replace(
            '</Relationships>',
            `${added.match(/<Relationship .*\/>/)?.[0]}</Relationships>`,
          );
        }
        if (name === 'xl/worksheets/sheet2.xml') {
          return xml
            .replace('<sheetPr>', '<sheetPr codeName="Sheet9">')
            .replace('<sheetView ', '<sheetView tabSelected="1" zoomScale="85" ')
            .replace('</worksheet>', '<legacyDrawing r:id="rId8"/></worksheet>');
        }
        return xml;
      }),
    ),
    'xl/comments1.xml': new TextEncoder().encode(
      `<comments xmlns="${MAIN}"><authors/><commentList/></comments>`,
    ),
    'xl/drawings/vmlDrawing1.vml': new TextEncoder().encode('<xml/>'),
  });
  expect(packageFaults(commented)).toEqual([]);
  const { bytes } = writeSheets(commented, [achievement]);
  expect(packageFaults(bytes)).toEqual([]);
  expect(zipNames(bytes).sort()).toEqual(zipNames(commented).sort());
  const sheet = textOf(unzipSync(bytes), 'xl/worksheets/sheet2.xml');
  expect(sheet).toContain('codeName="Sheet9"');
  expect(sheet).toContain('tabSelected="1" zoomScale="85"');
  expect(sheet).toContain('<legacyDrawing r:id="rId8"/></worksheet>');
});

test('a mark whose sheet a user deleted is used for the new sheet', () => {
  const once = writeSheets(bareBook(), [grant]).bytes;
  const deleted = changed(once, (name, xml) => {
    if (name === 'xl/workbook.xml') {
      return xml.replace(/<sheet name="交付金算定"[^>]*>/, '').replace("'交付金算定'!$A$1", '#REF!$A$1');
    }
    if (name === '[Content_Types].xml') return xml.replace(/<Override[^>]*sheet2\.xml[^>]*>/, '');
    if (name === 'xl/_rels/workbook.xml.rels') return xml.replace(/<Relationship [^>]*sheet2\.xml[^>]*>/, '');
    return name === 'xl/worksheets/sheet2.xml' ? null : xml;
  });
  expect(packageFaults(deleted)).toEqual([]);
  const { bytes } = writeSheets(deleted, [grant]);
  expect(packageFaults(bytes)).toEqual([]);
  expect(sheetsOf(bytes).map(({ name }) => name)).toEqual(['計画', '交付金算定']);
  expect(textOf(unzipSync(bytes), 'xl/workbook.xml').match(/_tenken\.grant/g)).toHaveLength(1);
});

test('users formulas that point into a sheet of ours go on pointing there', () => {
  const once = writeSheets(bareBook(), [achievement]).bytes;
  const used = changed(once, (name, xml) =>
    name === 'xl/worksheets/Sheet1.xml'
      ? xml.replace('<c r="B1"><v>5</v></c>', '<c r="B1"><f>達成状況!B4*2</f><v>10000</v></c>')
      : xml,
  );
  const changedModel = model({
    key: 'achievement',
    name: '達成状況',
    cells: [cell('A1', text('達成状況')), cell('B4', number('7000'))],
  });
  const book = read(writeSheets(used, [changedModel]).bytes);
  expect(book.Sheets.計画?.B1?.f).toBe('達成状況!B4*2');
  expect(book.Sheets.達成状況?.B4?.v).toBe(7000);
});
