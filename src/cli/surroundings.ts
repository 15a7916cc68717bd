import type { CivilDate } from '../core/calendar/period';
import type { Translate } from '../core/messages/translate';
import { choosePaint, type Paint } from './text/paint';

/** Where text goes: a terminal, a file or a pipe. */
export interface Sink {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Everything outside the program that a command may look at or write to, files aside. */
export interface Surroundings {
  readonly out: Sink;
  readonly err: Sink;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly today: CivilDate;
  readonly version: string;
}

/** What a command has in its hands while it runs. */
export interface Session extends Surroundings {
  readonly t: Translate;
  readonly outPaint: Paint;
  readonly errPaint: Paint;
}

export function openSession(around: Surroundings, t: Translate): Session {
  const { out, err, environment } = around;
  return {
    ...around,
    t,
    outPaint: choosePaint(environment, out.isTTY === true),
    errPaint: choosePaint(environment, err.isTTY === true),
  };
}

/** Exit statuses. */
export const EXIT = { fine: 0, errors: 1, failure: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** What files and findings come to: unreadable files outweigh errors. */
export function exitStatus(failed: boolean, errors: number): ExitStatus {
  if (failed) return EXIT.failure;
  return errors > 0 ? EXIT.errors : EXIT.fine;
}

/** Lets signals and a closed output be noticed between two files. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
