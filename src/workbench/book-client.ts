import type { SnapshotRow } from '../core/workbook/snapshot';
import type { BookFile } from '../hosts/workbench/book-file';
import type { BookView } from '../hosts/xlsx/looks/read-book';
import { type BookAnswer, type BookRequest, BookService, errorOf } from './book-protocol';

/** Where a file is read and written: in a worker, or on the page where none starts. */
interface BookPort {
  onAnswer: (answer: BookAnswer) => void;
  post(request: BookRequest): void;
  close(): void;
}

export interface OpenedBook {
  readonly view: BookView;
  readonly file: BookFile;
  readonly close: () => void;
}

/**
 * Opens a workbook beside the page.
 *
 * @param onProgress told of rows read, and of how many
 * @throws WorkbookError when the bytes are no workbook
 */
export async function openBook(
  bytes: Uint8Array,
  onProgress: (done: number, total: number) => void,
): Promise<OpenedBook> {
  const port = openPort();
  try {
    const view = await askView(port, { kind: 'open', bytes }, onProgress);
    let last: Promise<unknown> = Promise.resolve();
    // One after the other: answers carry no number.
    const queue = <T>(work: () => Promise<T>): Promise<T> => {
      const next = last.then(work, work);
      last = next.catch(() => undefined);
      return next;
    };
    const file: BookFile = {
      write: (models, changes) =>
        queue(() => askView(port, { kind: 'write', models, changes }, () => undefined)),
      save: (changes) => queue(() => askBytes(port, { kind: 'save', changes })),
    };
    return { view, file, close: () => port.close() };
  } catch (cause) {
    port.close();
    throw cause;
  }
}

function askView(
  port: BookPort,
  request: BookRequest,
  onProgress: (done: number, total: number) => void,
): Promise<BookView> {
  let view: BookView | null = null;
  let total = 0;
  let done = 0;
  let rows: SnapshotRow[][] = [];
  return ask(
    port,
    request,
    (answer) => {
      if (answer.kind === 'outline') {
        view = answer.view;
        total = answer.rows;
        rows = answer.view.snapshot.sheets.map(() => []);
      } else if (answer.kind === 'rows') {
        const list = rows[answer.sheet];
        for (const row of answer.rows) list?.push(row);
        done += answer.rows.length;
        onProgress(done, total);
      }
    },
    () => {
      if (view === null) throw new Error('No workbook came');
      const sheets = view.snapshot.sheets.map((sheet, index) => ({ ...sheet, rows: rows[index] ?? [] }));
      return { ...view, snapshot: { ...view.snapshot, sheets } };
    },
  );
}

function askBytes(port: BookPort, request: BookRequest): Promise<Uint8Array<ArrayBuffer>> {
  let bytes: Uint8Array<ArrayBuffer> | null = null;
  return ask(
    port,
    request,
    (answer) => {
      if (answer.kind === 'saved') bytes = answer.bytes;
    },
    () => {
      if (bytes === null) throw new Error('No file came');
      return bytes;
    },
  );
}

function ask<T>(
  port: BookPort,
  request: BookRequest,
  take: (answer: BookAnswer) => void,
  finish: () => T,
): Promise<T> {
  return new Promise((resolve, reject) => {
    port.onAnswer = (answer) => {
      if (answer.kind === 'failed') return reject(errorOf(answer.failure));
      if (answer.kind !== 'done') return take(answer);
      try {
        resolve(finish());
      } catch (cause) {
        reject(cause instanceof Error ? cause : new Error(String(cause)));
      }
    };
    port.post(request);
  });
}

function openPort(): BookPort {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./book.worker.ts', import.meta.url));
  } catch {
    // A policy that forbids workers.
    return portOnPage();
  }
  let instead: BookPort | null = null;
  let first: BookRequest | null = null;
  let hasAnswered = false;
  const port: BookPort = {
    onAnswer: () => undefined,
    post: (request) => {
      first = request;
      if (instead === null) worker.postMessage(request);
      else instead.post(request);
    },
    close: () => worker.terminate(),
  };
  worker.onmessage = ({ data }: MessageEvent<BookAnswer>) => {
    hasAnswered = true;
    port.onAnswer(data);
  };
  worker.onerror = ({ message }) => {
    if (hasAnswered || first === null) {
      port.onAnswer({ kind: 'failed', failure: { kind: 'fault', detail: message } });
      return;
    }
    instead = portOnPage();
    instead.onAnswer = (answer) => port.onAnswer(answer);
    instead.post(first);
  };
  return port;
}

function portOnPage(): BookPort {
  const service = new BookService();
  const port: BookPort = {
    onAnswer: () => undefined,
    post: (request) => void service.handle(request, (answer) => port.onAnswer(answer)),
    close: () => undefined,
  };
  return port;
}
