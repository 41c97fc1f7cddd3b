import { parseSpeed, parseStart } from '../../lib/timer/preset.ts';
import { announce, isOther, speak } from '../../lib/player/say.ts';
import { atRest, show } from '../../lib/player/show.ts';
import { buildPlan } from '../../lib/player/build-plan.ts';
import { totalLeftMs } from '../../lib/timer/read.ts';
import { createTimer } from '../../lib/timer/state.ts';
import { finishedSteps, readDone, rememberDone } from '../../lib/player/done-memory.ts';
import { parseSettings, withLink } from '../../lib/player/settings.ts';
import type { Control, State } from '../../lib/timer/state.ts';
import type { PlayerSettings } from '../../lib/player/settings.ts';
import type { PlayerStep } from '../../lib/player/player-step.ts';
import { playerAdapters } from '../browser/player-adapters.ts';
import { TimerSession } from '../timer/timer-session.ts';
import { CheckForm } from './check-form.ts';
import { watchKeys } from './key-watch.ts';
import { setLockScreen, writeLockScreen } from './lock-screen.ts';
import { PlayerSound } from './player-sound.ts';
import { PlayerView } from './player-view.ts';
import { SettingsForm, keepSettings } from './settings-form.ts';
import { Sheets } from './sheets.ts';
import { copyLink } from './copy-link.ts';

const DONE_KEY = 'uncoil.done.v1';
const SETTINGS_KEY = 'uncoil.settings.v1';
/** How long the screen stays changed after a boundary: one step, never a flicker. */
const FLASH_MS = 500;

/**
 * The player of a guide or of one exercise. Wires the pure parts (lib/player, lib/timer) to the
 * dialog; buttons say with `data-do` what they do.
 */
export class Player {
  readonly #adapters = playerAdapters();
  readonly #query = new URLSearchParams(location.search);
  readonly #listeners = new AbortController();
  readonly #sound = new PlayerSound(this.#adapters.sound, this.#adapters.track);
  readonly #root: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  readonly #steps: readonly PlayerStep[];
  readonly #view: PlayerView;
  readonly #sheets: Sheets;
  readonly #form: SettingsForm;
  readonly #checks: CheckForm;
  /** What the page adds to the times of a state: `leaving`, `gate`, `fallback`. */
  readonly #asides = new Set<string>();
  readonly #finished = new Set<number>();
  #settings: PlayerSettings;
  #session: TimerSession;
  #state: State;
  #notices: ReadonlySet<string> = new Set();
  #startStep = 0;
  /** We paused it, for a question or a sheet; so we let it go on. */
  #isHeld = false;

  private constructor(root: HTMLElement, dialog: HTMLDialogElement, steps: readonly PlayerStep[]) {
    const { store, clock } = this.#adapters;
    this.#root = root;
    this.#dialog = dialog;
    this.#steps = steps;
    this.#settings = withLink(parseSettings(store.read(SETTINGS_KEY)), this.#query);
    this.#view = new PlayerView(dialog);
    const { signal } = this.#listeners;
    const onChange = (settings: PlayerSettings) => {
      this.#change(settings);
    };
    const onClosed = () => {
      this.#letGo();
    };
    this.#form = new SettingsForm(dialog, this.#settings, onChange, signal);
    this.#checks = new CheckForm(dialog, root.dataset['guide'] ?? '', store, clock, signal);
    this.#sheets = new Sheets(dialog, onClosed, signal);
    this.#sound.mode = this.#settings.sound;
    this.#sound.onInterrupted = () => {
      // Not a control of a person, and yet it has to go the same way.
      this.#session.press({ type: 'pause', by: 'interrupt' } as unknown as Control);
    };
    this.#sound.onFallback = () => {
      this.#aside('fallback', true);
    };
    this.#adapters.track.onTime = () => {
      if (document.hidden) this.#session.wakeUp();
    };
    this.#state = createTimer(this.#plan(), clock.now(false));
    this.#session = this.#newSession();
    if (this.isUnderWay) this.#recallFinished();
    this.#listen();
  }

  /** Null if something is missing: then the page stays what it is, complete without us. */
  static start(root: HTMLElement): Player | null {
    const dialog = root.querySelector<HTMLDialogElement>('dialog.player');
    const { steps } = root.dataset;
    if (!dialog || !steps) return null;
    return new Player(root, dialog, JSON.parse(steps) as PlayerStep[]);
  }

  get isUnderWay(): boolean {
    const { status } = this.#state.mode;
    return status !== 'idle' && status !== 'done';
  }

  /** The page was loaded: a run that went on is shown again, and a link opens where it says. */
  arrive(): void {
    const { mode } = this.#state;
    this.#labelButtons();
    if ('anchor' in mode || (mode.status === 'paused' && mode.by === 'lapse')) this.open();
    if (!this.isUnderWay && this.#query.has('at')) {
      this.#startStep = parseStart(this.#query.get('at'), this.#steps.length);
      this.open();
    }
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#repaint();
    this.#dialog.showModal();
    this.#dialog.querySelector<HTMLElement>('[data-part=main]')?.focus();
  }

  end(): void {
    this.#listeners.abort();
    this.#session.end();
    this.#adapters.track.stop();
    setLockScreen(null);
  }

  #plan() {
    return buildPlan(this.#steps, this.#settings, parseSpeed(this.#query.get('speed')));
  }

  #newSession(): TimerSession {
    const { vibrate } = this.#adapters;
    const world = {
      ...this.#adapters,
      sound: this.#sound,
      vibrate: (pattern: readonly number[]) => {
        if (this.#settings.vibration) vibrate(pattern);
      },
    };
    const onShow = (before: State, after: State, notices: ReadonlySet<string>) => {
      this.#notices = notices;
      this.#follow(before, after);
    };
    return new TimerSession(this.#plan(), world, onShow, this.#settings.cues);
  }

  /** A change of the state, and what follows from it besides what the session does. */
  #follow(before: State, after: State): void {
    this.#state = after;
    const finished = finishedSteps(before, after);
    if (finished.length > 0) this.#remember(finished);
    const said = announce(before, after, this.#steps);
    this.#repaint();
    if (said !== null) this.#view.write('status', said);
    if (before === after || this.#notices.has('tap-for-sound')) return;
    this.#sound.follow(after, this.#settings.cues);
    const phrase = this.#settings.speech ? speak(before, after, this.#steps) : null;
    if (phrase !== null && !document.hidden) this.#adapters.speech.say(phrase);
    if (this.#settings.flash && isOther(before, after)) this.#flash();
  }

  #repaint(): void {
    const state = atRest(this.#state, this.#startStep);
    const shown = show(state, this.#steps);
    const flags = new Set([...shown.times, ...this.#notices, ...this.#asides]);
    flags.add(this.#sound.muted ? 'muted' : 'sounding');
    if (this.#asides.has('gate')) flags.delete('idle');
    if (this.#checks.hurtsAgain) flags.add('hurts-again');
    this.#view.paint(state, shown, flags);
    this.#sheets.show(shown.step);
    this.#showEnd();
    if (this.#settings.sound === 'locked') writeLockScreen(shown, document.title);
  }

  #aside(name: string, isOn: boolean): void {
    if (isOn) this.#asides.add(name);
    else this.#asides.delete(name);
    this.#repaint();
  }

  #flash(): void {
    this.#dialog.dataset['flash'] = '';
    this.#adapters.clock.after(FLASH_MS, () => {
      delete this.#dialog.dataset['flash'];
    });
  }

  /** Settings that shape the run take effect with the next start; all others at once. */
  #change(settings: PlayerSettings): void {
    const { store } = this.#adapters;
    this.#settings = settings;
    keepSettings(store, settings);
    this.#sound.mode = settings.sound;
    if (this.isUnderWay) {
      this.#sound.follow(this.#state, settings.cues);
      this.#session.wakeUp();
    } else {
      this.#session.end();
      this.#session = this.#newSession();
    }
  }

  #remember(finished: readonly number[]): void {
    const { store, clock } = this.#adapters;
    for (const step of finished) this.#finished.add(step);
    const ids = finished.map((step) => this.#steps[step]?.exercise ?? '');
    store.write(DONE_KEY, rememberDone(store.read(DONE_KEY), ids, clock.wall()));
  }

  /** After a reload: what was finished lately, before the place where the run is. */
  #recallFinished(): void {
    const { store, clock } = this.#adapters;
    const done = readDone(store.read(DONE_KEY), clock.wall());
    this.#steps.forEach(({ exercise }, step) => {
      const { step: here = 0 } = this.#state.segments[this.#state.mode.index] ?? {};
      if (step < here && exercise in done) this.#finished.add(step);
    });
  }

  #showEnd(): void {
    this.#steps.forEach((_, step) => {
      this.#view.write(`did-${String(step)}`, this.#finished.has(step) ? 'Done' : 'Left out');
    });
  }

  #listen(): void {
    const { signal } = this.#listeners;
    const dialog = this.#dialog;
    dialog.addEventListener(
      'click',
      ({ target }) => {
        if (!(target instanceof Element)) return;
        const button = target.closest<HTMLElement>('[data-do]');
        if (button) this.#press(button.dataset);
        // The whole screen pauses: one finds it without looking, with a foot if need be.
        else if (target.closest('[data-face]') && !target.closest('a, button')) this.#main();
      },
      { signal },
    );
    dialog.addEventListener(
      'cancel',
      (event) => {
        if (event.target !== dialog || !this.isUnderWay) return;
        event.preventDefault();
        this.#leave();
      },
      { signal },
    );
    dialog.addEventListener(
      'close',
      (event) => {
        if (event.target === dialog) this.#closed();
      },
      { signal },
    );
    const isOn = () => this.#settings.shortcuts;
    watchKeys(dialog, isOn, (action) => this.#press({ do: action }), signal);
  }

  #press({ do: action, ms, step, felt }: DOMStringMap): void {
    switch (action) {
      case 'main':
        this.#main();
        break;
      case 'leave':
        this.#leave();
        break;
      case 'keep':
        this.#asides.delete('leaving');
        this.#letGo();
        this.#repaint();
        break;
      case 'end':
        this.#asides.delete('leaving');
        this.#isHeld = false;
        this.#send({ type: 'stop' });
        break;
      case 'adjust':
        this.#send({ type: 'adjust', ms: Number(ms) });
        break;
      case 'longer':
        this.#send({ type: 'adjust', ms: 15_000 });
        break;
      case 'shorter':
        this.#send({ type: 'adjust', ms: -15_000 });
        break;
      case 'go-to':
        this.#goTo(Number(step));
        break;
      case 'again':
        this.#send({ type: 'restart' });
        this.#send({ type: 'toggle' });
        break;
      case 'mute':
        this.#form.set({ ...this.#settings, sound: this.#sound.muted ? 'on' : 'off' });
        break;
      case 'test-sound':
        this.#session.testSound();
        break;
      case 'wake-up':
        this.#session.wakeUp();
        break;
      case 'gate-yes':
        this.#passGate();
        break;
      case 'felt':
        this.#checks.answer(felt ?? '');
        for (const name of ['better', 'same', 'worse']) this.#asides.delete(`felt-${name}`);
        this.#aside(`felt-${felt ?? ''}`, true);
        break;
      case 'copy-link':
        void copyLink(this.#query, this.#settings).then((said) => {
          this.#view.write('copied', said);
        });
        break;
      case 'list':
      case 'info':
      case 'settings':
        this.#openSheet(action);
        break;
      case 'help':
        this.#openSheet('settings');
        break;
      case 'close-sheet':
        this.#sheets.close();
        break;
      default:
        this.#send({ type: action } as Control);
    }
  }

  #main(): void {
    const { status } = this.#state.mode;
    if (status === 'idle') this.#begin();
    else this.#send({ type: status === 'awaiting' ? 'next' : 'toggle' });
  }

  #begin(): void {
    const { store, clock } = this.#adapters;
    const done = readDone(store.read(DONE_KEY), clock.wall());
    const missing = this.#steps[this.#startStep]?.requires.some((id) => !(id in done)) ?? false;
    if (missing && !this.#asides.has('gate')) {
      this.#aside('gate', true);
      return;
    }
    this.#asides.delete('gate');
    this.#finished.clear();
    if (this.#settings.sound === 'locked') this.#useLockScreen();
    if (this.#startStep > 0) this.#session.press({ type: 'go-to', step: this.#startStep });
    this.#session.press({ type: 'toggle' });
  }

  #passGate(): void {
    const { store, clock } = this.#adapters;
    const ids = this.#steps[this.#startStep]?.requires ?? [];
    store.write(DONE_KEY, rememberDone(store.read(DONE_KEY), ids, clock.wall()));
    this.#begin();
  }

  #useLockScreen(): void {
    setLockScreen({
      play: () => {
        this.#main();
      },
      pause: () => {
        if ('anchor' in this.#state.mode) this.#send({ type: 'toggle' });
      },
      nexttrack: () => {
        this.#send({ type: 'next' });
      },
      previoustrack: () => {
        this.#send({ type: 'previous' });
      },
    });
  }

  #goTo(step: number): void {
    this.#asides.delete('gate');
    if (this.isUnderWay) this.#send({ type: 'go-to', step });
    else this.#startStep = step;
    this.#sheets.close();
    this.#repaint();
  }

  #send(control: Control): void {
    this.#session.press(control);
  }

  /** "Stop" asks first, and waits as long as it takes. Before and after a run it just closes. */
  #leave(): void {
    if (!this.isUnderWay) {
      this.#dialog.close();
      return;
    }
    this.#hold();
    this.#aside('leaving', true);
    this.#dialog.querySelector<HTMLElement>('[data-do=keep]')?.focus();
  }

  #openSheet(name: string): void {
    this.#hold();
    this.#view.paintEnd(this.#adapters.clock.wall() + totalLeftMs(this.#state));
    this.#sheets.open(name);
  }

  #hold(): void {
    if (!('anchor' in this.#state.mode)) return;
    this.#isHeld = true;
    this.#send({ type: 'toggle' });
  }

  #letGo(): void {
    const { mode } = this.#state;
    if (this.#isHeld && mode.status === 'paused' && mode.by === 'user') {
      this.#send({ type: 'toggle' });
    }
    this.#isHeld = false;
  }

  #closed(): void {
    this.#asides.delete('leaving');
    this.#isHeld = false;
    if ('anchor' in this.#state.mode) this.#send({ type: 'toggle' });
    this.#labelButtons();
  }

  /** Outside, the button says where one goes on. */
  #labelButtons(): void {
    const { place } = show(this.#state, this.#steps);
    for (const button of document.querySelectorAll<HTMLElement>('[data-player-open]')) {
      button.dataset['label'] ??= button.textContent.trim();
      const label = this.isUnderWay ? `Go on with the guide · ${place}` : button.dataset['label'];
      if (button.textContent !== label) button.textContent = label;
    }
    void this.#root;
  }
}
