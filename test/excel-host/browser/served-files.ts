import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { officeJsFolder } from '../office/load-office';

export interface Served {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file below a folder; 404 where there is none or the path leads out. */
export function fileIn(folder: string, urlPath: string): Served {
  const root = path.resolve(folder);
  const file = path.join(root, decodeURIComponent(urlPath));
  const isInside = file.startsWith(root + path.sep);
  if (!isInside || !existsSync(file) || !statSync(file).isFile()) return notFound();
  const contentType = TYPES[path.extname(file)] ?? 'application/octet-stream';
  return { status: 200, contentType, body: readFileSync(file) };
}

/**
 * What the CDN has below `/lib/1/hosted/`, from the npm package, whose paths are in lower case. With `debug` the
 * readable build comes in place of the one that users get.
 */
export function officeJsFile(urlPath: string, debug: boolean): Served {
  const relative = urlPath.toLowerCase().replace(/^\/lib\/[^/]+\/hosted\//, '');
  return fileIn(
    path.resolve(officeJsFolder()),
    debug && relative === 'office.js' ? 'office.debug.js' : relative,
  );
}

function notFound(): Served {
  return { status: 404, contentType: 'text/plain', body: Buffer.from('Not found') };
}
