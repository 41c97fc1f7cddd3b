import { firstSentence } from '../../lib/handbook/first-sentence.ts';
import type { Condition, ConditionsView } from '../../lib/handbook/condition.ts';
import type { Warning } from '../../lib/handbook/exercise.ts';
import { sendsToThePhone, whereToDial } from '../../lib/safety/emergency.ts';
import type { Words } from '../../words/words.ts';
import { icon } from '../icon/icon.ts';
import { attributes, markup, onceForPair, type Markup } from '../../lib/markup/markup.ts';
import { rich } from '../page/rich.ts';
import { emergencyNumber } from './emergency-number.ts';

/** What somebody must know before they begin. */
export type Warned = {
  readonly warnings: readonly Warning[];
  readonly conditions?: ConditionsView | undefined;
  /**
   * Folds whom to ask and what to know to a line each, which names in its own words whom it is for, so
   * that the first step stands high on a phone. "Stop if" and what is never folded stay open; on paper all does.
   */
  readonly folded?: boolean | undefined;
};

const SIGNS = { ask: 'hand', stop: 'octagon-x', know: 'info' } as const;

/**
 * Who must not do it, then the warnings by grade, the strictest first. Sign, word and colour each
 * tell the grade.
 */
export function warnings({ warnings: all, conditions, folded }: Warned, words: Words): Markup {
  const { care, names } = words;
  const groups = (['ask', 'stop', 'know'] as const)
    .map((grade) => ({
      grade,
      texts: all.filter((one) => one.grade === grade),
      also: grade === 'ask' ? (conditions?.ask ?? []) : [],
    }))
    .filter(({ texts, also }) => texts.length + also.length > 0);
  const never = conditions?.stop ?? [];
  return markup`
    <div class="warnings">
      ${
        never.length > 0 &&
        markup`
          <div class="warning grade-stop">
            ${icon('octagon-x', 28)}
            <h3 class="warning-grade">${care.notWith}</h3>
            <div>${conditionRules(never, false, words)}</div>
          </div>`
      }
      ${groups.map(({ grade, texts, also }) =>
        folded && grade !== 'stop'
          ? markup`
              <details class="warning who grade-${grade}">
                <summary>
                  ${icon(SIGNS[grade], 28)}
                  <span>
                    <strong class="warning-grade">${names.warningGrades[grade]}</strong>${' '}
                    <span data-pagefind-ignore="all">${lineOf(also, texts, words)}</span>
                  </span>
                </summary>
                ${listOf(texts, words)}
                ${conditionRules(also, true, words)}
              </details>`
          : markup`
              <div class="warning grade-${grade}">
                ${icon(SIGNS[grade], 28)}
                <h3 class="warning-grade">${names.warningGrades[grade]}</h3>
                <div>
                  ${texts.length > 0 && listOf(texts, words)}
                  ${conditionRules(also, false, words)}
                </div>
              </div>`,
      )}
    </div>`;
}

function listOf(all: readonly Warning[], words: Words): Markup {
  const texts = all.map(({ text }) => text);
  const dialAt = whereToDial(texts, words);
  return markup`
    <ul>
      ${texts.map((text, at) => markup`<li>${text}${at === dialAt && emergencyNumber(words)}</li>`)}
    </ul>`;
}

/**
 * Whom a folded box is for, all of them, each once: nobody it concerns has to open it to find out, and
 * a warning about conditions that are named is for nobody else.
 */
function lineOf(
  also: readonly Condition[],
  texts: readonly Warning[],
  { capital, list }: Words,
): string {
  const named = also.map(({ short }) => short);
  const own = texts.filter(({ about }) => !about).map(({ text }) => firstSentence(text));
  return [...(named.length > 0 ? [`${capital(list(named, 'plain'))}.`] : []), ...own].join(' ');
}

/**
 * Conditions, each with its rule. Those that must not be missed stand open; the rest is one line that
 * names them all, so that nobody it concerns has to open it to find out. On paper all are open.
 * The text index leaves these out: they are the same on every exercise, and would find all of them.
 * @param unfolded all open: they stand in a box that is folded itself
 */
function conditionRules(all: readonly Condition[], unfolded: boolean, words: Words): Markup {
  const isOpen = ({ neverFolded }: Condition) => neverFolded || unfolded;
  const open = all.filter(isOpen);
  const folded = all.filter((one) => !isOpen(one));
  const { list, capital } = words;
  const rules = (some: readonly Condition[]) => some.map((one) => conditionRule(one, words));
  const ignored = attributes({ 'data-pagefind-ignore': unfolded && 'all' });
  return markup`
    ${open.length > 0 && markup`<ul${ignored}>${rules(open)}</ul>`}
    ${
      folded.length > 0 &&
      markup`
        <details class="who" data-pagefind-ignore="all">
          <summary>
            ${capital(
              list(
                folded.map(({ short }) => short),
                'plain',
              ),
            )}
          </summary>
          <ul>${rules(folded)}</ul>
        </details>`
    }`;
}

/** One condition with its rule, as a line of a list; the same wherever it stands. */
const conditionRule = onceForPair(
  ({ short, rule }: Condition, words: Words) => markup`
    <li>
      ${rich(words.say(words.care.rule, { name: words.capital(short), rule }))}
      ${sendsToThePhone(rule, words) && emergencyNumber(words)}
    </li>`,
);
