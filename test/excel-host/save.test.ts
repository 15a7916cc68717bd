import { createExcelHost as adapter } from '../../src/hosts/excel/excel-host';
import { readXlsx } from '../../src/hosts/xlsx/read/read-xlsx';
import { openPackage } from '../../src/hosts/xlsx/package';
import { richModel } from '../hosts/xlsx/write/models';
import { formulasOf, literalWorkbook, valuesOf } from '../tools/xlsx-parts';
import { createExcelHost, type ExcelHost } from './create-host';
import { planHost, setValues } from './test-hosts';

const throughOffice = ({ Excel }: ExcelHost) =>
  adapter({ newContext: () => new Excel.RequestContext(), wait: () => Promise.resolve() });

describe('saving', () => {
  test('a workbook made from nothing', async () => {
    const host = await planHost({ evaluate: () => 240 });
    await setValues(host, 'C1:C3', [['倍'], ['=B2*2'], [true]]);
    const [plan, other] = readXlsx(host.save()).sheets;
    expect(valuesOf(plan)).toMatchObject({ A1: '項目', B2: 120, C1: '倍' });
    expect(formulasOf(plan)).toMatchObject({ C2: 'B2*2' });
    expect(valuesOf(other)).toEqual({ A1: 'x' });
  });

  test('an opened file keeps everything but the cells that changed', async () => {
    const file = literalWorkbook({
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      after: '<customElement xmlns="urn:other"/>',
    });
    const host = await createExcelHost({ open: file });
    expect(host.save()).toBe(file);
    host.user.type('計画!B1', '5');
    host.user.type('計画!A1', null);
    const saved = host.save();
    expect(valuesOf(readXlsx(saved).sheets[0])).toEqual({ B1: 5 });
    expect(openPackage(saved).readText('xl/worksheets/sheet1.xml')).toContain('customElement');
  });

  test('sheets written through the adapter are in the file, charts too', async () => {
    const host = await planHost();
    await throughOffice(host).write([richModel()]);
    const saved = host.save();
    const { sheets, definedNames } = readXlsx(saved);
    expect(sheets.map(({ name }) => name)).toEqual(['計画', '裏', '点検結果']);
    expect(definedNames.map(({ name }) => name)).toContain('_tenken.findings');
    const charts = openPackage(saved).entries.filter(({ name }) => /charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(richModel().charts.length);
    const reopened = await createExcelHost({ open: saved });
    expect(reopened.workbook.findName('_tenken.findings')?.visible).toBe(false);
  });
});
