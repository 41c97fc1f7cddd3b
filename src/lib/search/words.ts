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

/**
 * Words of asking, hedging and everyday life. In a whole sentence they say nothing of the spot; in two or three
 * words they may be all there is.
 */
const LIFE_WORDS = new Set(
  `ok okay alright allowed right safe fine normal bad worth possible am id ill youre theres thats whats isnt
  arent dont doesnt didnt could couldnt shouldnt wont would wouldnt did done made make makes making got
  gonna gotta wanna kinda sorta lol pls plz hi hello hey thanks thank hmm um well just also even tho
  though although but whilst than too still yet ever never always sometimes often again now today
  tonight yesterday lately recently ago since until day days week weeks month months year years old
  time times thing things stuff bit lot lots little few every both her his him he she they us ours
  mine yours people person someone somebody anyone everyone wife husband mum mom dad gran think
  thinking guess wonder wondering maybe perhaps seems seem like likes tell say says said mean means
  meant try trying tried start started starting stop stops stopped go goes going gone went come comes
  came put puts putting pick picking take takes taking took let lets quite pretty super totally
  properly actually basically probably first everyday daily long hard hardly much quickly fast slowly
  socks sock shoes shoe trousers jeans coat wearing heels woke wake waking off around own self myself
  yourself same other another else such here there whom whose per ones one two three via etc no not
  nor yes more most less least killing agony car drive driving gym work working sit sitting standing
  stand stood walk walking lift lifting bend bending sleep sleeping carrying bags buy kind size down
  morning night getting lie lying up out away`
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

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Printable ASCII without the two signs that stand for an apostrophe. */
const PLAIN_TEXT = /^[ -&(-_a-~]*$/;

/**
 * Lower case, plain letters, straight quotation marks, no apostrophes, nothing that cannot be seen; at
 * most 200 characters. Apostrophes go before Unicode takes ´ apart into a space and a mark.
 */
export function foldText(text: string): string {
  const read = text.slice(0, LONGEST_QUERY);
  // Nearly every name of ours: nothing to fold but capitals, and a tenth of the time.
  if (PLAIN_TEXT.test(read)) return read.toLowerCase();
  return (
    read
      // Soft hyphens, zero-width spaces and joiners, marks of direction, the byte order mark.
      .replace(/[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
      .replace(/['‘’‚‛‹›`´ʹʻʼʽˈˊˋ′‵＇]/g, '')
      .replace(/[“”„‟«»″‶〝〞〟＂]/g, '"')
      .replace(/[ßẞæÆœŒøØłŁđĐðþı]/g, (letter) => PLAIN[letter] ?? letter)
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
  );
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

/** Does the word only tell of asking, hedging or everyday life? */
export function isLifeWord(word: string): boolean {
  return LIFE_WORDS.has(word) || STOP_WORDS.has(word);
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
