import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { parseAddress } from '../../src/core/workbook/cell-ref';
import { editCells } from '../../src/hosts/xlsx/edit/edit-cells';
import { readXlsx } from '../../src/hosts/xlsx/read/read-xlsx';
import { put } from '../hosts/xlsx/edit/edits';
import { largeSnapshot } from '../taskpane/demo-snapshot';
import { workbookFrom } from '../tools/grid-workbook';
import { describeWithLibreOffice, recalculate, temporaryFile } from '../tools/libreoffice';
import { checkFormulas } from '../tools/xlsx-checks-formulas';
import { describeTasks, tasksWhile } from './main-thread';
import { describeInChromium, until } from './pane-driver';
import { NO_FAULTS, WorkbenchDriver } from './workbench-driver';
import { productionWorkbench } from './workbench-site';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');
/** Of one task, in milliseconds of processor time; held on a quiet machine only, as in large-workbook.test.ts. */
const LONGEST_TASK = process.env.TENKEN_MEASURE === '1' ? 600 : Number.POSITIVE_INFINITY;
const REPORTS = ['点検結果', '達成状況', '差異分析', '交付金算定'];

function cellIn(bytes: Uint8Array, sheet: string, address: string) {
  const { sheets, numberFormats } = readXlsx(bytes);
  const place = parseAddress(address);
  const rows = sheets.find(({ name }) => name === sheet)?.rows;
  const found = rows
    ?.find(({ row }) => row === place?.row)
    ?.cells.find(({ column }) => column === place?.column);
  if (found === undefined) return null;
  return [found.value, found.formula, numberFormats[found.format]];
}

async function violationsOn(page: Page): Promise<readonly (readonly string[])[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

describeInChromium('the workbench', () => {
  let driver: WorkbenchDriver;
  let saved: Uint8Array;

  beforeAll(() => productionWorkbench(), 600_000);
  beforeAll(async () => {
    driver = await WorkbenchDriver.open();
  }, 120_000);
  afterAll(() => driver?.close());
  afterEach(() => expect(driver.faults()).toEqual(NO_FAULTS));

  test('starts with the sample, shown and checked', async () => {
    expect(await driver.page.title()).toBe('tsuyama-typed.xlsx - Tenken 点検');
    await driver.button('点検する').click();
    await driver.idle();
    expect(await driver.list.getByRole('listitem').count()).toBe(await driver.count());
    for (const name of ['実績入力シートを作成する', '報告シートを作成する', '開く']) {
      expect(await driver.button(name).isEnabled()).toBe(true);
    }
  });

  test('a figure typed into the sheet is checked, and choosing its finding shows it', async () => {
    const count = await driver.count();
    await driver.showSheet('事業費');
    await driver.type('B7', '700500');
    await driver.waitForCount(count + 1);
    expect(await driver.page.title()).toContain('（未保存）');
    await driver.showSheet('KPI');
    await driver.finding('事業費!B7').first().getByRole('button').first().click();
    await driver.page.waitForTimeout(300);
    expect(await driver.nameBox.inputValue()).toBe('B7');
    await driver.goTo('B7');
    await driver.page.keyboard.press('Control+z');
    await driver.waitForCount(count);
    await driver.page.keyboard.press('Control+y');
    await driver.waitForCount(count + 1);
    await driver.type('B7', '７００，６００');
    await driver.waitForCount(count);
  });

  test('formulas follow what is typed, also for the check', async () => {
    const count = await driver.count();
    await driver.type('H1', '=B7*1000');
    await driver.type('B7', '=SUM(B5:B6)');
    await driver.type('B5', '625,001');
    await driver.page.waitForTimeout(1500);
    await driver.idle();
    // 合計 is calculated anew: no contradiction in the table itself.
    expect(await driver.finding('cost-total-equals-members').count()).toBe(0);
    await driver.type('B5', '625,000');
    await driver.waitForCount(count);
  });

  test('whatever is typed reaches the file', async () => {
    await driver.type('H2', '津山市の試験');
    await driver.type('H3', '45%');
    await driver.type('H4', '2026/3/31');
    await driver.type('H5', '４５％');
    await driver.type('H6', 'TRUE');
    await driver.type('H7', "'001");
    await driver.goTo('H8');
    await driver.page.keyboard.type('上');
    await driver.page.keyboard.press('Alt+Enter');
    await driver.page.keyboard.type('下');
    await driver.page.keyboard.press('Enter');
    await driver.goTo('B5:B6');
    await driver.page.keyboard.press('Control+c');
    await driver.page.waitForTimeout(300);
    await driver.goTo('H9');
    await driver.page.keyboard.press('Control+v');
    await driver.page.waitForTimeout(500);
    await driver.goTo('E5');
    await driver.page.keyboard.press('Delete');
    const { name, bytes } = await driver.save();
    expect(name).toBe('tsuyama-typed.xlsx');
    const cell = (address: string) => cellIn(bytes, '事業費', address);
    expect(cell('H1')).toEqual([700600000, 'B7*1000', 'General']);
    expect(cell('B7')).toEqual([700600, 'SUM(B5:B6)', '#,##0']);
    expect(cell('H2')).toEqual(['津山市の試験', null, 'General']);
    expect(cell('H3')).toEqual([0.45, null, '0%']);
    expect(cell('H4')).toEqual([46112, null, 'yyyy/m/d']);
    expect(cell('H5')).toEqual([0.45, null, '0%']);
    expect(cell('H6')).toEqual([true, 'TRUE', 'General']);
    expect(cell('H7')?.[0]).toBe('001');
    expect(cell('H8')?.[0]).toBe('上\n下');
    expect(cell('H9')?.[0]).toBe(625000);
    expect(cell('H10')?.[0]).toBe(75600);
    expect(cell('E5')).toBeNull();
    expect(await driver.page.title()).toBe('tsuyama-typed.xlsx - Tenken 点検');
  });

  test('what the file could not hold is refused, and said', async () => {
    const says = (words: string) => driver.notices.getByText(words).waitFor();
    await driver.goTo('B5');
    await driver.page.keyboard.press('Control+b');
    await says('書式の変更');
    await driver.page.keyboard.press('Control+x');
    await says('セルの移動');
    await driver.type('H11', '=1+');
    await says('数式');
    await driver.page.keyboard.press('Escape');
    await driver.button('お知らせを閉じる').first().click();
    expect(cellIn((await driver.save()).bytes, '事業費', 'H11')).toBeNull();
  });

  test('a fix, and taking it back', async () => {
    const count = await driver.count();
    await driver.type('B7', '700500');
    await driver.waitForCount(count + 1);
    await driver.finding('事業費!B7').first().getByRole('button').first().click();
    await driver.button('修正する').click();
    await driver.status.getByText('書き換えました').waitFor();
    await driver.waitForCount(count);
    await driver.button('修正を元に戻す').click();
    await driver.status.getByText('元に戻しました').waitFor();
    await driver.waitForCount(count + 1);
  });

  test('report sheets appear in the grid and stand in the file with their charts', async () => {
    await driver.button('報告シートを作成する').click();
    await driver.status.getByText('シートを書き込みました').waitFor();
    await driver.page.locator('.wb-loading').waitFor({ state: 'detached' });
    for (const name of REPORTS) await driver.showSheet(name);
    expect(await violationsOn(driver.page)).toEqual([]);
    await driver.showSheet('事業費');
    await driver.type('B5', '625100');
    await driver.page.waitForTimeout(1500);
    await driver.idle();
    saved = (await driver.save()).bytes;
    const names = readXlsx(saved).sheets.map((sheet) => sheet.name);
    expect(names.slice(-4)).toEqual(REPORTS);
    expect(Buffer.from(saved).includes('xl/charts/chart1.xml')).toBe(true);
  });

  describeWithLibreOffice('the saved workbook', () => {
    test('shows what LibreOffice calculates', () => {
      const { count, differences } = checkFormulas(saved);
      expect(count).toBeGreaterThan(20);
      expect(differences).toEqual([]);
      const file = temporaryFile('saved.xlsx');
      writeFileSync(file, saved);
      expect(readXlsx(new Uint8Array(readFileSync(recalculate(file)))).sheets.length).toBeGreaterThan(4);
    });
  });

  test("one's own file is opened, a wrong one refused", async () => {
    const title = await driver.page.title();
    driver.answer(true);
    await driver.openFile('古い.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    await driver.notices.getByText('「古い.xls」を開けませんでした。').waitFor();
    await driver.openFile('表.csv', Buffer.from('a,b\n1,2\n'));
    await driver.notices.getByText('CSV などの文字だけ').waitFor();
    expect(await driver.page.title()).toBe(title);
    await driver.openFile('北見.xlsx', readFileSync(path.join(SAMPLES, 'kitami-typed.xlsx')));
    await driver.page.waitForFunction(() => document.title.startsWith('北見.xlsx'));
    await driver.ready();
  });

  test('dropping a file opens it', async () => {
    const bytes = readFileSync(path.join(SAMPLES, 'sagamihara-typed.xlsx')).toString('base64');
    const dropped = await driver.page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0))], '落とした.xlsx'));
      return data;
    }, bytes);
    await driver.page.dispatchEvent('.wb-page', 'dragover', { dataTransfer: dropped });
    await driver.page.dispatchEvent('.wb-page', 'drop', { dataTransfer: dropped });
    await driver.page.waitForFunction(() => document.title.startsWith('落とした.xlsx'));
    await driver.ready();
  });

  test('by keyboard alone: check, choose, type into the cell, write the sheets, save', async () => {
    const { keyboard } = driver.page;
    const original = new Uint8Array(readFileSync(path.join(SAMPLES, 'tsuyama-typed.xlsx')));
    await driver.openFile('鍵盤.xlsx', editCells(original, [put('事業費!B7', 700500)]));
    await driver.page.waitForFunction(() => document.title.startsWith('鍵盤.xlsx'));
    await driver.ready();
    const count = await driver.count();
    await driver.page.locator('.wb-language').focus();
    await keyboard.press('F6');
    expect(await driver.focused()).toBe('点検する');
    await keyboard.press('Enter');
    await driver.idle();
    await driver.tabTo(/^事業費!B7/);
    await keyboard.press('Enter');
    await until(async () => (await driver.nameBox.inputValue()) === 'B7');
    await keyboard.press('F6');
    await driver.page.waitForTimeout(300);
    await keyboard.type('700600');
    await keyboard.press('Enter');
    await driver.waitForCount(count - 1);
    expect(await driver.nameBox.inputValue()).toBe('B8');
    await keyboard.press('F6');
    await driver.tabTo('報告シートを作成する');
    await keyboard.press('Enter');
    await driver.status.getByText('シートを書き込みました').waitFor();
    await driver.page.locator('.wb-loading').waitFor({ state: 'detached' });
    const { bytes } = await driver.save(() => keyboard.press('Control+s'));
    expect(cellIn(bytes, '事業費', 'B7')?.[0]).toBe(700600);
    expect(readXlsx(bytes).sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(REPORTS));
  });

  test('100,000 cells behind a plan are there when they are looked at, and hold nothing up', async () => {
    driver.answer(true);
    await driver.openFile('大きい.xlsx', workbookFrom(largeSnapshot()));
    await driver.page.waitForFunction(() => document.title.startsWith('大きい.xlsx'));
    await driver.ready();
    expect(await driver.count()).toBeGreaterThan(0);
    const told = await driver.watchProgress();
    const tasks = await tasksWhile({ page: driver.page, pane: driver.page.mainFrame() }, async () => {
      await driver.showSheet('Data');
      await driver.page.locator('.wb-loading').waitFor({ state: 'detached' });
    });
    expect(new Set(await told()).size).toBeGreaterThan(1);
    console.log(describeTasks(tasks));
    // What is longer is Univer's own: drawing a screen full of cells for the first time.
    expect(Math.max(...tasks.map(({ cpu }) => cpu))).toBeLessThan(LONGEST_TASK);
    await driver.type('T5000', '=SUM(A5000:S5000)');
    await driver.goTo('A1');
    await driver.goTo('T5000');
    const { bytes } = await driver.save();
    const sum = Array.from({ length: 19 }, (_, column) => 4999 * 20 + column).reduce((a, b) => a + b);
    expect(cellIn(bytes, 'Data', 'T5000')).toEqual([sum, 'SUM(A5000:S5000)', 'General']);
  });

  test('axe finds nothing, also in the grid', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await driver.page.emulateMedia({ colorScheme });
      expect(await violationsOn(driver.page)).toEqual([]);
    }
    await driver.goTo('B5');
    await driver.page.keyboard.press('F2');
    await driver.page.waitForTimeout(300);
    expect(await violationsOn(driver.page)).toEqual([]);
    await driver.page.keyboard.press('Escape');
  });
});
