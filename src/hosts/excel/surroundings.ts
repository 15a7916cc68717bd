/// <reference types="office-js" />

/** What the adapter needs besides Office.js; tests put their own in its place. */
export interface Surroundings {
  /** A new batch. Each round trip fills one of its own, so nothing is tracked between them. */
  readonly newContext: () => Excel.RequestContext;
  /** Resolves after so many milliseconds, or as soon as the signal says stop. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export const IN_EXCEL: Surroundings = {
  newContext: () => new Excel.RequestContext(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal?.addEventListener('abort', done);
      if (signal?.aborted === true) done();
    }),
};
