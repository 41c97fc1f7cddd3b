import { joinPhrases } from './fixed-phrases.ts';

/*
 * From what a reader types to words that can be compared. The same functions run over the
 * handbook's own names, so that both sides fold alike.
 */

/** The longest question we read. Longer ones are cut: nobody types them, but links can hold them. */
export const LONGEST_QUERY = 200;

/** Words that carry no meaning here. Pagefind would look for `my` as the start of "myofascial". */
const STOP_WORDS = new Set(
  `a about after all an and any are at be been by can do does doing during each for from get has have
  help helps how i if in into is it its im ive me my of on or our out please should must would
  could much many am use using some that the their them then there these this to up was we what when where which while who why will with without you your
  best good find show need want give something anything really very so keeps keep because`
    .trim()
    .split(/\s+/),
);

/** Words that say that something is wrong, not where. They count, but nothing fails without them. */
const COMPLAINTS = new Set(
  `ache aches aching achy ached bad discomfort exercise exercises feel feels feeling fix gets getting
  hurt hurts hurting issue issues loose loosen move muscle muscles pain painful pains problem problems
  relief relieve sore soreness stiff stiffness tense tight tightness treat treatment trouble
  workout routine drill drills movement movements area`
    .trim()
    .split(/\s+/),
);

/** Lower case, plain letters, one spelling for apostrophes; at most 200 characters. */
export function foldText(text: string): string {
  return text
    .slice(0, LONGEST_QUERY)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’`´]/g, '');
}

/** The words of a text, folded, in order, fixed phrases as one: "T-spine & neck" → tspine, neck. */
export function wordsOf(text: string): string[] {
  return splitWords(joinPhrases(foldText(text)));
}

/** The words of a text, folded, in order, each for itself. */
export function splitWords(text: string): string[] {
  return foldText(text).match(/[a-z0-9]+/g) ?? [];
}

/** Words that mean something; all of them if none does ("what is this"). */
export function meaningfulWords(words: readonly string[]): string[] {
  const kept = words.filter((word) => !STOP_WORDS.has(word));
  return kept.length > 0 ? kept : [...words];
}

/** Is the word only a complaint, such as "sore"? */
export function isComplaint(word: string): boolean {
  return COMPLAINTS.has(word);
}

const IRREGULAR = new Map([
  ['feet', 'foot'],
  ['calves', 'calf'],
  ['halves', 'half'],
  ['knives', 'knife'],
  ['rolled', 'roll'],
  ['rolling', 'roll'],
  ['pressed', 'press'],
  ['cannot', 'cant'],
]);

/**
 * One form for a word and its plural, its -ing and its -ed: "calves" → "calf", "hammies" →
 * "hammy", "sitting" → "sit". It need not be right, only the same on both sides.
 */
export function stemOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  let stem = word;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && /(ss|x|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && /[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing') && !stem.endsWith('string'))
    stem = undouble(stem.slice(0, -3));
  else if (stem.length > 5 && stem.endsWith('ed')) stem = undouble(stem.slice(0, -2));
  // mobilise and mobilize, and the silent e that -ing took away.
  return stem.replace(/iz(e?)$/, 'is$1').replace(/(?<=...)e$/, '');
}

function undouble(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
