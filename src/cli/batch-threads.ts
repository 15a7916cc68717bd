import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Language, translator } from '../core/messages/translate';
import { type BatchPart, batchPart } from './batch-part';
import { type CheckContext, checkFile, fileError } from './check-file';
import { faultText } from './files/read-input';
import { breathe } from './surroundings';

/** What a thread needs besides the names of files. */
export interface BatchSetup {
  readonly language: Language;
  readonly context: CheckContext;
}

/** Starts a thread that answers each path with its {@link BatchPart}. */
export type StartThread = (setup: BatchSetup) => Worker;

/**
 * The parts of all files in the order of the files, `jobs` of them being checked at a time. A thread that breaks
 * down costs the file it was at; the next file gets a new thread.
 */
export async function* batchParts(
  files: readonly string[],
  jobs: number,
  setup: BatchSetup,
  start: StartThread = startThread,
): AsyncGenerator<BatchPart> {
  if (jobs === 1) {
    const t = translator(setup.language);
    for (const path of files) {
      yield batchPart(checkFile(path, setup.context, t), t);
      await breathe();
    }
    return;
  }
  const done = new Map<number, BatchPart>();
  let wake = (): void => {};
  let next = 0;
  const threads = Array.from({ length: Math.min(jobs, files.length) }, () => new Thread(setup, start));
  for (const thread of threads) {
    void (async () => {
      for (let index = next++; index < files.length; index = next++) {
        done.set(index, await thread.check(files[index] ?? ''));
        wake();
      }
    })();
  }
  try {
    for (const index of files.keys()) {
      for (let part = done.get(index); ; part = done.get(index)) {
        if (part !== undefined) {
          done.delete(index);
          yield part;
          break;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    next = files.length;
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

class Thread {
  readonly #setup: BatchSetup;
  readonly #start: StartThread;
  #worker: Worker | null = null;

  constructor(setup: BatchSetup, start: StartThread) {
    this.#setup = setup;
    this.#start = start;
  }

  /** Never rejects: a thread that breaks down is a file that could not be read. */
  check(path: string): Promise<BatchPart> {
    const worker = (this.#worker ??= this.#start(this.#setup));
    return new Promise((resolve) => {
      const settle = (part: BatchPart): void => {
        worker.off('message', settle).off('error', fail).off('exit', left);
        resolve(part);
      };
      const fail = (cause: unknown): void => {
        this.#worker = null;
        settle(brokenPart(path, cause, this.#setup.language));
        // What comes after a breakdown says nothing new.
        worker.on('error', () => {});
      };
      worker.once('message', settle);
      worker.once('error', fail);
      const left = (code: number): void => fail(`exit ${code}`);
      worker.once('exit', left);
      worker.postMessage(path);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }
}

function brokenPart(path: string, cause: unknown, language: Language): BatchPart {
  const t = translator(language);
  const error = fileError({ code: 'internal', part: null, detail: faultText(cause) }, t);
  return batchPart({ ok: false, path, error }, t);
}

/** The command line's own file is what its threads run. */
function startThread(setup: BatchSetup): Worker {
  return new Worker(__filename, { workerData: setup });
}

/** What a thread does: answers each path with what a batch keeps of the file. */
export function answerPaths(): void {
  const { language, context } = workerData as BatchSetup;
  const t = translator(language);
  parentPort?.on('message', (path: string) => {
    parentPort?.postMessage(batchPart(checkFile(path, context, t), t));
  });
}
