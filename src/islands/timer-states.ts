import type { Segment } from '../lib/run/segment.ts';
import type { TimerTime } from '../lib/timer/contract.ts';
import { play, started } from '../lib/timer/script.ts';
import { createTimer } from '../lib/timer/state.ts';
import type { TimerView } from './timer/single-timer.ts';

/**
 * `<timer-states data-scripts='[["name", "40 tick", "notice"]]'>` around a template with a timer, for
 * the workshop only: shows the timer in each of these states. A script is what happens after the
 * start, in the words of lib/timer/script.ts; an empty one stands before it.
 */
class TimerStates extends HTMLElement {
  connectedCallback(): void {
    // With the timer, as readers get it: imported alone, the view would become a file of its own.
    void import('./timer/single-timer.ts').then(({ TimerView }) => {
      this.#show(TimerView);
    });
  }

  #show(View: typeof TimerView): void {
    const timer = this.querySelector('template')?.content.querySelector('exercise-timer');
    const scripts = JSON.parse(this.dataset['scripts'] ?? '[]') as [string, string, TimerTime?][];
    if (!timer || this.querySelector('.timer')) return;
    const run = JSON.parse(timer.getAttribute('data-run') ?? '[]') as Segment[];
    for (const [name, script, notice] of scripts) {
      const heading = document.createElement('h3');
      heading.textContent = name;
      // No timer element: it would wake and run.
      const still = document.createElement('div');
      still.className = 'timer';
      for (const child of timer.childNodes) still.append(child.cloneNode(true));
      // Their announcements and times would be read out, all at once.
      for (const part of still.querySelectorAll('[role]')) part.removeAttribute('role');
      const item = document.createElement('div');
      item.append(heading, still);
      this.append(item);
      const idle = createTimer(run, 0);
      const state = script === '' ? idle : play(started(run), script);
      View.of(still)?.paint(idle, state, notice ? [notice] : []);
    }
  }
}

if (!customElements.get('timer-states')) customElements.define('timer-states', TimerStates);
