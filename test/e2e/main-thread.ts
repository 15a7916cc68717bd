import type { PaneHost } from '../excel-host/browser/open-pane';

/** One task of the pane's main thread, in milliseconds: by the clock, and of the processor for this thread alone. */
export interface Task {
  readonly wall: number;
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const MARK = 'tenken-pane';
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/**
 * The tasks that the pane's own thread had while something was done. The processor's time is what a busy machine
 * leaves comparable; the clock says what a person had to wait.
 */
export async function tasksWhile(
  { page, pane }: Pick<PaneHost, 'page' | 'pane'>,
  work: () => Promise<void>,
): Promise<readonly Task[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await pane.evaluate((mark) => performance.mark(mark), MARK);
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return tasksIn(events);
}

/** Outermost tasks of the thread that set the mark, after it. */
function tasksIn(events: readonly TraceEvent[]): readonly Task[] {
  const mark = events.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error('The mark of the pane is not in the trace');
  const all = events
    .filter(
      ({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && pid === mark.pid && tid === mark.tid,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: Task[] = [];
  let end = mark.ts;
  for (const { ts, dur = 0, tdur = 0 } of all) {
    if (ts < end) continue;
    end = ts + dur;
    tasks.push({ wall: dur / 1000, cpu: tdur / 1000 });
  }
  return tasks;
}

/** `12 tasks, longest 23 ms of processor time; above 50 ms by the clock: 61, 55`. */
export function describeTasks(tasks: readonly Task[]): string {
  const longest = Math.max(...tasks.map(({ cpu }) => cpu));
  const slow = tasks
    .filter(({ wall }) => wall > 50)
    .map(({ wall, cpu }) => `${wall.toFixed(0)} (${cpu.toFixed(0)})`);
  return `${tasks.length} tasks, longest ${longest.toFixed(0)} ms of processor time; above 50 ms by the clock: ${slow.join(', ') || 'none'}`;
}
