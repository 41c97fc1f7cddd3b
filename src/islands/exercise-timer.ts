import type { Segment } from '../lib/run/segment.ts';
import { DONE_KEY, RUN_KEY, SETTINGS_KEY } from '../lib/memory/keys.ts';
import type { Run, SingleTimer } from './timer/single-timer.ts';

/**
 * `<exercise-timer data-exercise data-run>` over finished HTML (see
 * components/timer). This part is small and comes with the page. The timer itself is fetched when
 * the page is there and the browser has nothing else to do; or at once, with what it takes, if a
 * link presets the time or something is kept: a run that goes on, settings, what was done lately. Its
 * buttons stay hidden until it is there, so no tap is ever lost. On a phone it brings the player along
 * (`data-player` is its address), which "Start" opens at once.
 *
 * With `data-requires` the exercise comes before or after others. What attends to that is fetched
 * before the timer if something is kept, and otherwise when somebody presses something.
 */
export class ExerciseTimerElement extends HTMLElement {
  #timer: SingleTimer | null = null;

  connectedCallback(): void {
    if (isSpecial()) {
      void this.#load();
      return;
    }
    whenIdle(() => void this.#load());
    this.addEventListener('click', () => void this.#attend(), { once: true });
  }

  disconnectedCallback(): void {
    this.#timer?.end();
    this.#timer = null;
  }

  async #load(): Promise<void> {
    if (!this.isConnected) return;
    try {
      let run: Run = { segments: JSON.parse(this.dataset['run'] ?? '') as Segment[] };
      const [{ SingleTimer }, special] = await Promise.all([
        import('./timer/single-timer.ts'),
        isSpecial() && import('./timer/find-run.ts'),
        isSpecial() && this.#attend(),
        this.#bringPlayer(),
      ]);
      if (special) run = await special.findRun(run);
      if (this.isConnected) this.#timer ??= SingleTimer.start(this, run);
    } catch {
      // Not to be had (offline, or the site was just updated): the dose stays there as text.
    }
  }

  /** For the floor, or for a run that goes on in it. */
  async #bringPlayer(): Promise<void> {
    const { player } = this.dataset;
    if (player === undefined || !(isPhone() || isLed())) return;
    try {
      await (await import('./timer/floor.ts')).prepareFloor(this, player);
    } catch {
      // Not to be had: the timer of the page runs.
    }
  }

  async #attend(): Promise<void> {
    if (!('requires' in this.dataset)) return;
    try {
      (await import('./timer/prerequisites.ts')).attendPrerequisites(this);
    } catch {
      // Not to be had: the question stays, and what is done now is not remembered.
    }
  }
}

/** Once the page is complete and the browser rests; WebKit has no idle callback. */
function whenIdle(work: () => void): void {
  const soon = () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 });
    else setTimeout(work, 200);
  };
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** A narrow screen, or one that is pressed with a thumb. */
function isPhone(): boolean {
  return matchMedia('(max-width: 48rem), (pointer: coarse)').matches;
}

/** True if a run of this page was under way in the player. */
function isLed(): boolean {
  try {
    const run = localStorage.getItem(RUN_KEY) ?? '';
    return run.includes('"player":true') && run.includes(`"page":"${location.pathname}"`);
  } catch {
    return false;
  }
}

/** True if this is not just the run of the page from its beginning. */
function isSpecial(): boolean {
  if (new URLSearchParams(location.search).has('t')) return true;
  try {
    return [RUN_KEY, SETTINGS_KEY, DONE_KEY].some((key) => key in localStorage);
  } catch {
    return false;
  }
}

if (!customElements.get('exercise-timer')) {
  customElements.define('exercise-timer', ExerciseTimerElement);
}
