import type { Port } from './client';
import { Collector, type WorkerMessage } from './parts';
import type { EngineRequest } from './protocol';

/**
 * The engine in a worker of the pane's own origin; where none starts, on the page itself.
 *
 * @param onSlow called once when the engine has to run on the page
 */
export function openPort(onSlow: () => void): Port {
  let worker: Worker | null = null;
  try {
    worker = new Worker(new URL('../engine.worker.ts', import.meta.url));
  } catch {
    // A webview without workers, or a policy that forbids them.
  }
  if (worker === null) {
    onSlow();
    return onPage();
  }
  return inWorker(worker, onSlow);
}

function inWorker(worker: Worker, onSlow: () => void): Port {
  const sent: EngineRequest[] = [];
  const collector = new Collector();
  let answered = false;
  let instead: Port | null = null;
  const port: Port = {
    postMessage: (request) => {
      if (instead !== null) return instead.postMessage(request);
      // Kept until the worker has shown that it runs, for the page to take over.
      if (!answered) sent.push(request);
      worker.postMessage(request);
    },
    onResponse: () => undefined,
    onFault: () => undefined,
    close: () => {
      worker.terminate();
      instead?.close();
    },
  };
  worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
    answered = true;
    sent.length = 0;
    const response = collector.take(data);
    if (response !== null) port.onResponse(response);
  };
  worker.onerror = (event) => {
    if (answered) return port.onFault(event.message);
    worker.terminate();
    onSlow();
    instead = onPage();
    instead.onResponse = (response) => port.onResponse(response);
    instead.onFault = (detail) => port.onFault(detail);
    for (const request of sent.splice(0)) instead.postMessage(request);
  };
  return port;
}

/** The engine on the page: loaded when it is needed, one request after the other. */
function onPage(): Port {
  const service = import('./service').then(({ EngineService }) => new EngineService());
  let open = true;
  const port: Port = {
    postMessage: (request) => {
      service.then(
        (engine) => {
          const response = open ? engine.handle(request) : null;
          if (response !== null) port.onResponse(response);
        },
        (cause: unknown) => port.onFault(String(cause)),
      );
    },
    onResponse: () => undefined,
    onFault: () => undefined,
    close: () => {
      open = false;
    },
  };
  return port;
}
