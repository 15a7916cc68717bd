import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileIn } from '../excel-host/browser/served-files';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = 'out/workbench';
/** Somewhere on the server of a municipality. */
const SUB_PATH = '/zaisei/tenken/';

/** Builds the workbench as `npm run build` does, once for each state of the sources. */
export function productionWorkbench(): void {
  const { status, stderr } = spawnSync('node', ['test/tools/build-workbench.mjs', FOLDER], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

export interface WorkbenchSite {
  readonly url: string;
  /** Addresses that were not there. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

/** Serves the built workbench below a path, as plain files and without any header. */
export async function serveWorkbench(): Promise<WorkbenchSite> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(SUB_PATH) ? pathname.slice(SUB_PATH.length) : '..';
    const { status, contentType, body } = fileIn(path.join(ROOT, FOLDER), file === '' ? 'index.html' : file);
    if (status !== 200) missing.push(pathname);
    response.writeHead(status, { 'Content-Type': contentType }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${SUB_PATH}`,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
