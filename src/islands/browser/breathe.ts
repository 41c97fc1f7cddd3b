/**
 * Lets the browser paint and hear the reader before the next piece of long work. A message and no
 * timer: a timer waits 4 ms, and not at all in a page whose clock stands still.
 */
export function breathe(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
