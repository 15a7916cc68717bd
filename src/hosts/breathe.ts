/** Milliseconds of work after which the page gets its turn. */
const STINT = 8;

/** Lets the page do what waits: draw, answer a key, take a message. Unlike a timer it comes back at once. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** For long loops: `if (stint.isOver()) await stint.rest();`. */
export class Stint {
  #start = performance.now();

  isOver(): boolean {
    return performance.now() - this.#start >= STINT;
  }

  async rest(): Promise<void> {
    await breathe();
    this.#start = performance.now();
  }
}
