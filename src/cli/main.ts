import { isMainThread } from 'node:worker_threads';
import { answerPaths } from './batch-threads';
import { localDay } from './day';
import { run } from './run';

/** Filled in by the build. */
declare const TENKEN_VERSION: string;

// Someone who reads the first lines only (`tenken check … | head`) closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 2);
  });
}

if (isMainThread) {
  void run(process.argv.slice(2), {
    out: process.stdout,
    err: process.stderr,
    environment: process.env,
    today: localDay(new Date()),
    version: TENKEN_VERSION,
  }).then((status) => {
    process.exitCode = status;
  });
} else {
  answerPaths();
}
