import type { SingleTimer } from './timer/single-timer.ts';

/** The key of a run that is under way; `timer/timer-session.ts` writes it. */
const STORE_KEY = 'uncoil.timer.v1';

/**
 * `<exercise-timer data-exercise data-technique data-dosage>` over finished HTML (see
 * components/timer). This part is small and comes with the page. The timer itself is fetched when
 * its place comes near, or at once if a run goes on or a link presets the time: most readers of a
 * page never scroll to it. Its buttons stay hidden until it is there, so no tap is ever lost.
 */
export class ExerciseTimerElement extends HTMLElement {
  #timer: SingleTimer | null = null;
  #watcher: IntersectionObserver | null = null;

  connectedCallback(): void {
    if (isWanted()) {
      void this.#load();
      return;
    }
    this.#watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#load();
      },
      { rootMargin: '50%' },
    );
    this.#watcher.observe(this);
  }

  disconnectedCallback(): void {
    this.#watcher?.disconnect();
    this.#timer?.end();
    this.#timer = null;
  }

  async #load(): Promise<void> {
    this.#watcher?.disconnect();
    try {
      const { SingleTimer } = await import('./timer/single-timer.ts');
      if (this.isConnected) this.#timer ??= SingleTimer.start(this);
    } catch {
      // Not to be had (offline, or the site was just updated): the dose stays there as text.
    }
  }
}

function isWanted(): boolean {
  if (new URLSearchParams(location.search).has('t')) return true;
  try {
    return localStorage.getItem(STORE_KEY) !== null;
  } catch {
    return false;
  }
}

if (!customElements.get('exercise-timer')) {
  customElements.define('exercise-timer', ExerciseTimerElement);
}
