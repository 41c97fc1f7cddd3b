import { isAlias, isNode, isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { Place } from './entry.ts';
import { aboutFile, type Letter } from './letter.ts';

const RULE =
  'The facts are YAML: “name: value”, lists with “- ”, two spaces for each level, no tabs.';
const INDENT = 'Indent the line like the lines round it: two spaces for each level.';
const QUOTES = 'If it is text, put the whole text in double quotes.';

const STARRED = {
  what: 'The value begins with *, which means something to YAML.',
  cure: `Stars for emphasis work in prose only. ${QUOTES}`,
};

const TAGGED = {
  what: 'The value begins with !, which means something to YAML.',
  cure: QUOTES,
};

/** What the reader of YAML calls a mistake, and what its author would call it. */
const MISTAKES: Readonly<Record<string, { what: string; cure: string }>> = {
  TAB_AS_INDENT: { what: 'The line begins with a tab.', cure: 'Use spaces: two for each level.' },
  DUPLICATE_KEY: {
    what: 'This name stands here twice.',
    cure: 'Keep one of the two. Often the second one was copied together with its neighbours.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'There is a second “name: value” inside this value.',
    cure: `Often a text holds a colon followed by a space. ${QUOTES} Or the line is indented too far.`,
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'The line is no “name: value”, and goes on with nothing.',
    cure: 'Put a colon and a space behind the name. If the line belongs to the one above, indent it by two spaces more.',
  },
  BAD_INDENT: { what: 'The line is indented in another way than its neighbours.', cure: INDENT },
  BAD_ALIAS: STARRED,
  BAD_SCALAR_START: {
    what: 'The value begins with a character that means something to YAML.',
    cure: QUOTES,
  },
  UNEXPECTED_TOKEN: {
    what: 'The value ends before its line does.',
    cure: `Often a text begins with a star or with a quote that ends too early. ${QUOTES}`,
  },
  TAG_RESOLVE_FAILED: TAGGED,
  MULTIPLE_DOCS: {
    what: 'A second set of facts begins here.',
    cure: 'Remove the line with three dots or hyphens.',
  },
};

/** Letters for what YAML cannot read: the first on each line, for the others follow from it. */
export function yamlLetters(
  file: string,
  document: Document,
  place: (offset: number) => Place,
): Letter[] {
  const lines = new Set<number>();
  return [...document.errors, ...document.warnings].flatMap((error): Letter[] => {
    const at = place(openQuote(document, error) ?? error.pos[0]);
    if (lines.has(at.line)) return [];
    lines.add(at.line);
    return [{ ...aboutFile(file, { ...wordsFor(error), rule: RULE }), ...at }];
  });
}

function wordsFor({ code, message }: YAMLError): { what: string; cure: string } {
  if (message.startsWith('Missing closing')) {
    return {
      what: 'A quote is opened here and never closed.',
      cure: 'Put the same quote at the end of the text. An apostrophe inside is written as it is between double quotes.',
    };
  }
  const plain = message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'unknown';
  return (
    MISTAKES[code] ?? {
      what: `The line cannot be read: ${plain.replace(/\.$/, '')}.`,
      cure: `${QUOTES} ${INDENT}`,
    }
  );
}

/** YAML notices a quote that stays open at the end of the file; the author wants to know where it is. */
function openQuote(document: Document, { message }: YAMLError): number | undefined {
  if (!message.startsWith('Missing closing')) return undefined;
  let last: number | undefined;
  visit(document, {
    Scalar: (_, scalar) => {
      if (scalar.type?.startsWith('QUOTE')) last = scalar.range?.[0] ?? last;
    },
  });
  return last;
}

/** Letters for what YAML reads, but not as its author meant it. */
export function surpriseLetters(
  file: string,
  yaml: string,
  document: Document,
  place: (offset: number) => Place,
): Letter[] {
  // Each of them has one of these signs where a value or a name can begin; most files have none, and are
  // not walked through.
  if (!/(^|[\s[{,:])[&*!#?]|^%|__proto__|^\s*[[{]/m.test(yaml)) return [];
  const letters: Letter[] = [];
  const report = (offset: number, words: Pick<Letter, 'what' | 'rule' | 'cure'>) => {
    letters.push({ ...aboutFile(file, words), ...place(offset) });
  };
  if (yaml.startsWith('%')) {
    report(0, {
      what: 'The file begins with a directive of YAML (%).',
      rule: 'A directive can change how all that follows is read.',
      cure: 'Remove the line, and the line of hyphens below it.',
    });
  }
  const starred: number[] = [];
  visit(document, {
    Node: (role, node) => {
      if (!isNode(node)) return;
      if (isAlias(node)) starred.push(node.range?.[0] ?? 0);
      const [start = 0, end = 0] = node.range ?? [];
      // One letter for each name that is given, not for each use: a few uses can stand for a billion.
      if ('anchor' in node && node.anchor) {
        report(yaml.lastIndexOf('&', start), {
          what: `The value begins with &${node.anchor}, which gives it a name in YAML (an anchor).`,
          rule: 'Each fact is written out where it belongs, so that one can change it without side effects. YAML would drop the name from a text.',
          cure: `${QUOTES} If it was meant as a name, write the value out wherever it is used.`,
        });
      }
      // With nothing behind it a tag would make empty text of what looks like a word left out.
      if ('tag' in node && node.tag) {
        report(Math.max(0, yaml.lastIndexOf('!', start)), { ...TAGGED, rule: RULE });
      }
      if (role === 'key' && !isScalar(node) && !isAlias(node)) {
        report(start, {
          what: 'A list stands where the name of a field belongs.',
          rule: RULE,
          cure: 'Write “name: value”. A list goes behind the colon.',
        });
      }
      if (role === 'key' && isScalar(node) && node.value === '__proto__') {
        report(start, {
          what: '“__proto__” is a word of the machine.',
          rule: 'It would be dropped on the way to the page without a word.',
          cure: 'Write another word.',
        });
      }
      if (isScalar(node) && node.type === 'PLAIN' && end > start) {
        const rest = /^[ \t]+#.*/.exec(yaml.slice(end));
        if (rest) {
          report(end + rest[0].indexOf('#'), {
            what: `“${rest[0].trim()}” is dropped: a # after a space begins a comment.`,
            rule: 'What a reader is meant to see must not vanish without a word.',
            cure: `${QUOTES} A remark for authors goes on a line of its own.`,
          });
        }
      }
    },
  });
  // Where names are given, they are the beginning of it.
  if (letters.length === 0) {
    for (const offset of starred) report(offset, { ...STARRED, rule: RULE });
  }
  return letters;
}
