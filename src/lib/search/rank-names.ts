import type { PageKind } from './page-facts.ts';
import { worthOfRun } from './phrases.ts';
import { WORTH, type NamedPage, type NameIndex, type Names } from './name-index.ts';

/** How well a page's names fit a question. */
export type NameMatch = {
  readonly at: number;
  readonly score: number;
  /** Does it answer every word that must be answered? */
  readonly complete: boolean;
};

/** A question, as far as names can answer it: meaningful words, all of it, and what says where. */
type Asked = {
  readonly words: readonly string[];
  /** With its filler words, as `wholePhrase` writes it. */
  readonly whole: string;
  readonly where: readonly string[];
};

/** Between equals, what answers a complaint best: a guide, the area, then a single exercise. */
const KIND_BONUS: Readonly<Record<PageKind, number>> = {
  guide: 3.5,
  area: 4,
  exercise: 1,
  equipment: 0.5,
  chapter: 0,
};

/** A complaint counts this much of a word that says where. */
const COMPLAINT = 0.25;

/** A word that is only the beginning of a name counts less than the name itself. */
const BEGINNING = 0.6;

/**
 * Ranks pages by their names for the words of a question (meaningful, corrected, in order).
 * Complaints such as "sore" raise a page but nothing fails without them, unless they are all there
 * is. Best first; pages that match nothing are left out.
 * In a sentence the words that say where have to be answered; the others raise a page.
 */
export function rankNames(
  { words, whole, where }: Asked,
  index: NameIndex,
  kindOf: (at: number) => PageKind,
): NameMatch[] {
  const { stemOf, isComplaint } = index.grammar;
  const stems = words.map(stemOf);
  const named = words.filter((word) => !isComplaint(word));
  const places = (where.length > 0 ? where : named).map(stemOf);
  const required = new Set(places.length > 0 ? places : stems);
  const asked = [...new Set(stems)].map((stem) => ({
    stem,
    weight: index.weights.get(stem) ?? 1,
    worthIn: worthOf(stem),
  }));
  const wholeIn = bestIn(({ phrases }) => worthOfRun(whole, phrases));
  const bonusOf = phraseBonus(stems, isComplaint);
  const placesBonusOf = phraseBonus(places, isComplaint);
  const matches: NameMatch[] = [];
  for (const page of index.pages) {
    let score = 0;
    let missing = 0;
    for (const { stem, weight, worthIn } of asked) {
      const worth = worthIn(page) * weight;
      if (worth === 0 && required.has(stem)) missing += 1;
      score += required.has(stem) ? worth : worth * COMPLAINT;
    }
    const exact = wholeIn(page);
    if (exact === 0 && (score === 0 || missing === required.size)) continue;
    score += Math.max(exact, bonusOf(page), placesBonusOf(page));
    // Said word for word, filler and all: in a sentence that outweighs the spot alone.
    if (where.length > 0) score += exact * 2;
    score += titleBonus(stems, page) + KIND_BONUS[kindOf(page.at)];
    const complete = missing === 0 || exact > 0;
    matches.push({ at: page.at, score: complete ? score : score / (1 + missing), complete });
  }
  return matches.sort(
    (a, b) => Number(b.complete) - Number(a.complete) || b.score - a.score || a.at - b.at,
  );
}

/** The best of all names of a page. Names that many pages share are looked through once. */
function bestIn(look: (names: Names) => number): (page: NamedPage) => number {
  const known = new Map<Names, number>();
  return ({ names }) => {
    let best = 0;
    for (const [some, times] of names) {
      const worth = known.get(some) ?? look(some);
      known.set(some, worth);
      best = Math.max(best, worth * times);
    }
    return best;
  };
}

function worthOf(stem: string): (page: NamedPage) => number {
  const exactIn = bestIn(({ stems }) => stems.get(stem) ?? 0);
  if (stem.length < 2) return exactIn;
  const begunIn = bestIn(({ stems }) => {
    let best = 0;
    for (const [name, worth] of stems) {
      if (worth > best && name.startsWith(stem)) best = worth;
    }
    return best;
  });
  return (page) => exactIn(page) || begunIn(page) * BEGINNING;
}

/** The longest run of the question's words that stands in a phrase of a page, word for word. */
function phraseBonus(
  stems: readonly string[],
  isComplaint: (word: string) => boolean,
): (page: NamedPage) => number {
  const known = new Map<Names, readonly [length: number, worth: number]>();
  const look = (names: Names): readonly [length: number, worth: number] => {
    // How many words in a row, up to this one, stand in these names at all.
    const inRow: number[] = [];
    for (const stem of stems) inRow.push(names.stems.has(stem) ? (inRow.at(-1) ?? 0) + 1 : 0);
    for (let length = Math.max(0, ...inRow); length > 0; length -= 1) {
      let best = 0;
      for (const [last, words] of inRow.entries()) {
        if (words < length) continue;
        const run = stems.slice(last + 1 - length, last + 1).join(' ');
        if (length === 1 && isComplaint(run)) continue;
        best = Math.max(best, worthOfRun(run, names.phrases));
      }
      if (best > 0) return [length, best];
    }
    return [0, 0];
  };
  return ({ names }) => {
    let longest = 0;
    let best = 0;
    for (const [some, times] of names) {
      const found = known.get(some) ?? look(some);
      known.set(some, found);
      const [length, worth] = found;
      if (length < longest) continue;
      best = length > longest ? worth * times : Math.max(best, worth * times);
      longest = length;
    }
    return (best * longest * (longest === stems.length ? 1.25 : 1)) / 2;
  };
}

/** How much of the title is asked for: "hamstring stretch" is half of a long title. */
function titleBonus(stems: readonly string[], { titleStems }: NamedPage): number {
  if (titleStems.length === 0) return 0;
  const asked = titleStems.filter((stem) => stems.includes(stem)).length;
  return (WORTH.title / 2) * (asked / titleStems.length);
}
