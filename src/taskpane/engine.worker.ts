import { inParts, type WorkerMessage } from './engine/parts';
import type { EngineRequest } from './engine/protocol';
import { EngineService } from './engine/service';

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: { readonly data: EngineRequest }) => void) | null;
  postMessage(message: WorkerMessage): void;
}

const scope = globalThis as unknown as WorkerScope;
const service = new EngineService();

scope.onmessage = ({ data }) => {
  const response = service.handle(data);
  for (const message of response === null ? [] : inParts(response)) scope.postMessage(message);
};
