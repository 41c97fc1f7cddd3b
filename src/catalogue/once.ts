/**
 * Asks once for a build and remembers the answer. In `astro dev`, where content changes while the
 * server runs, it asks each time.
 */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (import.meta.env.DEV ? ask() : (answer ??= ask()));
}

/** The same with a question: each is asked once, and each has its answer. */
export function oncePer<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  const answers = new Map<Question, Promise<Answer>>();
  return (question) => {
    const known = import.meta.env.DEV ? undefined : answers.get(question);
    if (known) return known;
    const answer = ask(question);
    answers.set(question, answer);
    return answer;
  };
}
