import type { Dosage } from '../../lib/dosage/dosage.ts';
import type { Technique } from '../../lib/handbook/vocabulary.ts';
import { compileRun } from '../../lib/run/compile-run.ts';
import { SINGLE_PREFERENCES } from '../../lib/run/preferences.ts';
import type { RunStep } from '../../lib/run/segment.ts';
import { parseTimePreset } from '../../lib/timer/preset.ts';
import type { Control } from '../../lib/timer/state.ts';
import { pageAdapters } from '../browser/adapters.ts';
import { TimerSession } from './timer-session.ts';
import { isMuted, keepMuted } from './timer-settings.ts';
import { TimerView } from './timer-view.ts';

/**
 * The timer of one exercise. Buttons say with `data-do` what they do: a control of the engine, or
 * `mute`, `test-sound`, `wake-up`. A link may preset the time (`?t=2m`); nothing starts by itself.
 */
export class SingleTimer {
  readonly #world = pageAdapters();
  readonly #listeners = new AbortController();
  readonly #session: TimerSession;

  private constructor(root: HTMLElement, step: RunStep, view: TimerView, origin: string) {
    const { sound, store } = this.#world;
    sound.muted = isMuted(store);
    const plan = compileRun([step], SINGLE_PREFERENCES);
    this.#session = new TimerSession(plan, this.#world, (before, after, notices) => {
      view.paint(before, after, [...notices, sound.muted ? 'muted' : '', origin]);
    });
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
  static start(root: HTMLElement): SingleTimer | null {
    const view = TimerView.of(root);
    const { exercise, technique, dosage } = root.dataset;
    if (!view || !exercise || !technique || !dosage) return null;
    const preset = parseTimePreset(new URLSearchParams(location.search).get('t'));
    const step = {
      exercise,
      technique: technique as Technique,
      dosage: preset ?? (JSON.parse(dosage) as Dosage),
    };
    return new SingleTimer(root, step, view, preset ? 'preset' : '');
  }

  end(): void {
    this.#listeners.abort();
    this.#session.end();
  }

  #press({ do: control, ms }: DOMStringMap): void {
    const { sound, store } = this.#world;
    switch (control) {
      case 'mute':
        sound.muted = !sound.muted;
        keepMuted(store, sound.muted);
        this.#session.wakeUp();
        break;
      case 'test-sound':
        this.#session.testSound();
        break;
      case 'wake-up':
        this.#session.wakeUp();
        break;
      case 'adjust':
        this.#session.press({ type: control, ms: Number(ms) });
        break;
      default:
        this.#session.press({ type: control } as Control);
    }
  }
}
