import { type BookAnswer, type BookRequest, BookService } from './book-protocol';

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: { readonly data: BookRequest }) => void) | null;
  postMessage(message: BookAnswer, transfer?: readonly Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;
const service = new BookService();

scope.onmessage = ({ data }) => {
  void service.handle(data, (answer) => {
    scope.postMessage(answer, answer.kind === 'saved' ? [answer.bytes.buffer] : []);
  });
};
