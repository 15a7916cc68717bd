import { isReadable, readActualsSheet } from '../../src/core/actuals/read-actuals-sheet';
import { typedText } from '../../src/core/entries/typed-cell';
import { toAddress } from '../../src/core/workbook/cell-ref';
import { readXlsx } from '../../src/hosts/xlsx/read/read-xlsx';
import { dayText, localDay } from '../../src/taskpane/surroundings';
import { describeWithLibreOffice } from '../tools/libreoffice';
import { checkFormulas } from '../tools/xlsx-checks-formulas';
import { describeInChromium, NO_FAULTS, openOn, type PaneDriver, until } from './pane-driver';
import { productionPane } from './production-build';
import { calculateOurs } from './recalculated';

const TOTAL = '事業費!B7';
const REPORTS = ['点検結果', '達成状況', '差異分析', '交付金算定'];
const REASON = '交付決定通知の額に合わせるため、合計は内訳と一致しない。';

describeInChromium('the production pane on the genuine office.js, 津山市', () => {
  let driver: PaneDriver;
  let before: readonly string[];
  let saved: Uint8Array | null = null;
  let evaluate: PaneDriver['host']['workbook']['evaluate'];

  beforeAll(() => productionPane(), 180_000);
  beforeAll(async () => {
    driver = await openOn('tsuyama-typed', { width: 350 });
    before = driver.sheetNames();
    evaluate = driver.host.workbook.evaluate;
    driver.host.user.type(TOTAL, '700,500');
  });
  afterAll(() => driver?.host.close());
  afterEach(() => expect(driver.faults()).toEqual(NO_FAULTS));

  const wrongTotal = () => driver.finding('事業費!B7').first();
  const total = () => driver.cell('事業費', 6, 1);

  test('点検する lists the findings, and the status says how many', async () => {
    await driver.check();
    const items = await driver.list.getByRole('listitem').count();
    expect(items).toBeGreaterThan(0);
    expect(await driver.count()).toBe(items);
    expect(await driver.status.innerText()).toContain('対象: ブック全体');
    expect(await wrongTotal().innerText()).toContain('700,500');
  });

  test('choosing a finding selects its cell', async () => {
    expect(driver.selection()).not.toBe(TOTAL);
    await wrongTotal().getByRole('button').first().click();
    await until(() => driver.selection() === TOTAL);
    expect(await wrongTotal().innerText()).toMatch(/計算値[\s\S]*700,600/);
  });
  test('報告シートを作成する writes sheets with charts, and again rewrites them', async () => {
    await driver.report();
    expect(driver.sheetNames()).toEqual([...before, ...REPORTS]);
    const charts = () => REPORTS.map((name) => driver.host.workbook.sheet(name).charts.length);
    const first = charts();
    expect(first[1]).toBeGreaterThanOrEqual(3);
    const ids = driver.host.workbook.sheets.map(({ id }) => id);
    const content = REPORTS.map((name) => driver.textsOf(name));
    expect(content[0]).toContain('"前回の点検記録なし"');
    await driver.report();
    expect(driver.sheetNames()).toEqual([...before, ...REPORTS]);
    expect(driver.host.workbook.sheets.map(({ id }) => id)).toEqual(ids);
    expect(charts()).toEqual(first);
    // The second time 点検結果 counts against the first; all else is the same.
    const again = REPORTS.map((name) => driver.textsOf(name));
    const counted = /^"新規 0件・解消 0件・継続 [1-9]\d*件/;
    expect(again.flat().filter((text) => counted.test(text))).toHaveLength(1);
    const plain = again.map((texts) =>
      texts.map((text) => (counted.test(text) ? '"前回の点検記録なし"' : text)),
    );
    expect(plain).toEqual(content);
  });

  test('what somebody types is checked without being asked', async () => {
    const count = await driver.count();
    driver.host.user.type('KPI!D5', '11');
    await until(async () => (await driver.count()) > count);
    await driver.finding('KPI!D5').or(driver.finding('数値目標!D5')).first().waitFor();
    driver.host.coauthor.type('KPI!D5', '10');
    await driver.waitForCount(count);
  });

  test('a fix changes the cell, and can be taken back', async () => {
    const count = await driver.count();
    await open(wrongTotal());
    await driver.button('修正する').click();
    await driver.status.getByText('書き換えました').waitFor();
    await driver.idle();
    const fixed = total();
    expect(fixed.formula ?? fixed.value).not.toBe(700500);
    expect(await driver.count()).toBeLessThan(count);
    expect(await wrongTotal().count()).toBe(0);
    await driver.button('修正を元に戻す').click();
    await driver.status.getByText('元に戻しました').waitFor();
    expect(total()).toEqual({ value: 700500, formula: null });
    await driver.waitForCount(count);
  });

  test('accepting takes a reason, and 点検結果 tells it', async () => {
    const count = await driver.count();
    await open(wrongTotal());
    await driver.button('確認済にする…').click();
    await driver.pane.getByLabel('確認済とする理由').fill('OK');
    await driver.pane.getByLabel('確認した人の氏名').fill('津山 花子');
    await driver.button('確認済にする').click();
    await driver.pane.getByText('これでは、なぜ直さなくてよいのか').waitFor();
    expect(await driver.count()).toBe(count);
    await driver.pane.getByLabel('確認済とする理由').fill(REASON);
    await driver.button('確認済にする').click();
    await driver.waitForCount(count - 1);
    await until(async () => (await wrongTotal().count()) === 0);
    expect(driver.textsOf('点検設定').join()).toContain(REASON);
    await driver.report();
    const texts = driver.textsOf('点検結果').join('\n');
    expect(texts).toContain(REASON);
    expect(texts).toContain('津山 花子');
    const acceptance = { reason: REASON, by: '津山 花子', at: dayText(localDay(new Date())) };
    expect(calculateOurs(driver.host, { [TOTAL]: acceptance })).toBeGreaterThan(20);
    saved = driver.host.save();
  });

  describeWithLibreOffice('the saved workbook', () => {
    test('gives the same figures when LibreOffice calculates it', () => {
      if (saved === null) throw new Error('Nothing was saved');
      const { count, differences } = checkFormulas(saved);
      expect(count).toBeGreaterThan(20);
      expect(differences).toEqual([]);
    });
  });

  test('a year in the life: three years of actuals, a new indicator, nothing that was typed is lost', async () => {
    // Without the figures that the test before gave the host.
    driver.host.workbook.evaluate = evaluate;
    await driver.actuals();
    const years = [2016, 2017, 2018];
    const before = typedActuals();
    for (const [label, places] of before.places) {
      years.forEach((year, index) => {
        const place = places.get(year);
        if (place === undefined) throw new Error(`${label} ${year}`);
        driver.host.user.type(`実績入力!${toAddress(place)}`, String(index + 1));
      });
    }
    await driver.report();
    const filled = typedActuals().texts;
    expect(filled).toHaveLength(9);
    for (const table of ['数値目標', 'KPI']) {
      const cells = ['4', '市内での起業件数', '件', '1', '2', '3', '4', '5'];
      cells.forEach((text, column) => driver.host.user.type(`${table}!${'ABCDEFGH'[column]}8`, text));
    }
    await driver.pane
      .getByText(/シート「達成状況」は計画より古くなっています/)
      .first()
      .waitFor({ state: 'attached' });
    await driver.actuals();
    await driver.report();
    const after = typedActuals();
    expect(after.texts).toEqual(filled);
    expect([...after.places.keys()].at(-1)).toBe('市内での起業件数');
    for (const name of ['達成状況', '差異分析']) {
      expect(driver.textsOf(name)).toContain('"市内での起業件数"');
    }
    await driver.check();
    expect(await driver.pane.getByText(/計画より古くなっています/).count()).toBe(0);
  });

  /** What stands on 実績入力: places of actuals by label and year, and what was typed there. */
  const typedActuals = () => {
    const sheet = readActualsSheet(readXlsx(driver.host.save()));
    if (!isReadable(sheet)) throw new Error('no sheet of actuals');
    return {
      places: new Map(
        sheet.rows.map(({ label, years }) => [
          label,
          new Map([...years].map(([year, { place }]) => [year, place])),
        ]),
      ),
      texts: sheet.rows.flatMap(({ label, years }) =>
        [...years].flatMap(([year, { actual }]) =>
          actual === null ? [] : [`${label} ${year} ${typedText(actual)}`],
        ),
      ),
    };
  };

  const open = async (item: ReturnType<typeof wrongTotal>): Promise<void> => {
    const head = item.getByRole('button').first();
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  };
});
