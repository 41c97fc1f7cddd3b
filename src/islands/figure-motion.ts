/** How long each pose stands before the next one fades in, in milliseconds. */
const POSE_TIME = 2200;

/**
 * Plays the poses of a figure one after the other, only when asked. The page is complete without
 * it: all poses stand side by side.
 */
export class FigureMotion extends HTMLElement {
  #listeners: AbortController | null = null;
  #timer: ReturnType<typeof setInterval> | null = null;
  #shown = 0;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-play]');
    const frames = this.querySelector('[data-frames]');
    if (!button || !frames || frames.children.length < 2) return;
    this.#listeners = new AbortController();
    button.addEventListener(
      'click',
      () => {
        if (this.dataset['state'] === 'playing') this.#stop(button, frames);
        else this.#play(button, frames);
      },
      { signal: this.#listeners.signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  #play(button: HTMLButtonElement, frames: Element): void {
    this.#gather(frames);
    this.dataset['state'] = 'playing';
    button.textContent = 'Stop the movement';
    this.#shown = 0;
    this.#show(frames);
    this.#timer = setInterval(() => {
      this.#shown = (this.#shown + 1) % frames.children.length;
      this.#show(frames);
    }, POSE_TIME);
  }

  /**
   * Says how far each frame is from the middle of them all, for the styles to move it there. The
   * frames keep their places in the layout: what comes below on the page stays where it is.
   */
  #gather(frames: Element): void {
    const all = frames.getBoundingClientRect();
    for (const frame of frames.children) {
      if (!(frame instanceof HTMLElement)) continue;
      const own = frame.getBoundingClientRect();
      const x = (all.left + all.right - own.left - own.right) / 2;
      const y = (all.top + all.bottom - own.top - own.bottom) / 2;
      frame.style.setProperty('--figure-shift-x', `${Math.round(x)}px`);
      frame.style.setProperty('--figure-shift-y', `${Math.round(y)}px`);
    }
  }

  #stop(button: HTMLButtonElement, frames: Element): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.dataset['state'] = 'still';
    button.textContent = 'Play the movement';
    for (const frame of frames.children) frame.removeAttribute('data-shown');
  }

  #show(frames: Element): void {
    [...frames.children].forEach((frame, index) => {
      frame.toggleAttribute('data-shown', index === this.#shown);
    });
  }
}

if (!customElements.get('figure-motion')) customElements.define('figure-motion', FigureMotion);
