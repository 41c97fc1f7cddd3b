import type { SingleTimer } from './timer/single-timer.ts';

/** The key of a run that is under way; `timer/timer-session.ts` writes it. */
const STORE_KEY = 'uncoil.timer.v1';

/**
 * `<exercise-timer data-exercise data-technique data-dosage>` over finished HTML (see
 * components/timer). This part is small and comes with the page. The timer itself is fetched when
 * the page is there and the browser has nothing else to do, or at once if a run goes on or a link
 * presets the time. Its buttons stay hidden until it is there, so no tap is ever lost.
 */
export class ExerciseTimerElement extends HTMLElement {
  #timer: SingleTimer | null = null;

  connectedCallback(): void {
    if (isWanted()) void this.#load();
    else whenIdle(() => void this.#load());
  }

  disconnectedCallback(): void {
    this.#timer?.end();
    this.#timer = null;
  }

  async #load(): Promise<void> {
    if (!this.isConnected) return;
    try {
      const [{ SingleTimer }] = await Promise.all([
        import('./timer/single-timer.ts'),
        // The question before the first start has to stand before the first button does.
        this.closest('prerequisite-gate') && import('./prerequisite-gate.ts'),
      ]);
      if (this.isConnected) this.#timer ??= SingleTimer.start(this);
    } catch {
      // Not to be had (offline, or the site was just updated): the dose stays there as text.
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
