import type { Frame, Page, Route } from 'playwright-core';
import { controlsOf, type HostControls, type HostOptions, openWorkbook } from '../create-host';
import { loadOffice } from '../office/load-office';
import { readSchema, type Schema } from '../rich-api/schema';
import { EXCEL_2021, Session, WEB_LIMITS } from '../session';
import { launchChromium } from './chromium';
import { frameName, hostPage } from './host-page';
import { fileIn, officeJsFile, type Served } from './served-files';
import { XdmHost } from './xdm';

const HOST = 'https://excel.officeapps.live.com';
const HOST_URL = `${HOST}/x/host.aspx`;
const ADDIN = 'https://tenken.example';
const APP_ID = '1c6f6d0f-5b0f-4f0f-9a53-0f4a1d7c9e01';
const CONVERSATION = 'conversation-1';

export interface PaneOptions extends HostOptions {
  /** The built pages, or their text by path (`/taskpane.html`). */
  readonly site: string | Readonly<Record<string, string>>;
  /** Page and query of the pane. */
  readonly page?: string;
  /** `Content-Security-Policy` of the add-in's answers. */
  readonly csp?: string;
  readonly width?: number;
  /** The readable build of office.js. */
  readonly debug?: boolean;
  readonly thirdPartyStorage?: boolean;
}

export interface Fetched {
  readonly url: string;
  readonly status: number;
  readonly bytes: number;
  readonly body: Buffer;
}

export interface PaneHost extends HostControls {
  readonly page: Page;
  /** The pane's frame: locators start here. */
  readonly pane: Frame;
  readonly xdm: XdmHost;
  /** What the add-in's frame fetched from its own origin, in order. */
  readonly fetched: readonly Fetched[];
  /** Requests to anywhere else than the add-in, office.js and the host; none is let through. */
  readonly foreign: readonly string[];
  /** Errors that the pages threw or wrote to the console. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

let schema: Schema | null = null;

/**
 * Opens an add-in's page in Chromium as Excel on the web does: in a cross-origin frame, with the genuine office.js
 * unmodified, on a workbook of the test's own. Nothing goes out to the network.
 */
export async function openPane(options: PaneOptions): Promise<PaneHost> {
  const { locale = 'ja-JP', page: path = 'taskpane.html', width = 350 } = options;
  const session = newSession(options, (entries) => xdm.deliver(entries));
  const { context, close } = await launchChromium({
    locale,
    thirdPartyStorage: options.thirdPartyStorage ?? true,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const fetched: Fetched[] = [];
  const foreign: string[] = [];
  const errors: string[] = [];
  const paneUrl = `${ADDIN}/${path}`;
  const naming = { conversation: CONVERSATION, appId: APP_ID, locale, hostUrl: HOST_URL };
  const around = hostPage(frameName(naming), paneUrl, width);
  const xdm = new XdmHost({
    session,
    conversation: CONVERSATION,
    appId: APP_ID,
    locale,
    hostOrigin: HOST,
    documentUrl: `${HOST}/plan.xlsx`,
    post: (text) => {
      page
        .evaluate((message) => (globalThis as unknown as HostPage).postToPane(message), text)
        .catch(() => undefined);
    },
  });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const served = serve(url, options, around);
    if (served === null) {
      foreign.push(url.href);
      await route.abort('blockedbyclient');
      return;
    }
    if (url.origin === ADDIN) {
      fetched.push({ url: url.href, status: served.status, bytes: served.body.length, body: served.body });
    }
    await fulfil(route, served, url.origin === ADDIN ? options.csp : undefined);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.exposeFunction('receiveFromPane', (text: string) => xdm.receive(text));
  await page.goto(HOST_URL);
  const element = await page.waitForSelector('iframe');
  const pane = await element.contentFrame();
  if (pane === null) throw new Error('The frame of the pane did not open');
  return { ...controlsOf(session), page, pane, xdm, fetched, foreign, errors, close };
}

interface HostPage {
  postToPane(text: string): void;
}

function newSession(
  options: PaneOptions,
  deliver: ConstructorParameters<typeof Session>[0]['deliver'],
): Session {
  const { sets = {}, limits = {}, latency = 0 } = options;
  schema ??= readSchema(
    loadOffice(() => {
      throw new Error('Loaded for its types only');
    }).Excel,
  );
  return new Session({
    workbook: openWorkbook(options),
    schema,
    sets: { ...EXCEL_2021, ...sets },
    limits: { ...WEB_LIMITS, ...limits },
    latency,
    deliver,
  });
}

function serve(url: URL, { site, debug = false }: PaneOptions, around: string): Served | null {
  if (url.href === HOST_URL)
    return { status: 200, contentType: 'text/html; charset=utf-8', body: Buffer.from(around) };
  if (url.origin === HOST) return { status: 204, contentType: 'text/plain', body: Buffer.alloc(0) };
  if (url.host === 'appsforoffice.microsoft.com') return officeJsFile(url.pathname, debug);
  if (url.origin !== ADDIN) return null;
  if (typeof site === 'string') return fileIn(site, url.pathname);
  const text = site[url.pathname];
  const contentType = url.pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
  return text === undefined
    ? { status: 404, contentType: 'text/plain', body: Buffer.from('Not found') }
    : { status: 200, contentType, body: Buffer.from(text) };
}

async function fulfil(
  route: Route,
  { status, contentType, body }: Served,
  csp: string | undefined,
): Promise<void> {
  const headers = csp === undefined ? {} : { 'content-security-policy': csp };
  await route.fulfill({ status, body, headers: { 'content-type': contentType, ...headers } });
}
