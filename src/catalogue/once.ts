/**
 * Asks once for a build and remembers the answer. In `astro dev`, where content changes while the
 * server runs, it asks each time.
 */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (import.meta.env.DEV ? ask() : (answer ??= ask()));
}
