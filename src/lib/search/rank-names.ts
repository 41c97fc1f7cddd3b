import type { PageKind } from './page-facts.ts';
import { WORTH, type NamedPage, type NameIndex } from './name-index.ts';

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
  const weightOf = (stem: string) => index.weights.get(stem) ?? 1;
  const matches: NameMatch[] = [];
  for (const page of index.pages) {
    let score = 0;
    let missing = 0;
    for (const stem of new Set(stems)) {
      const worth = worthOf(stem, page) * weightOf(stem);
      if (worth === 0 && required.has(stem)) missing += 1;
      score += required.has(stem) ? worth : worth * COMPLAINT;
    }
    const exact = page.phrases.get(whole) ?? 0;
    if (exact === 0 && (score === 0 || missing === required.size)) continue;
    score += Math.max(
      exact,
      phraseBonus(stems, page, isComplaint),
      phraseBonus(places, page, isComplaint),
    );
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

function worthOf(stem: string, { stems }: NamedPage): number {
  const exact = stems.get(stem);
  if (exact !== undefined) return exact;
  if (stem.length < 2) return 0;
  let best = 0;
  for (const [name, worth] of stems) if (name.startsWith(stem)) best = Math.max(best, worth);
  return best * BEGINNING;
}

/** The longest run of the question's words that stands in a phrase of the page, word for word. */
function phraseBonus(
  stems: readonly string[],
  { phrases }: NamedPage,
  isComplaint: (word: string) => boolean,
): number {
  for (let length = stems.length; length > 0; length -= 1) {
    let best = 0;
    for (let from = 0; from + length <= stems.length; from += 1) {
      const run = stems.slice(from, from + length);
      if (length === 1 && isComplaint(run[0] ?? '')) continue;
      best = Math.max(best, phrases.get(run.join(' ')) ?? 0);
    }
    if (best > 0) return (best * length * (length === stems.length ? 1.25 : 1)) / 2;
  }
  return 0;
}

/** How much of the title is asked for: "hamstring stretch" is half of a long title. */
function titleBonus(stems: readonly string[], { titleStems }: NamedPage): number {
  if (titleStems.length === 0) return 0;
  const asked = titleStems.filter((stem) => stems.includes(stem)).length;
  return (WORTH.title / 2) * (asked / titleStems.length);
}
