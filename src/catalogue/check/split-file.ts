import type { ContentFile } from './entry.ts';
import { aboutFile, type Letter } from './letter.ts';

/** A page taken apart at its lines of hyphens, or why it cannot be. */
export type SplitFile = {
  readonly yaml: string;
  /** Lines of the file before the first line of YAML. */
  readonly linesBefore: number;
  readonly body: string;
  readonly bodyLine: number;
  readonly letter?: Letter;
};

const RULE =
  'The facts of a page stand first, between two lines of three hyphens: the timer, the lists and the checks read them there.';
const EMPTY_RULE =
  'Each file is an entry, and each entry has facts: the lists and the checks read them.';

/** Splits a page into facts and prose. A `.yaml` file is facts from first to last line. */
export function splitFile({ path, text }: ContentFile): SplitFile {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (plain.trim() === '') {
    return {
      yaml: '',
      linesBefore: 0,
      body: '',
      bodyLine: 1,
      letter: aboutFile(path, {
        what: 'The file is empty.',
        rule: EMPTY_RULE,
        cure: 'Copy what stands in a neighbour and change it, or remove the file.',
      }),
    };
  }
  if (path.endsWith('.yaml')) return { yaml: plain, linesBefore: 0, body: '', bodyLine: 1 };
  const lines = plain.split('\n');
  const broken = (what: string, cure: string, line = 1): SplitFile => ({
    yaml: '',
    linesBefore: 1,
    body: '',
    bodyLine: 1,
    letter: { ...aboutFile(path, { what, rule: RULE, cure }), line },
  });
  if (lines[0] !== '---') {
    return broken(
      'The file does not begin with front matter.',
      'Begin the file with a line of three hyphens (---), then the facts, then --- again.',
    );
  }
  // Other readers of such files end the facts here, whatever follows in that line.
  const end = lines.findIndex((line, at) => at > 0 && /^(---|\+\+\+)/.test(line));
  if (end < 0) {
    return broken(
      'The front matter never ends.',
      'Put a line with three hyphens (---) after the last fact.',
    );
  }
  if (!/^---[ \t]*$/.test(lines[end] ?? '')) {
    return broken(
      'The line that ends the front matter holds more than three hyphens.',
      'Write --- alone in this line; what comes after it goes into the next line.',
      end + 1,
    );
  }
  return {
    yaml: lines.slice(1, end).join('\n') + '\n',
    linesBefore: 1,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
