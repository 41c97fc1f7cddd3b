/** Gives up waiting after some seconds: a request that never answers must not look like work. */
export function within<Value>(seconds: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`No answer within ${String(seconds)} seconds`));
    }, seconds * 1000);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
