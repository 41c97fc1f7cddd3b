import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { layWords } from '../../src/catalogue/lay-words.ts';
import { signSchema } from '../../src/catalogue/sign.schema.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import {
  buildSignReader,
  gatherSigns,
  type SignFile,
  type SignLevel,
  type SignList,
  type SignReader,
} from '../../src/lib/safety/signs.ts';

/** A sentence, the level of its box, and the pages it may lead to; no pages: any. */
export type SignSentence = {
  readonly text: string;
  readonly level: SignLevel | 'none';
  readonly care: readonly string[];
};

/** The sentences, ours and those of others. Each list says where it comes from. */
export const SIGN_LISTS = ['own', 'blind', 'voices'] as const;

/** The sentences in Spanish. */
export const SPANISH_LISTS = ['es', 'es-voices', 'es-later'] as const;

type ListName = (typeof SIGN_LISTS | typeof SPANISH_LISTS)[number];

type Line = string | readonly [text: string, care: string | readonly string[]];
type Golden = Readonly<Record<SignLevel | 'none', readonly Line[]>> & {
  readonly handbook?: readonly { readonly text: string; readonly level: SignLevel }[];
};

/** The sentences of one list. Where the handbook's own lists name another level, theirs counts. */
export function readSentences(name: ListName): SignSentence[] {
  const file = `src/lib/safety/golden-signs-${name}.yaml`;
  const { handbook = [], ...levels } = parse(read(file)) as Golden;
  const ours = new Map(handbook.map(({ text, level }) => [text, level]));
  return Object.entries(levels).flatMap(([level, lines]) =>
    lines.map((line): SignSentence => {
      const [text, care = []] = typeof line === 'string' ? [line] : line;
      return { text, level: ours.get(text) ?? (level as SignLevel), care: [care].flat() };
    }),
  );
}

const FOLDER = 'content/signs';

/** The sign list as it lies in content/. */
export function readSignList(): SignList {
  return listOf((file) => parse(read(path.join(FOLDER, file))), en);
}

/**
 * The list in Spanish: its words, laid over the facts of the English one.
 * @throws Error if a file has words for what is not there, or none for what is
 */
export function readSpanishList(): SignList {
  return listOf((file) => {
    const { translates, ...words } = parse(read(path.join('content/es/signs', file))) as Fields;
    const original = parse(read(path.join(FOLDER, file))) as Fields;
    const { record, faults } = layWords(signSchema, original, words);
    if (faults.length > 0 || translates === undefined)
      throw new Error(`${file}: ${JSON.stringify(faults)}`);
    return record;
  }, es);
}

type Fields = Readonly<Record<string, unknown>>;

const read = (file: string) => fs.readFileSync(file, 'utf8');

function listOf(
  dataOf: (file: string) => unknown,
  words: Parameters<typeof gatherSigns>[1],
): SignList {
  const files = fs.readdirSync(FOLDER).sort();
  return gatherSigns(
    files.map((file) => {
      const data = dataOf(file) as SignFile;
      if (data.kind !== 'signs') return data;
      return {
        ...data,
        signs: data.signs.map((sign) => ({ ...sign, conditions: sign.conditions ?? [] })),
      };
    }),
    words,
  );
}

/** The sign list that stands in the search page of a built site. */
export function listInPage(folder: string): SignList {
  const html = fs.readFileSync(path.join(folder, 'search/index.html'), 'utf8');
  const text = /<template data-part="?sign-list"?>(.*?)<\/template>/s.exec(html)?.[1] ?? '';
  const plain = text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return JSON.parse(plain) as SignList;
}

/** What went wrong, and how much was asked. */
export type SignScore = {
  readonly asked: { readonly now: number; readonly others: number; readonly none: number };
  readonly missedNow: readonly string[];
  readonly missedOthers: readonly string[];
  readonly falseAlarms: readonly string[];
};

/** Asks a reader every sentence. Right means level and page. */
export function scoreSigns(read: SignReader, sentences: readonly SignSentence[]): SignScore {
  const asked = { now: 0, others: 0, none: 0 };
  const missedNow: string[] = [];
  const missedOthers: string[] = [];
  const falseAlarms: string[] = [];
  for (const { text, level, care } of sentences) {
    const [top] = read(text);
    const isRight =
      top === undefined
        ? level === 'none'
        : top.level === level && (care.length === 0 || care.includes(top.care));
    const said = `"${text}" should be ${level} ${care.join(' or ')}, but is ${top ? `${top.level} ${top.care} (${top.id})` : 'none'}.`;
    if (level === 'none') asked.none += 1;
    else if (level === 'now') asked.now += 1;
    else asked.others += 1;
    if (isRight) continue;
    if (level === 'none') falseAlarms.push(said);
    else if (level === 'now') missedNow.push(said);
    else missedOthers.push(said);
  }
  return { asked, missedNow, missedOthers, falseAlarms };
}

/** Faults of a score: no emergency may be missed, two others, and 5 % of the harmless may alarm. */
export function signProblems({ asked, missedNow, missedOthers, falseAlarms }: SignScore): string[] {
  return [
    ...missedNow,
    ...(missedOthers.length > 2 ? missedOthers : []),
    ...(falseAlarms.length > 0.05 * asked.none ? falseAlarms : []),
  ];
}

/**
 * Reads the list of a built page and asks it everything.
 * @param folder of the site, or of one of its languages
 */
export function scoreBuiltPage(folder: string, lists: readonly ListName[]): SignScore {
  const read = buildSignReader(listInPage(folder));
  return scoreSigns(read, lists.flatMap(readSentences));
}
