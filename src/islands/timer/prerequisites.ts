import { readDone, rememberDone } from '../../lib/memory/done.ts';
import { pageAdapters } from '../browser/adapters.ts';
import { DONE_KEY } from '../../lib/memory/keys.ts';

/**
 * Attends to an `<exercise-timer data-requires data-asks>` whose exercise has to come after others
 * (their ids, separated by spaces), or before others (none). Notes when this exercise is finished,
 * because another one may ask for it, and takes the question away while the answer is remembered.
 *
 * The question itself needs nothing of this: it stands in the page, in the place of "Start". So this
 * may come late, even after "Yes, start" was pressed, and nobody starts without having been asked.
 */
export function attendPrerequisites(timer: HTMLElement): void {
  const { store, clock } = pageAdapters();
  const requires = (timer.dataset['requires'] ?? '').split(' ').filter((id) => id !== '');
  const question = timer.querySelector<HTMLElement>('[data-question]');

  const remember = (ids: readonly string[]) => {
    store.write(DONE_KEY, rememberDone(store.read(DONE_KEY), ids, clock.wall()));
  };
  const ask = () => {
    const done = readDone(store.read(DONE_KEY), clock.wall());
    const isAsking = requires.some((id) => !(id in done));
    timer.toggleAttribute('data-asks', isAsking);
    return isAsking;
  };

  // Fetched by the press on "Yes, start": that was the answer.
  if (timer.hasAttribute('data-asks') && isUnderWay(timer)) remember(requires);
  ask();
  // Back from "Do it first", by the back/forward cache, or from another tab where it was done.
  addEventListener('pageshow', ask);
  document.addEventListener('visibilitychange', ask);

  timer.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button || isUnderWay(timer)) return;
      if (question?.contains(button)) {
        remember(requires);
        ask();
      } else if (button.dataset['part'] === 'main' && ask()) {
        // Half an hour went by on this page.
        event.stopPropagation();
        question?.querySelector<HTMLElement>('[tabindex]')?.focus();
      }
    },
    // Before the timer sees the tap.
    { capture: true },
  );

  new MutationObserver((changes) => {
    // Painting the same end again, an hour later, is no second end; and tingling is none.
    const isEnd = changes.some(({ oldValue }) => oldValue !== 'done');
    const isTingled = timer.querySelector('[data-when=tingled]:not([hidden])') !== null;
    const { segment, exercise } = timer.dataset;
    if (segment !== 'done' || !isEnd || !exercise) return;
    if (!isTingled) remember([exercise]);
    ask();
  }).observe(timer, { attributeFilter: ['data-segment'], attributeOldValue: true });
}

/** True between the first tap and the end. */
function isUnderWay({ dataset: { segment } }: HTMLElement): boolean {
  return segment !== undefined && segment !== 'idle' && segment !== 'done';
}
