import { carefulUntil, formatTingled, readTingled } from '../lib/safety/tingling-memory.ts';
import { liftTingled } from '../lib/safety/tingling-lift.ts';
import type { Limb } from '../lib/safety/limbs.ts';
import type { TinglingNotePart } from '../lib/memory/contract.ts';
import { TINGLED_KEY } from '../lib/memory/keys.ts';
import { pageAdapters } from './browser/adapters.ts';
import { wallTime } from './browser/wall.ts';
import { pageWords } from './browser/words.ts';

/**
 * `<tingling-note>` with a part for each limb (`data-limb`): says until when what can press there is
 * left out, and brings it back when its button is pressed. Reads again when the page is seen again.
 */
class TinglingNoteElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const look = () => {
      this.#show();
    };
    this.addEventListener(
      'click',
      ({ target }) => {
        const part = target instanceof Element ? target.closest<HTMLElement>('button') : null;
        const limb = part?.closest<HTMLElement>('[data-limb]')?.dataset['limb'];
        if (limb) this.#lift(limb as Limb);
      },
      { signal },
    );
    addEventListener('pageshow', look, { signal });
    addEventListener('storage', look, { signal });
    document.addEventListener('visibilitychange', look, { signal });
    look();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #show(): void {
    const wall = wallTime();
    const tingled = readTingled(pageAdapters().store.read(TINGLED_KEY), wall);
    let isNone = true;
    for (const part of this.querySelectorAll<HTMLElement>('[data-limb]')) {
      const until = carefulUntil(tingled, part.dataset['limb'] as Limb, wall);
      part.hidden = until === null;
      const words = part.querySelector(partOf('until'));
      if (until === null || !words) continue;
      isNone = false;
      words.textContent = sayWhen(until, wall);
    }
    const none = this.querySelector<HTMLElement>(partOf('none'));
    if (none) none.hidden = !isNone;
  }

  #lift(limb: Limb): void {
    const tingled = readTingled(pageAdapters().store.read(TINGLED_KEY), wallTime());
    pageAdapters().store.write(TINGLED_KEY, formatTingled(liftTingled(tingled, limb)));
    this.#show();
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status) status.textContent = pageWords('tinglingNote').tinglingNote.back;
  }
}

const partOf = (part: TinglingNotePart) => `[data-part=${part}]`;

/** "22:10", or "tomorrow, 09:10". It is never more than twelve hours away. */
function sayWhen(until: number, wall: number): string {
  const { say, tinglingNote } = pageWords('tinglingNote');
  const time = new Date(until).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
  const isToday = new Date(until).toDateString() === new Date(wall).toDateString();
  return say(isToday ? tinglingNote.today : tinglingNote.tomorrow, { time });
}

if (!customElements.get('tingling-note')) {
  customElements.define('tingling-note', TinglingNoteElement);
}
