// `npm start`: builds the workbench where it must and serves it on this computer. `PORT` names the port.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorkbench } from './build-workbench.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const FOLDER = 'dist/workbench';
const FIRST_PORT = 3000;
const TRIES = 50;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file that an address names; null where there is none or it leads out of the folder. */
function fileOf(address) {
  let name;
  try {
    name = decodeURIComponent(new URL(address ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
  const root = path.join(ROOT, FOLDER);
  const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(root + path.sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function answer(request, response) {
  const file = fileOf(request.url);
  if (file === null || !['GET', 'HEAD'].includes(request.method ?? '')) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** Listens on this computer only; a port that is taken gives way to the next one. */
function listen(port, tries) {
  const server = createServer(answer);
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE' && tries > 0) return listen(port + 1, tries - 1);
    console.error(error.message);
    process.exit(2);
  });
  server.listen(port, '127.0.0.1', () => {
    console.log(`Tenken 点検: http://localhost:${server.address().port}/`);
    console.log('ブラウザーで開いてください。終えるときは Ctrl+C。 / Open it in a browser; Ctrl+C ends it.');
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
  }
}

const wanted = Number(process.env.PORT ?? FIRST_PORT);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`PORT: ${process.env.PORT}`);
  process.exit(2);
}
try {
  buildWorkbench(FOLDER, (text) => console.log(text));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
listen(wanted, TRIES);
