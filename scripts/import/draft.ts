import type { Handbook } from '../../src/catalogue/check/entry.ts';
import { newPage, type NewFile } from '../new/page.ts';
import type { Foreign } from './foreign.ts';

/** Facts that are ours to set, and need no eye of a therapist. */
const SETTLED = new Set(['draft', 'review']);

/** The id that a name makes: small letters, digits and hyphens. */
export function idFor(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[\u0300-\u036F'’]/g, '');
  return plain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/**
 * A draft of a record: every fact with what it rests on, to be checked; all else to be written.
 * @throws Error if its name makes no id, or one that is taken
 */
export function draftOf(record: Foreign, handbook: Handbook, today: string): NewFile {
  const id = idFor(record.name);
  if (!id) throw new Error(`No id can be made of the name "${record.name}".`);
  const known = (name: 'areas' | 'equipment') => {
    const ids = (record.facts[name] ?? []) as readonly (string | { readonly item: string })[];
    return ids.every((one) => handbook.known[name].has(typeof one === 'string' ? one : one.item));
  };
  const facts = Object.entries(record.facts).filter(
    ([name]) => (name !== 'areas' && name !== 'equipment') || known(name),
  );
  const answers = { title: record.name, ...Object.fromEntries(facts), draft: true };
  const page = newPage({ kind: 'exercise', id, answers, prose: '' }, handbook, today);
  const because = { title: 'its name there', ...record.because };
  return { file: page.file, text: marked(page.text, record, new Map(facts), because) };
}

function marked(
  text: string,
  { from, remarks }: Foreign,
  facts: ReadonlyMap<string, unknown>,
  because: Readonly<Record<string, string>>,
): string {
  const head = [`From ${from}. A draft: nothing here was checked.`, ...remarks];
  return text
    .replace(/^---\n/, `---\n${head.map((line) => `# ${line}\n`).join('')}`)
    .replaceAll(/^(\w+):(.*)$/gm, (line, name: string, value: string) => {
      if (SETTLED.has(name)) return line;
      if (facts.has(name) || name === 'title') {
        return `# TO CHECK, a guess from: ${because[name] ?? from}\n${line}`;
      }
      const isBlank = value.trim() === '""';
      return isBlank ? `# TO WRITE\n${line}` : `# TO CHECK or to write\n${line}`;
    });
}
