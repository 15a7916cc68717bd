/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { EventEntry } from '../excel/events';
import type { Session } from '../session';

/** The globals that the library puts up, as an add-in's page would find them. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Wiring {
  readonly executeBatch: (body: string) => ReturnType<Session['run']>;
  readonly requirementMatrix: string;
  readonly settings: Map<string, unknown>;
  readonly locale: string;
}

export interface LoadedOffice extends OfficeGlobals {
  readonly deliver: (entries: readonly EventEntry[]) => void;
}

let script: vm.Script | null = null;

/** Folder of the genuine library. */
export function officeJsFolder(): string {
  const from = createRequire(path.join(process.cwd(), 'package.json'));
  return path.join(path.dirname(from.resolve('@microsoft/office-js/package.json')), 'dist');
}

function hostScript(): vm.Script {
  const filename = path.join(officeJsFolder(), 'excel-web-16.00.debug.js');
  script ??= new vm.Script(readFileSync(filename, 'utf8'), { filename });
  return script;
}

/**
 * Loads the library's host script, unmodified, into a context of its own. What `office.js` itself would bring (the
 * app context and the channel to the host) is put in through the places where it would put it.
 */
export function loadOffice(wiring: () => Wiring): LoadedOffice {
  const page = context();
  hostScript().runInContext(page);
  const { OSF, OfficeExt } = page;
  OSF.DDA.RichApi.executeRichApiRequestAsync = (
    message: readonly unknown[],
    done: (result: unknown) => void,
  ) => {
    void wiring()
      .executeBatch(String(message[4]))
      .then((answer) => {
        if (answer.kind === 'error') {
          done({ status: 'failed', error: { code: answer.code, message: answer.message } });
        } else {
          done({ status: 'succeeded', value: { data: [200, [], answer.body] } });
        }
      });
  };
  const handlers = new Set<(message: unknown) => void>();
  OSF.DDA.RichApi.richApiMessageManager = {
    register: (handler: (message: unknown) => void) => {
      handlers.add(handler);
      return Promise.resolve();
    },
  };
  const ready = { host: 'Excel', platform: 'OfficeOnline' };
  const requirements = () =>
    OfficeExt.Requirement.RequirementsMatrixFactory.getDefaultRequirementMatrix({
      get_requirementMatrix: () => wiring().requirementMatrix,
    });
  // `office.js` keeps the context in its factory; the host script reads it from there.
  const officeContext = {
    ...ready,
    diagnostics: { ...ready, version: '16.0.0.0' },
    get requirements() {
      return requirements();
    },
    get displayLanguage() {
      return wiring().locale;
    },
    get contentLanguage() {
      return wiring().locale;
    },
    document: { settings: documentSettings(() => wiring().settings) },
  };
  OSF._OfficeAppFactory = { getContext: () => officeContext, getHostInfo: () => ({ isDialog: false }) };
  page.Office.onReady = (callback?: (info: typeof ready) => void) => {
    callback?.(ready);
    return Promise.resolve(ready);
  };
  const deliver = (entries: readonly EventEntry[]): void => {
    const message = {
      entries: entries.map(([messageCategory, messageType, targetId, text, id, isRemoteOverride]) => ({
        messageCategory,
        messageType,
        targetId,
        message: text,
        id,
        isRemoteOverride,
      })),
    };
    for (const handler of handlers) handler(message);
  };
  return { Excel: page.Excel, Office: page.Office, OfficeExtension: page.OfficeExtension, deliver };
}

/** The least of a browser that the script asks for while it loads. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function context(): any {
  const element = () => ({ style: {}, appendChild: () => undefined, setAttribute: () => undefined });
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: 'node', language: 'ja-JP' },
    location: { href: 'https://addin.example/', search: '', hash: '' },
    document: {
      URL: 'https://addin.example/',
      cookie: '',
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: element,
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    sessionStorage: storage,
    localStorage: storage,
  };
  page['window'] = page;
  page['self'] = page;
  return vm.createContext(page);
}

function documentSettings(stored: () => Map<string, unknown>) {
  const draft = new Map<string, unknown>();
  let isOpen = false;
  const open = () => {
    if (!isOpen) for (const [key, value] of stored()) draft.set(key, value);
    isOpen = true;
    return draft;
  };
  const succeeded = (done?: (result: unknown) => void) => done?.({ status: 'succeeded' });
  return {
    get: (name: string) => open().get(name) ?? null,
    set: (name: string, value: unknown) => void open().set(name, JSON.parse(JSON.stringify(value))),
    remove: (name: string) => void open().delete(name),
    saveAsync: (first?: unknown, second?: (result: unknown) => void) => {
      stored().clear();
      for (const [key, value] of open()) stored().set(key, value);
      setTimeout(() => succeeded(typeof first === 'function' ? (first as () => void) : second));
    },
    refreshAsync: (done?: (result: unknown) => void) => {
      isOpen = false;
      draft.clear();
      setTimeout(() => succeeded(done));
    },
  };
}
