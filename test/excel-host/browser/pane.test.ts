import { snapshotOf } from '../../tools/grid';
import { findChromium } from './chromium';
import { openPane, type PaneHost, type PaneOptions } from './open-pane';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const CSP = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  'frame-ancestors https://*.officeapps.live.com',
].join('; ');

const SITE = {
  '/taskpane.html': `<!doctype html><meta charset="utf-8"><title>pane</title>
    <script src="${OFFICE_JS}"></script><script src="/pane.js"></script>
    <p role="status">…</p><p id="seen"></p>`,
  '/pane.js': `
    const show = (id, text) => { document.querySelector(id).textContent = text; };
    Office.onReady(async ({ host, platform }) => {
      await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        const range = sheets.getItem('計画').getRange('A1:B2').load('values');
        sheets.onChanged.add(async (event) => show('#seen', event.address + ' ' + event.triggerSource));
        await context.sync();
        const supported = Office.context.requirements.isSetSupported('ExcelApi', '1.14');
        show('[role=status]', [host, platform, sheets.items.length, range.values[1][1], supported].join(' '));
      });
      Office.context.document.settings.set('accepted', ['a']);
      Office.context.document.settings.saveAsync();
    });`,
};

const describeWithChromium = findChromium() === null ? describe.skip : describe;

describeWithChromium('a pane in a cross-origin frame', () => {
  let host: PaneHost | null = null;
  const open = async (more: Partial<PaneOptions> = {}): Promise<PaneHost> => {
    const plan = [
      ['項目', '値'],
      ['人数', 120],
    ];
    host = await openPane({ site: SITE, csp: CSP, open: snapshotOf({ sheets: { 計画: plan } }), ...more });
    return host;
  };
  afterEach(async () => {
    await host?.close();
    host = null;
  });

  test.each([
    ['the build that users get', false],
    ['the readable build', true],
  ])('reads, listens and saves settings: %s', async (_name, debug) => {
    const { pane, user, workbook, foreign, errors, settle, leaked } = await open({ debug });
    await pane
      .locator('[role=status]', { hasText: 'Excel OfficeOnline 1 120 true' })
      .waitFor({ timeout: 20_000 });
    user.type('計画!B2', '130');
    await pane.locator('#seen', { hasText: 'B2 Unknown' }).waitFor({ timeout: 5_000 });
    await settle();
    expect(workbook.settings.get('accepted')).toEqual(['a']);
    expect(leaked()).toBe(0);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('runs where the frame has no storage', async () => {
    const { pane } = await open({ thirdPartyStorage: false });
    await pane
      .locator('[role=status]', { hasText: 'Excel OfficeOnline 1 120 true' })
      .waitFor({ timeout: 20_000 });
    const stored = await pane.evaluate('try { localStorage.length; "open" } catch { "blocked" }');
    expect(stored).toBe('blocked');
  });

  test('a policy that forbids the host keeps the pane out', async () => {
    const { errors } = await open({
      csp: `${CSP}; frame-ancestors 'none'`.replace(/frame-ancestors https[^;]*; /, ''),
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(errors.join('\n')).toMatch(/frame-ancestors/);
  });
});
