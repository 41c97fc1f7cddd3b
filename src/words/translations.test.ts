import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { isLeftOut, LANGUAGE_NAMES } from './languages.ts';
import { speak, type Rooms, type Translated } from './words.ts';

/*
 * What holds of a language that is a translation, message by message: nothing is missing, nothing was
 * made up, every argument and mark is there, in every form of the plural; no English was left, and no
 * sentence is so much longer that it breaks the place where it stands.
 */

/** Every folder but English, by its name; its rooms are exported under that name. */
const FOLDERS = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);
const TRANSLATIONS: Readonly<Record<string, object>> = Object.fromEntries(
  await Promise.all(FOLDERS.map(async (name) => [name, await roomsOf(name)] as const)),
);

async function roomsOf(language: string): Promise<object> {
  const { [language]: rooms } = (await import(`./${language}/index.ts`)) as Record<string, object>;
  if (!rooms) throw new Error(`src/words/${language}/index.ts does not export "${language}".`);
  return rooms;
}

/** What a language has to say: all of it, or, while it is in the making, the rooms that are begun. */
function askedOf(rooms: object, isDraft: boolean): object {
  return isDraft ? Object.fromEntries(Object.entries(en).filter(([room]) => room in rooms)) : en;
}

/** What the house knows of a language: tables that have nothing in common. */
const TABLES = ['searchLanguage', 'signLanguage', 'phone'];

/** Right as it is, although it is as in English. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  es: ['dialog.settings.normal', 'emergency.where.000', 'run.minutes'],
};

/** Longer with a reason. */
const LONG: Readonly<Record<string, readonly string[]>> = {
  es: [
    // “See someone” has no short form that could not be read as “look it up”.
    'care.grades.know',
    // No text of a page: adjectives have four forms, and large letters.
    'figure.mirror.swaps',
    'figure.mirror.keeps',
  ],
};

/** Words that no sentence in Spanish, German, French, Italian or Portuguese holds. */
const ENGLISH =
  /(?<!\p{L})(?:the|and|of|you|your|with|this|that|which|from|are|not|what|page|left|right)(?!\p{L})/iu;

type Forms = Readonly<Record<string, string>>;

/** Each message by its path, as its forms; a string is one form. */
function messagesOf(room: object, path = ''): Map<string, Forms> {
  const found = new Map<string, Forms>();
  for (const [key, value] of Object.entries(room) as [string, unknown][]) {
    const at = path === '' ? key : `${path}.${key}`;
    if (TABLES.includes(at)) continue;
    if (typeof value === 'string') found.set(at, { only: value });
    else if (typeof value === 'object' && value !== null)
      if ('other' in value && typeof value.other === 'string' && !isGroup(value))
        found.set(at, value as Forms);
      else for (const [inner, forms] of messagesOf(value, at)) found.set(inner, forms);
  }
  return found;
}

/** `other` is also a name of messages: a group has keys that are no forms of the plural. */
const isGroup = (value: object) =>
  Object.keys(value).some((key) => !['zero', 'one', 'two', 'few', 'many', 'other'].includes(key));

/** What a form has to keep: its arguments and its marks, each as often as it stands there. */
const kept = (text: string) => (text.match(/\{\w+\}|<\/?\w+>/g) ?? []).sort();

/** The words of it. Names of files and commands are the same in every language. */
const bare = (text: string) => text.replace(/<code>.*?<\/code>|\{\w+\}|<\/?\w+>/g, '');

/**
 * The forms that numbers up to a million ask for. Spanish has one for whole millions, too (“un millón
 * de páginas”): nothing here is counted so far.
 */
function formsOf(tag: string): string[] {
  const rules = new Intl.PluralRules(tag);
  const some = Array.from({ length: 1001 }, (_, n) => n).concat(9_999, 10_000, 999_999);
  return [...new Set(some.map((n) => rules.select(n)))].sort();
}

/** What is wrong with a translation, a line each: its path and the fault. */
function faults(tag: string, original: object, translation: object): string[] {
  const theirs = messagesOf(original);
  const ours = messagesOf(translation);
  const found: string[] = [];
  for (const at of ours.keys()) if (!theirs.has(at)) found.push(`${at}: not in English`);
  for (const [at, before] of theirs) {
    const after = ours.get(at);
    if (!after) {
      found.push(`${at}: missing`);
      continue;
    }
    const asked = 'other' in before ? formsOf(tag) : ['only'];
    if (Object.keys(after).sort().join() !== asked.join()) found.push(`${at}: forms`);
    const english = before['other'] ?? before['only'] ?? '';
    for (const [form, text] of Object.entries(after)) {
      const like = before[form] ?? english;
      if (kept(text).join() !== kept(like).join()) found.push(`${at}: arguments or marks`);
      const isSame = text === like && /\p{L}{3}/u.test(bare(text));
      if ((isSame && !ALIKE[tag]?.includes(at)) || ENGLISH.test(bare(text)))
        found.push(`${at}: English`);
      const most = Math.max(bare(like).length * 1.6, bare(like).length + 12);
      if (bare(text).length > most && !LONG[tag]?.includes(at)) found.push(`${at}: long`);
      if (/^\s|\s$| {2}/.test(text) !== /^\s|\s$| {2}/.test(like)) found.push(`${at}: spaces`);
    }
  }
  return found;
}

describe('a language that is a translation', () => {
  it.each(FOLDERS)('“%s” is in the list of languages', (name) => {
    expect(LANGUAGE_NAMES).toContain(name);
  });

  it.each(Object.entries(TRANSLATIONS))('says in “%s” what English says', (tag, rooms) => {
    expect(faults(tag, askedOf(rooms, isLeftOut(tag)), rooms)).toEqual([]);
  });

  it('in the making, is asked for the rooms that are begun, and for all of each', () => {
    const { share } = es;
    expect(faults('es', askedOf({ share }, true), { share })).toEqual([]);
    expect(faults('es', askedOf({ share }, false), { share }).length).toBeGreaterThan(100);
    expect(faults('es', askedOf({ share: {} }, true), { share: {} })).not.toEqual([]);
    expect(faults('es', askedOf({ shares: {} }, true), { shares: { a: 'a' } })).not.toEqual([]);
  });

  it.each(Object.keys(TRANSLATIONS))('has in “%s” a reason for what is alike or long', (tag) => {
    const known = messagesOf(en);
    for (const at of [...(ALIKE[tag] ?? []), ...(LONG[tag] ?? [])])
      expect(known.has(at), at).toBe(true);
  });

  it('asks in Spanish for the questions and quotation marks of Spanish', () => {
    for (const [at, forms] of messagesOf(es))
      for (const text of Object.values(forms)) {
        expect(text.split('?').length, at).toBeGreaterThanOrEqual(text.split('¿').length);
        // A bare question mark is the name of a key.
        const asked = at === 'dialog.settings.allKeys' ? 0 : text.split('?').length - 1;
        expect(text.split('¿').length - 1, at).toBe(asked);
        expect(text, at).not.toMatch(/["'«»]/);
      }
  });

  it('calls the reader “usted”, and uses no word of one country', () => {
    const ours =
      /(?<!\p{L})(?:tú|tu|tus|tuyo|vos|vosotros|vuestr\p{L}+|coger|ordenador|móvil|celular|esterilla|agujetas|nalgas?|trasero|entumecid\p{L}+)(?!\p{L})/iu;
    for (const [at, forms] of messagesOf(es))
      for (const text of Object.values(forms)) expect(text, at).not.toMatch(ours);
    expect('la esterilla').toMatch(ours);
  });
});

/** As CONTRIBUTING.md begins a language: with one room. The types are half of this test. */
describe('a language of one room', () => {
  const de = {
    share: {
      copied: 'Link kopiert.',
      with: '{title}. Mit: {things}.',
      copyLink: 'Kopieren Sie diesen Link: {url}',
    },
  } satisfies Partial<Translated<Rooms>>;
  const all: Translated<Rooms> = { ...en, ...de };

  it('is sound, says its own, and in English what is not begun', () => {
    expect(faults('de', askedOf(de, true), de)).toEqual([]);
    const words = speak('de', all);
    expect(words.say(words.share.copyLink, { url: 'x' })).toBe('Kopieren Sie diesen Link: x');
    expect(words.list(['a', 'b'])).toBe('a und b');
    expect(words.timer).toBe(en.timer);
  });
});

describe('a fault of a translation is seen', () => {
  const original = {
    a: { say: 'See <a>page {n}</a> of it', sets: { one: '{n} set', other: '{n} sets' } },
  };
  const right = {
    a: { say: 'Vea <a>la {n}</a> de allí', sets: { one: '{n} serie', other: '{n} series' } },
  };

  it('where there is none, none is', () => {
    expect(faults('es', original, right)).toEqual([]);
  });

  it.each([
    ['a.say: missing', { a: { sets: right.a.sets } }],
    ['a.more: not in English', { a: { ...right.a, more: 'Más' } }],
    ['a.say: arguments or marks', { a: { ...right.a, say: 'Vea <a>la página</a> {m}' } }],
    ['a.say: arguments or marks', { a: { ...right.a, say: 'Vea la {n} de allí' } }],
    ['a.sets: forms', { a: { ...right.a, sets: { other: '{n} series' } } }],
    ['a.sets: arguments or marks', { a: { ...right.a, sets: { one: 'x', other: '{n} x' } } }],
    ['a.say: English', { a: { ...right.a, say: 'See <a>page {n}</a> of it' } }],
    ['a.say: English', { a: { ...right.a, say: 'Vea <a>the {n}</a> de allí' } }],
    ['a.say: long', { a: { ...right.a, say: `Vea <a>la {n}</a> ${'de allí '.repeat(5)}.` } }],
    ['a.say: spaces', { a: { ...right.a, say: 'Vea <a>la {n}</a> de allí ' } }],
  ])('%s', (fault, translation) => {
    expect(faults('es', original, translation)).toContain(fault);
  });
});
