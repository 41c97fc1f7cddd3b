import type { CareBand, CareBox, CareSign } from '../../lib/handbook/care.ts';
import type { Condition } from '../../lib/handbook/condition.ts';
import { sendsToThePhone } from '../../lib/safety/emergency.ts';
import { href } from '../../site.ts';
import type { Words } from '../../words/words.ts';
import { icon } from '../icon/icon.ts';
import { attributes, markup, onceForPair, type Markup } from '../../lib/markup/markup.ts';
import { rich } from '../page/rich.ts';
import { emergencyNumber } from './emergency-number.ts';

/** Signs of one urgency. */
export type Signs = {
  readonly grade: 'stop' | 'ask' | 'know';
  readonly name: string;
  readonly signs: readonly CareSign[];
};

const SIGNS = { stop: 'siren', ask: 'clock', know: 'info' } as const;

/** Signs of one urgency; the highest has a number to dial. Nothing is shown for an empty list. */
export function careSigns({ grade, name, signs }: Signs, words: Words): Markup | undefined {
  if (signs.length === 0) return undefined;
  return markup`
    <div class="warning grade-${grade}">
      ${icon(SIGNS[grade], 28)}
      <p class="warning-grade">${name}</p>
      ${grade === 'stop' && emergencyNumber(words)}
      <ul class="dotted">${signs.map(({ text }) => markup`<li>${text}</li>`)}</ul>
    </div>`;
}

const GRADES = ['know', 'ask', 'stop'] as const;

/** Bands of the 0–10 scale: the numbers in words and figures, never by colour alone. */
const discomfortScale = (bands: readonly CareBand[], { say, care }: Words): Markup => markup`
  <dl class="warnings">
    ${bands.map(
      ({ from, to, name, feels, act }, at) => markup`
        <div class="warning grade-${GRADES[Math.min(at, 2)] ?? 'stop'}">
          <dt class="warning-grade scale-number">${say(care.band, { from, to })}</dt>
          <dd>${rich(say(care.bandRule, { name, feels, act }))}</dd>
        </div>`,
    )}
  </dl>`;

/** A rule, with a number to dial where it sends to the phone. */
const withNumber = (rule: string, words: Words): Markup =>
  markup`${rule}${sendsToThePhone(rule, words) && emergencyNumber(words)}`;

const bodyOf = onceForPair((box: CareBox, words: Words): Markup => {
  const { grades } = words.care;
  if (box.kind === 'steps') {
    return markup`<ol>${box.steps.map((step) => markup`<li>${withNumber(step, words)}</li>`)}</ol>`;
  }
  if (box.kind === 'scale') return discomfortScale(box.bands, words);
  if (box.kind !== 'help') return markup``;
  return markup`
    ${careSigns({ grade: 'stop', name: grades.stop, signs: box.now }, words)}
    ${careSigns({ grade: 'ask', name: grades.ask, signs: box.today }, words)}
    ${careSigns({ grade: 'know', name: grades.know, signs: box.soon }, words)}`;
});

/**
 * The inside of a care box, in the shape of its kind.
 * @param conditions those that a box of them names, in full
 */
export function careBody(
  box: CareBox,
  words: Words,
  conditions: readonly Condition[] = [],
): Markup {
  if (box.kind !== 'conditions') return bodyOf(box, words);
  return markup`
    <dl class="plain-list">
      ${conditions.map(
        ({ name, rule }) => markup`
          <div>
            <dt><strong>${name}</strong></dt>
            <dd>${withNumber(rule, words)}</dd>
          </div>`,
      )}
    </dl>`;
}

/** Boxes that stand on a page, and how. */
export type Boxes = {
  readonly boxes: readonly { readonly id: string; readonly data: CareBox }[];
  /** The one that stands open: tingling unless said; the first, if it is not there. */
  readonly open?: string | undefined;
  /** Long lists of conditions become a link: on an exercise they outweigh the exercise. */
  readonly short?: boolean | undefined;
};

/**
 * Care boxes, in the page so that nobody has to leave it: one stands open, on paper, too; the others
 * are closed until one needs them. The text index reads them on the page of all boxes only: here they
 * would be two thirds of its words, and find every page that shows the same box.
 */
export function careBoxes({ boxes, open = 'tingling', short }: Boxes, words: Words): Markup {
  const isFolded = ({ data }: { data: CareBox }) => !short || data.kind !== 'conditions';
  const folded = boxes.filter(isFolded);
  const opened = folded.some(({ id }) => id === open) ? open : folded[0]?.id;
  const linkTo = (id: string) => attributes({ href: href(`/care/#${id}`) });
  return markup`
    <div class="care">
      ${folded.map(
        ({ id, data }) => markup`
          <details${attributes({ id: `care-${id}`, open: id === opened })}>
            <summary>${data.title}</summary>
            <div class="care-body" data-pagefind-ignore="all">
              <p>${data.summary}</p>
              ${careBody(data, words)}
              <p class="small"><a${linkTo(id)}>${words.care.inFull}</a></p>
            </div>
          </details>`,
      )}
      ${boxes
        .filter((box) => !isFolded(box))
        .map(({ id, data }) => markup`<p class="care-link"><a${linkTo(id)}>${data.title}</a></p>`)}
    </div>`;
}
