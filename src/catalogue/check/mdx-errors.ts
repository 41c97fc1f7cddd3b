/** Where the reader of MDX gave up, counted from the beginning of the prose, and why. */
export type MdxStop = {
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly cure: string;
};

const IN_WORDS = 'Say it in words: “under 30 seconds” instead of “<30 s”.';

/** What the reader says, what stands at fault, and what its author has to know about it. */
const CAUSES: readonly (readonly [reason: RegExp, sign: string, what: string, cure: string])[] = [
  [
    /create a comment in MDX/,
    '<',
    'A comment of HTML begins here.',
    'Remove it. A remark for authors goes into the facts, on a line that begins with #.',
  ],
  [
    /create a link in MDX/,
    '<',
    'An address stands between < and >.',
    'Write [words](https://…) instead of <https://…>.',
  ],
  [
    /import\/exports/,
    '',
    'The paragraph begins with “import” or “export”, which is code in MDX.',
    'Begin it with another word.',
  ],
  [/brace|expression/, '{', 'The sign { begins code in MDX.', 'Use round brackets.'],
  [/tag|name/, '<', 'The sign < begins a tag, which is code in MDX.', IN_WORDS],
];

/** Puts the words of the MDX reader into those of an author. */
export function whereMdxStopped(error: unknown, body: string): MdxStop {
  const problem = error as { line?: number; column?: number; reason?: string };
  const reason = problem.reason ?? String(error);
  // Where it names the beginning itself, it counts from the prose, as we do.
  const inside = /\((\d+):(\d+)[^)]*\)/.exec(reason);
  const line = Number(inside?.[1] ?? problem.line ?? 1);
  const column = Number(inside?.[2] ?? problem.column ?? 1);
  const cause = CAUSES.find(([pattern]) => pattern.test(reason));
  if (!cause) {
    return {
      line,
      column,
      what: `The prose cannot be read: ${reason.replace(/\.$/, '')}.`,
      cure: 'The characters < and { begin code in MDX. Say it in words, and close what is open.',
    };
  }
  const [, sign, what, cure] = cause;
  return {
    ...(sign === '' ? { line, column: 1 } : lastBefore(sign, { line, column }, body)),
    what,
    cure,
  };
}

/** The last place of a sign up to where the reader stopped: there the author looks. */
function lastBefore(sign: string, stop: { line: number; column: number }, body: string) {
  const lines = body.split('\n').slice(0, stop.line);
  const text = lines.join('\n');
  const end = text.length - (lines.at(-1)?.length ?? 0) + stop.column - 1;
  const at = text.lastIndexOf(sign, end);
  if (at < 0) return stop;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
