import type { EngineRequest, EngineResponse } from './engine/protocol';
import { EngineService } from './engine/service';

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: { readonly data: EngineRequest }) => void) | null;
  postMessage(message: EngineResponse): void;
}

const scope = globalThis as unknown as WorkerScope;
const service = new EngineService();

scope.onmessage = ({ data }) => {
  const response = service.handle(data);
  if (response !== null) scope.postMessage(response);
};
