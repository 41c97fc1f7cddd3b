import type { Criteria } from '../../lib/search/criteria.ts';
import { filterPages } from '../../lib/search/filter.ts';
import type { PageFacts } from '../../lib/search/page-facts.ts';
import {
  answer,
  matchText,
  type Answer,
  readQuestion,
  type TextMatch,
} from '../../lib/search/pipeline.ts';
import { testWord } from '../../lib/search/canary.ts';
import { breathe } from '../browser/breathe.ts';
import { within } from '../browser/within.ts';
import { loadNames, PATIENCE_SECONDS, type Names } from './load.ts';
import { TextIndex } from './text-index.ts';

/** What the page shows for a search. */
export type Outcome = {
  readonly names: Names;
  /** All pages that fit the words, before the filters: the counts are taken from these. */
  readonly matching: readonly PageFacts[];
  readonly shown: readonly PageFacts[];
  readonly corrected: string | null;
  readonly relaxed: boolean;
  /** Is the text index still being asked? */
  readonly waiting: boolean;
  /** Could the text index not be read, or is it broken? Then only names were searched. */
  readonly broken: boolean;
};

/** Answers searches: names at once, then the text of all pages. */
export class Searcher {
  #names: Promise<Names> | null = null;
  #text: TextIndex | null = null;

  load(): Promise<Names> {
    this.#names ??= loadNames();
    return this.#names;
  }

  /** Fetches the text index too, before anybody asks it. A failure is told when somebody does. */
  async warm(): Promise<void> {
    const names = await this.load();
    this.#text ??= new TextIndex(names.facts);
    await this.#text.load();
  }

  /** Calls back with a first answer by name, then with the whole one. Rejects without names. */
  async ask(criteria: Criteria, show: (outcome: Outcome) => void): Promise<void> {
    const names = await this.load();
    if (criteria.query === '') {
      show(outcomeOf(names, criteria, null));
      return;
    }
    const first = outcomeOf(names, criteria, []);
    await breathe();
    show({ ...first, waiting: true });
    await breathe();
    this.#text ??= new TextIndex(names.facts);
    try {
      const asked = this.#askText(names, criteria, this.#text);
      const { matches, broken } = await within(PATIENCE_SECONDS, asked);
      const whole = outcomeOf(names, criteria, matches);
      await breathe();
      show({ ...whole, broken });
    } catch {
      show({ ...first, broken: true });
    }
  }

  async #askText(names: Names, criteria: Criteria, text: TextIndex) {
    const question = readQuestion(criteria.query, names, criteria.asTyped);
    const matches = await matchText(question, (words) => text.search(words));
    if (matches.length > 0) return { matches, broken: false };
    const word = testWord(question.words, names.index);
    const broken = word ? await text.isBroken(word) : await text.isSilent();
    return { matches, broken };
  }
}

function outcomeOf(names: Names, criteria: Criteria, text: readonly TextMatch[] | null): Outcome {
  const { facts, index } = names;
  const pageAt = (at: number) => facts.pages[at];
  const state = { names, waiting: false, broken: false };
  if (text === null) {
    const doable = facts.pages.filter(({ kind }) => criteria.kind !== '' || kind !== 'chapter');
    const shown = filterPages(doable, criteria);
    return { ...state, matching: facts.pages, shown, corrected: null, relaxed: false };
  }
  const asked = readQuestion(criteria.query, names, criteria.asTyped);
  const typed = readQuestion(criteria.query, names, true);
  // A correction that finds nothing better is none, and is not shown. The names tell: the text was asked
  // for the corrected words.
  const isBetter =
    asked.corrected !== null &&
    betterThan(answer(asked, index, pageAt, []), answer(typed, index, pageAt, []));
  const question = isBetter ? asked : typed;
  const { pages, relaxed } = answer(question, index, pageAt, text);
  const matching = pages.flatMap((at) => facts.pages[at] ?? []);
  const shown = filterPages(matching, criteria);
  return { ...state, matching, shown, corrected: question.corrected, relaxed };
}

/** Does the one find what the other does not: something at all, or another page on top? */
function betterThan(one: Answer, other: Answer): boolean {
  return (
    one.pages.length > 0 && (one.relaxed ? other.relaxed : true) && one.pages[0] !== other.pages[0]
  );
}
