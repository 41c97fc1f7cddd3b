import { buildRun, shapeOf } from '../../lib/player/build-run.ts';
import type { PlayerStep } from '../../lib/player/player-step.ts';
import type { PlayerTime } from '../../lib/player/contract.ts';
import { announce, isOther } from '../../lib/player/say.ts';
import type { PlayerSettings } from '../../lib/player/settings.ts';
import type { Segment } from '../../lib/run/segment.ts';
import type { Shape } from '../../lib/timer/save.ts';
import type { Speed } from '../../lib/timer/speed.ts';
import { atRest, show } from '../../lib/player/show.ts';
import { isUnderWay } from '../../lib/timer/read.ts';
import { createTimer } from '../../lib/timer/state.ts';
import type { Control, State } from '../../lib/timer/state.ts';
import { totalLeftMs } from '../../lib/timer/total-left.ts';
import { playerAdapters } from '../browser/player-adapters.ts';
import { pageWords } from '../browser/words.ts';
import { RUN_KEY } from '../../lib/memory/keys.ts';
import { keepSettings } from '../timer/device-settings.ts';
import { originHere } from '../timer/origin.ts';
import { TimerSession } from '../timer/timer-session.ts';
import type { FoundSteps } from './found.ts';
import { Gate } from './gate.ts';
import { Hold } from './hold.ts';
import { PlayerAudio } from './player-audio.ts';
import type { PlayerEnd } from './player-end.ts';
import { PlayerView } from './player-view.ts';
import { RunMemory } from './run-memory.ts';

/** How long the screen stays changed after a boundary: one step, never a flicker. */
const FLASH_MS = 500;

/**
 * The run of a player: one session of the timer, and what follows from its states besides what the
 * session does itself. Knows the dialog only through its view; what people press comes in as calls.
 */
export class Player {
  readonly adapters = playerAdapters();
  readonly words = pageWords('run', 'player');
  readonly query = new URLSearchParams(location.search);
  readonly view: PlayerView;
  readonly memory: RunMemory;
  readonly hold: Hold;
  readonly dialog: HTMLDialogElement;
  /** The steps at the speed of the link, and as the page has them. */
  readonly steps: readonly PlayerStep[];
  readonly #own: readonly PlayerStep[];
  readonly #speed: Speed;
  readonly #t: string | null;
  readonly #audio: PlayerAudio;
  readonly #gate: Gate;
  /** What is true beside the state of the run: `leaving`, `felt-better`. */
  readonly #asides = new Set<PlayerTime>();
  readonly #onPaint: (step: number, isEnd: boolean) => void;
  #settings: PlayerSettings;
  #session: TimerSession;
  #state: State;
  #notices: ReadonlySet<PlayerTime> = new Set();
  #startStep = 0;
  #end: PlayerEnd | null = null;
  #isEnd = false;
  /** What shaped the run of the session, as text. */
  #shape: string;

  constructor(
    dialog: HTMLDialogElement,
    { own, steps, speed, t }: FoundSteps,
    settings: PlayerSettings,
    onPaint: (step: number, isEnd: boolean) => void,
  ) {
    this.dialog = dialog;
    this.steps = steps;
    this.#own = own;
    this.#speed = speed;
    this.#t = t;
    this.#onPaint = onPaint;
    this.#settings = settings;
    this.view = new PlayerView(dialog, this.words);
    this.memory = new RunMemory(steps, this.adapters);
    this.#gate = new Gate(this.memory);
    const state = () => this.#state;
    const press = (control: Control) => {
      this.send(control);
    };
    const pause = () => {
      this.#session.pause('user');
    };
    this.hold = new Hold(state, pause, press);
    this.#audio = new PlayerAudio(this.adapters, this.words, {
      state,
      press,
      onTaken: () => {
        // In sight it goes on by its digits; out of sight nobody would know how far it is.
        if (document.hidden) this.#session.pause('interrupt');
        else this.#audio.sound.onLost();
      },
      onTime: () => {
        if (document.hidden) this.wakeUp();
      },
      onFallback: () => {
        this.aside('fallback', true);
      },
    });
    this.#state = createTimer(buildRun(this.steps, settings), this.adapters.clock.now(false));
    this.#audio.equip(settings);
    this.#shape = JSON.stringify(this.#wanted());
    this.#session = this.#newSession();
  }

  /** Goes on with a run that was kept on this device; rejects if that cannot be had. */
  async takeUp(): Promise<void> {
    if (this.adapters.store.read(RUN_KEY) === null) return;
    const { recallGuide } = await import('./recall-guide.ts');
    const kept = await recallGuide(this.#own, this.#state.run, this.adapters);
    if (!kept) return;
    if (kept.shape) this.#renew(kept.run, kept.shape);
    this.#session.takeUp(kept.state);
    this.memory.recall(this.shown.step);
  }

  get state(): State {
    return this.#state;
  }
  get settings(): PlayerSettings {
    return this.#settings;
  }
  get isUnderWay(): boolean {
    return isUnderWay(this.#state);
  }
  get shown() {
    return show(atRest(this.#state, this.#startStep), this.steps, this.words);
  }
  /** When it will be over, in milliseconds since 1970. */
  get endsAt(): number {
    return this.adapters.clock.wall() + totalLeftMs(this.#state);
  }

  send(control: Control): void {
    // Whatever starts a run, a key or a headphone button, starts it by the same door.
    if (control.type === 'toggle' && !this.isUnderWay) this.begin();
    else this.#session.press(control);
  }

  /** What ended because a tingling stayed begins anew, with what may be done now. */
  renew(): void {
    const { mode } = this.#state;
    if (mode.status === 'done' && mode.endedBy === 'tingling') this.#session.renew();
  }

  wakeUp(): void {
    this.#session.wakeUp();
  }

  testSound(): void {
    this.#session.testSound();
  }

  /** The largest button: starts, pauses, goes on, says "Done". Inside the tap, or nothing sounds. */
  main(): void {
    const { status } = this.#state.mode;
    this.send({ type: status === 'awaiting' ? 'next' : 'toggle' });
  }

  begin(): void {
    this.#reshape();
    this.renew();
    if (this.#state.mode.status === 'idle' && this.#gate.asks(this.shown.step)) {
      this.#askFirst();
      return;
    }
    this.memory.clear();
    this.#end?.clear();
    if (this.#startStep > 0) this.#session.press({ type: 'go-to', step: this.#startStep });
    this.#session.press({ type: 'toggle' });
  }

  /** "Yes": remembered for half an hour. */
  passGate(): void {
    if (this.#gate.pass()) this.send({ type: 'toggle' });
  }

  /** To another exercise: at once while it runs, else the next start begins there. */
  goTo(step: number): void {
    this.#gate.close();
    if (this.isUnderWay) this.send({ type: 'go-to', step });
    else this.#startStep = step;
    this.repaint();
  }

  aside(name: PlayerTime, isOn: boolean): void {
    if (isOn) this.#asides.add(name);
    else this.#asides.delete(name);
    this.repaint();
  }

  /**
   * Settings that shape the run take effect with the next start; all others at once. Only what was
   * chosen is kept: the rest follows the link, or the defaults of the day.
   */
  change(chosen: Partial<PlayerSettings>): void {
    this.#settings = { ...this.#settings, ...chosen };
    keepSettings(this.adapters.store, chosen);
    this.#audio.equip(this.#settings);
    if (this.isUnderWay) this.wakeUp();
    // At the end, what was done stays in sight until the next start.
    else if (this.#state.mode.status === 'idle') this.#reshape();
  }

  end(): void {
    this.#session.end();
    this.#audio.end();
  }

  repaint(): void {
    const { shown } = this;
    const flags = new Set<PlayerTime>([...shown.times, ...this.#notices, ...this.#asides]);
    if (this.#audio.sound.muted) flags.add('muted');
    this.#gate.mark(flags, shown.step);
    this.view.paint(atRest(this.#state, this.#startStep), shown, flags);
    const isEnd = this.#state.mode.status === 'done';
    const isNewEnd = isEnd && !this.#isEnd;
    this.#isEnd = isEnd;
    if (isEnd) this.#end?.paint(this.view, this.steps.length, this.memory.finished);
    this.#onPaint(shown.step, isNewEnd);
    if (this.isUnderWay) this.#audio.show(shown);
  }

  /** Before a start, the run takes the shape that the settings have by now. */
  #reshape(): void {
    const wanted = this.#wanted();
    if (JSON.stringify(wanted) !== this.#shape) {
      this.#renew(buildRun(this.steps, this.#settings), wanted);
    }
  }

  #renew(run: readonly Segment[], shape: Shape): void {
    this.#session.end();
    this.#shape = JSON.stringify(shape);
    this.#session = this.#newSession(run, shape);
  }

  /** What the settings and the link make of the run by now. */
  #wanted(): Shape {
    return shapeOf(this.#settings, this.#speed, this.#t);
  }

  #askFirst(): void {
    this.repaint();
    this.view.focusHead();
  }

  #newSession(
    run: readonly Segment[] = buildRun(this.steps, this.#settings),
    shape = this.#wanted(),
  ): TimerSession {
    const { vibrate } = this.adapters;
    const world = {
      ...this.adapters,
      sound: this.#audio.sound,
      vibrate: (pattern: readonly number[]) => {
        if (this.#settings.vibration) vibrate(pattern);
      },
    };
    const onShow = (before: State, after: State, notices: ReadonlySet<PlayerTime>) => {
      this.#notices = notices;
      this.#follow(before, after);
    };
    const level = () => this.#settings.cues;
    return new TimerSession(run, originHere(shape), world, onShow, level);
  }

  /** A change of the state, and what follows from it besides what the session does. */
  #follow(before: State, after: State): void {
    this.#state = after;
    this.memory.note(before, after);
    this.#end?.follow(before, after);
    if (this.isUnderWay) void this.#prepareEnd();
    const said = announce(before, after, this.steps, this.words);
    this.repaint();
    if (said !== null) this.view.write('status', said);
    if (before === after || this.#notices.has('tap-for-sound')) return;
    this.#audio.follow(before, after, this.#settings, this.steps);
    if (this.#settings.flash && isOther(before, after)) this.#flash();
    if (this.#gate.stops(before, after)) {
      this.#session.pause('user');
      this.#askFirst();
    }
  }

  /** There before the end; until it can be had, the next change tries again. */
  async #prepareEnd(): Promise<void> {
    if (this.#end) return;
    const part = await import('./player-end.ts').catch(() => null);
    if (part) this.#end ??= new part.PlayerEnd(this);
  }

  #flash(): void {
    this.dialog.dataset['flash'] = '';
    this.adapters.clock.after(FLASH_MS, () => {
      delete this.dialog.dataset['flash'];
    });
  }
}
