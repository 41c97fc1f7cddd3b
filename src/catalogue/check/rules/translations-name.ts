import type { CollectionName, Entry, FieldPath, Handbook, Translation } from '../entry.ts';
import type { Letter } from '../letter.ts';
import type { TranslatedLanguage } from '../prose/translated.ts';
import { aboutSentence, sentencesOf, shorten } from './words.ts';

/** Fields, by the folder, in which a lost word may harm: warnings, rules, signs and what to do then. */
const SAFETY: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  exercises: ['warnings', 'notFeel', 'frequency'],
  guides: ['notFor', 'warnings', 'after', 'stages'],
  care: ['now', 'today', 'soon', 'steps', 'answers', 'bands', 'short', 'noTools', 'until'],
  conditions: ['name', 'rule'],
  equipment: ['notFor'],
  zones: ['rule'],
  signs: ['signs'],
};

/**
 * A warning of a translation names the conditions that its original names, and is as urgent. Each field
 * is laid beside the same one of the original; a page that is behind shows its original's warnings anyway.
 */
export function namesAll(
  { collection, entry, behind }: Translation,
  handbook: Handbook,
  { names }: TranslatedLanguage,
): Letter[] {
  const original = (handbook[collection] as ReadonlyMap<string, Entry>).get(entry.id);
  const fields = SAFETY[collection];
  if (!original || !fields || behind !== 'no') return [];
  const texts = new Map(
    sentencesOf(original).flatMap(({ path, text }) => (path ? [[keyOf(path), text] as const] : [])),
  );
  return sentencesOf(entry as Entry).flatMap((sentence) => {
    const { path, text } = sentence;
    if (!path || !fields.includes(String(path[0])) || path.includes('when')) return [];
    const before = texts.get(keyOf(path));
    if (before === undefined || before === text) return [];
    const lost = names.filter(({ original, found }) => original.test(before) && !found.test(text));
    if (lost.length === 0) return [];
    return [
      aboutSentence(sentence, {
        what: `It does not say ${lost.map(({ say }) => `“${say}”`).join(' or ')}: “${shorten(text)}”.`,
        rule: `A warning names whom it is for and how urgent it is. The original says: “${before}”`,
        cure: 'Say what the original says, in the words of the other warnings.',
      }),
    ];
  });
}

const keyOf = (path: FieldPath) => path.join('.');
