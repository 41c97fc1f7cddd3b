import type { Segment } from '../../lib/run/segment.ts';
import type { Shape } from '../../lib/timer/save.ts';
import type { Control, State } from '../../lib/timer/state.ts';
import { pageAdapters } from '../browser/adapters.ts';
import { keepSettings } from './device-settings.ts';
import { originHere } from './origin.ts';
import type { TimerEnd } from './timer-end.ts';
import { TimerSession } from './timer-session.ts';
import { TimerView } from './timer-view.ts';

export { TimerView };

/** What a timer plays, and what is linked or kept beside it. */
export type Run = {
  readonly segments: readonly Segment[];
  /** True if a link set the time. */
  readonly isPreset?: boolean;
  readonly isMuted?: boolean;
  /** What shaped it besides the page. */
  readonly shape?: Shape;
  /** Where a run goes on that was under way when the page went. */
  readonly kept?: State | null;
};

/**
 * The timer of one exercise. Buttons say with `data-do` what they do: a control of the engine, or
 * `main`, `mute`, `test-sound`, `wake-up`. A link may preset the time (`?t=2m`); nothing starts by itself.
 */
export class SingleTimer {
  readonly #world = pageAdapters();
  readonly #listeners = new AbortController();
  readonly #session: TimerSession;
  readonly #view: TimerView;
  readonly #exercise: string;
  #end: TimerEnd | null = null;
  /** The changes of the run that came before the end was there to hear them. */
  #missed: [before: State, after: State][] = [];

  private constructor(root: HTMLElement, view: TimerView, run: Run) {
    this.#view = view;
    this.#exercise = root.dataset['exercise'] ?? '';
    const { sound } = this.#world;
    sound.muted = run.isMuted ?? false;
    const origin = originHere(run.shape ?? {});
    this.#session = new TimerSession(
      run.segments,
      origin,
      this.#world,
      (before, after, notices) => {
        if ('anchor' in after.mode) void this.#prepareEnd();
        this.#tellEnd(before, after);
        view.write('worked', this.#end?.line ?? '');
        view.paint(before, after, [
          ...notices,
          ...(this.#end?.times ?? []),
          sound.muted && 'muted',
          run.isPreset === true && 'preset',
        ]);
      },
    );
    if (run.kept) this.#session.takeUp(run.kept);
    root.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
        if (button) this.#press(button.dataset);
      },
      { signal: this.#listeners.signal },
    );
  }

  /** Null if something is missing: then the timer stays what it was, text. */
  static start(root: HTMLElement, run: Run): SingleTimer | null {
    const view = TimerView.of(root);
    return view && new SingleTimer(root, view, run);
  }

  end(): void {
    this.#listeners.abort();
    this.#session.end();
  }

  #press({ do: control, ms, felt = '' }: DOMStringMap): void {
    switch (control) {
      case 'main':
        this.#session.main();
        break;
      case 'mute':
        this.#mute();
        break;
      case 'test-sound':
        this.#session.testSound();
        break;
      case 'wake-up':
        this.#session.wakeUp();
        break;
      case 'felt':
        void this.#prepareEnd().then(() => {
          this.#end?.answer(felt);
          this.#session.repaint();
        });
        break;
      case 'adjust':
        this.#session.press({ type: control, ms: Number(ms) });
        break;
      default:
        this.#session.press({ type: control } as Control);
    }
  }

  /** On a slow phone work may begin before that part is there: it hears of it later. */
  #tellEnd(before: State, after: State): void {
    if (this.#end) {
      this.#end.follow(before, after);
      return;
    }
    if (!('anchor' in before.mode) && !('anchor' in after.mode)) return;
    const last = this.#missed.at(-1);
    const goesOn = 'anchor' in before.mode && 'anchor' in after.mode;
    // One stretch without an event is one entry, however often it was painted.
    if (last && goesOn && last[1] === before && 'anchor' in last[0].mode) last[1] = after;
    else this.#missed.push([before, after]);
  }

  /** There before the end; without it the timer says "Done" and no more. */
  async #prepareEnd(): Promise<void> {
    if (this.#end) return;
    try {
      const { TimerEnd } = await import('./timer-end.ts');
      this.#end ??= new TimerEnd(this.#exercise, this.#world, this.#view.words);
      for (const [before, after] of this.#missed.splice(0)) this.#end.follow(before, after);
    } catch {
      // Not to be had: the next stretch, or the answer, tries again.
    }
  }

  /** Kept on this device; if that cannot be, it holds for the page. */
  #mute(): void {
    const { sound, store } = this.#world;
    sound.muted = !sound.muted;
    keepSettings(store, { sound: sound.muted ? 'off' : 'on' });
    this.#session.wakeUp();
  }
}
