import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { productionPane } from '../e2e/production-build';
import { attribute, KNOWN_PATHS, manifestFaults, readManifest, urlsOf } from './faults';

const ROOT = path.resolve(__dirname, '../..');
const BASE = 'https://localhost:3000/';
const xml = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const manifest = readManifest(xml);
const at = (place: string) =>
  manifest.elements.filter((item) => item.path === place).map(({ element }) => element);
const CONTROL =
  'OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Control';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tenken-manifest-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('elements, their order, texts, resources and ids are as the schema wants them', () => {
  expect(manifestFaults(xml)).toEqual([]);
});

test('the schema says only what the manifest uses or names as possible', () => {
  const used = new Set(manifest.elements.map((item) => item.path));
  expect(KNOWN_PATHS.filter((known) => !used.has(known))).toEqual([]);
});

test.each([
  ['an element out of order', /( *<Version>.*\n)( *<ProviderName>.*\n)/, '$2$1', 'OfficeApp: no Version'],
  ['Icon before Supertip', /(<Supertip>[^]*?<\/Supertip>)\s*(<Icon>[^]*?<\/Icon>)/, '$2$1', 'no Supertip'],
  ['an element of nobody', '<Permissions>', '<Permission/><Permissions>', 'Permission'],
  ['a resid of nothing', 'resid="Url.Check"', 'resid="Url.Chekc"', 'nothing has the id Url.Chekc'],
  ['a resid of another kind', 'resid="Check.Label"', 'resid="Check.Description"', 'is a LongString'],
  ['a resource that nobody uses', 'resid="Start.Title"', 'resid="Group.Label"', 'Start.Title: not used'],
  ['an id twice', 'id="Tenken.Report"', 'id="Tenken.Check"', 'twice'],
  ['a long label', 'DefaultValue="実績入力"', `DefaultValue="${'長'.repeat(126)}"`, '126 characters'],
  ['a missing language', /<bt:Override Locale="en-US" Value="Check"\/>/, '', 'languages: none'],
  ['a missing icon size', /<bt:Image size="80" resid="Icon.Check.80"\/>/, '', 'size 80'],
  ['a strange icon size', 'size="20"', 'size="21"', 'size 21'],
  ['no GUID', '3c51ec97-', '3c51ec9-', 'OfficeApp/Id'],
  ['a version below 1', '<Version>1.', '<Version>0.', 'OfficeApp/Version'],
  ['a wrong namespace', 'xmlns="http://schemas.microsoft.com/office/taskpaneapp', 'xmlns="urn:', 'namespace'],
  ['an unknown attribute', '<Host Name=', '<Host Nam=', 'unknown attribute Nam'],
])('%s is found', (_, from, to, fault) => {
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  expect(manifestFaults(changed).join('\n')).toContain(fault);
});

test('it is one task pane for Excel, from ExcelApi 1.14 on, on the Home tab', () => {
  expect(attribute(manifest.root, 'xsi:type')).toBe('TaskPaneApp');
  expect(at('OfficeApp/Hosts/Host').map((host) => attribute(host, 'Name'))).toEqual(['Workbook']);
  expect(
    at('OfficeApp/Requirements/Sets/Set').map(({ attributes }) => Object.fromEntries(attributes)),
  ).toEqual([{ Name: 'ExcelApi', MinVersion: '1.14' }]);
  expect(at(path.posix.dirname(path.posix.dirname(CONTROL))).map((tab) => attribute(tab, 'id'))).toEqual([
    'TabHome',
  ]);
  expect(at(`${CONTROL}/Action`).map((action) => attribute(action, 'xsi:type'))).toEqual(
    Array(3).fill('ShowTaskpane'),
  );
  expect(new Set(at(`${CONTROL}/Action/TaskpaneId`).map(({ text }) => text)).size).toBe(1);
});

test('the buttons say what the pane shall do', () => {
  const value = (resid: string) => manifest.resources.get(resid)?.value;
  const labels = at(`${CONTROL}/Label`).map((label) => value(attribute(label, 'resid')));
  const urls = at(`${CONTROL}/Action/SourceLocation`).map((place) => value(attribute(place, 'resid')));
  expect(labels).toEqual(['点検', '実績入力', '報告']);
  expect(urls).toEqual(['check', 'actuals', 'report'].map((what) => `${BASE}taskpane.html?do=${what}`));
});

test('every URL is https, of one server, and leads to a file', () => {
  const urls = urlsOf(manifest);
  expect(urls.length).toBeGreaterThan(30);
  expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
  const files = [...new Set(urls.map((url) => new URL(url).pathname.slice(1)))];
  const built = productionPane();
  const missing = files.filter((file) => !existsSync(path.join(built, file)));
  expect(missing).toEqual([]);
});

describe('icons', () => {
  /** Width and height of a PNG file. */
  const sizeOf = (file: string): [number, number] => {
    const bytes = readFileSync(file);
    expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(bytes.toString('latin1', 12, 16)).toBe('IHDR');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  const fileOf = (url: string): string => path.join(ROOT, new URL(url).pathname);

  test('have the size that the manifest says', () => {
    const images = manifest.elements.filter((item) => item.path.endsWith('/Icon/bt:Image'));
    expect(images).toHaveLength(32);
    for (const { element } of images) {
      const size = Number(attribute(element, 'size'));
      const { value = '' } = manifest.resources.get(attribute(element, 'resid')) ?? {};
      expect([value, sizeOf(fileOf(value))]).toEqual([value, [size, size]]);
    }
    const url = (name: string) => attribute(at(`OfficeApp/${name}`)[0] ?? manifest.root, 'DefaultValue');
    expect(sizeOf(fileOf(url('IconUrl')))).toEqual([32, 32]);
    expect(sizeOf(fileOf(url('HighResolutionIconUrl')))).toEqual([64, 64]);
  });

  test('are what the script draws', () => {
    execFileSync('node', [path.join(ROOT, 'test/tools/make-icons.mjs'), folder]);
    const committed = path.join(ROOT, 'assets/icons');
    const names = readdirSync(committed);
    expect(readdirSync(folder).filter((name) => name.endsWith('.png'))).toEqual(names);
    const different = names.filter(
      (name) => !readFileSync(path.join(folder, name)).equals(readFileSync(path.join(committed, name))),
    );
    expect(different).toEqual([]);
  });
});

describe('the manifest for a server', () => {
  const make = (...options: string[]) =>
    spawnSync(
      'node',
      [path.join(ROOT, 'test/tools/manifest.mjs'), '--out', path.join(folder, 'm.xml'), ...options],
      {
        encoding: 'utf8',
      },
    );

  test('differs in its URLs only', () => {
    expect(make('--base-url', 'https://intra.example.lg.jp:8443/kikaku/tenken').status).toBe(0);
    const made = readFileSync(path.join(folder, 'm.xml'), 'utf8');
    expect(manifestFaults(made)).toEqual([]);
    expect(made.replaceAll('"https://intra.example.lg.jp:8443/kikaku/tenken/', `"${BASE}`)).toBe(xml);
  });

  test('may name a page of the organisation for support', () => {
    const support = 'https://support.example.lg.jp/?a=1&b=2';
    expect(make('--base-url', 'https://a.example/', '--support-url', support).status).toBe(0);
    const made = readManifest(readFileSync(path.join(folder, 'm.xml'), 'utf8'));
    const others = urlsOf(made).filter((url) => !url.startsWith('https://a.example/'));
    expect(others).toEqual([support, support]);
  });

  test.each([
    [['--base-url', 'http://server/'], 'https'],
    [['--base-url', 'server'], 'https'],
    [['--base-url', 'https://server/?x'], 'folder'],
    [['--base-url', 'https://me:secret@server/'], 'password'],
    [['--bas', 'https://server/'], '--bas'],
    [[], '--base-url is missing'],
  ])('is refused: %j', (options, reason) => {
    const { status, stderr } = make(...options);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('    at ');
  });
});
