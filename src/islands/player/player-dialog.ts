import type { PlayerStep } from '../../lib/player/player-step.ts';
import type { PlayerSettings } from '../../lib/player/settings.ts';
import { parseStart } from '../../lib/link/start-at.ts';
import type { Control } from '../../lib/timer/state.ts';
import { playerAdapters } from '../browser/player-adapters.ts';
import { Afterwards } from './afterwards.ts';
import { findSettings, findSteps } from './found.ts';
import type { FoundSteps } from './found.ts';
import { Player } from './player.ts';
import { SettingsForm } from './settings-form.ts';
import { Sheets } from './sheets.ts';

/**
 * The dialog of a player: opens and closes it, and turns what is pressed into calls of the player.
 * Buttons say with `data-do` what they do; what is not in the list is a control of the timer.
 */
export class PlayerDialog {
  readonly #listeners = new AbortController();
  readonly #dialog: HTMLDialogElement;
  readonly #count: number;
  readonly #player: Player;
  readonly #sheets: Sheets;
  readonly #form: SettingsForm;
  readonly #afterwards: Afterwards;

  private constructor(
    dialog: HTMLDialogElement,
    steps: FoundSteps,
    guide: string,
    settings: PlayerSettings,
  ) {
    const { signal } = this.#listeners;
    this.#dialog = dialog;
    this.#count = steps.own.length;
    const onClosed = () => {
      this.#player.hold.letGo();
    };
    this.#sheets = new Sheets(dialog, onClosed, signal);
    const player = new Player(dialog, steps, settings, (step, isEnd) => {
      this.#sheets.show(step);
      // Not while it is being made: a run may be over before anybody opens it.
      if (isEnd && dialog.open) void this.#afterwards.end();
    });
    this.#player = player;
    const onChange: Player['change'] = (chosen) => {
      player.change(chosen);
    };
    this.#form = new SettingsForm(dialog, settings, onChange, signal);
    this.#afterwards = new Afterwards(dialog, player, guide, signal);
    this.#listen(signal);
  }

  /** Null if something is missing: then the page stays what it is, complete without us. */
  static async start(root: HTMLElement): Promise<PlayerDialog | null> {
    const dialog = root.querySelector<HTMLDialogElement>('dialog.player');
    const { steps, guide = '' } = root.dataset;
    if (!dialog || !steps) return null;
    // A plan says in its HTML what a link says of other pages.
    const query = new URLSearchParams(root.dataset['query'] ?? location.search);
    const settings = await findSettings(playerAdapters().store, query);
    const own = JSON.parse(steps) as PlayerStep[];
    const player = new PlayerDialog(dialog, await findSteps(own, query), guide, settings);
    await player.#player.takeUp();
    return player;
  }

  /** The page was loaded: a run that went on is shown again, and a link opens where it says. */
  arrive(): void {
    const { state, isUnderWay, query } = this.#player;
    const { mode } = state;
    this.#labelButtons();
    if ('anchor' in mode || (mode.status === 'paused' && mode.by === 'lapse')) this.open();
    if (!isUnderWay && query.has('at')) {
      this.#player.goTo(parseStart(query.get('at'), this.#count));
      this.open();
    }
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#player.renew();
    this.#player.repaint();
    this.#dialog.showModal();
    this.#player.view.focusMain();
  }

  /** Opens and starts at once, to be called inside the tap. `isAnswered`: what has to come first was said to be done. */
  lead(isAnswered: boolean): void {
    this.open();
    if (this.#player.isUnderWay) return;
    if (isAnswered) this.#player.memory.believe(0);
    this.#player.begin();
  }

  end(): void {
    this.#listeners.abort();
    this.#player.end();
  }

  #listen(signal: AbortSignal): void {
    const dialog = this.#dialog;
    const on = <Name extends 'click' | 'cancel' | 'close'>(
      name: Name,
      call: (event: HTMLElementEventMap[Name]) => void,
    ) => {
      dialog.addEventListener(name, call, { signal });
    };
    on('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const button = target.closest<HTMLElement>('[data-do]');
      if (button) this.#press(button.dataset);
      // The whole screen pauses: one finds it without looking.
      else if (target.closest('[data-face]')) this.#player.send({ type: 'toggle' });
    });
    on('cancel', (event) => {
      if (event.target !== dialog || !this.#player.isUnderWay) return;
      event.preventDefault();
      this.#leave();
    });
    on('close', (event) => {
      if (event.target === dialog) this.#closed();
    });
    const first = (event: KeyboardEvent) => void this.#watchKeys(event, signal);
    dialog.addEventListener('keydown', first, { once: true, signal });
  }

  /** Most people have no keyboard: what knows the keys is fetched by the first one, which then counts. */
  async #watchKeys(first: KeyboardEvent, signal: AbortSignal): Promise<void> {
    const part = await import('./key-watch.ts').catch(() => null);
    const isOn = () => this.#player.settings.shortcuts;
    const act = (action: string) => {
      this.#press({ do: action });
    };
    part?.watchKeys(this.#dialog, isOn, act, signal);
    first.target?.dispatchEvent(new KeyboardEvent('keydown', first));
  }

  #press({ do: action = '', step, felt = '', ms }: DOMStringMap): void {
    const player = this.#player;
    switch (action) {
      case 'main':
        if (!player.isUnderWay) void this.#afterwards.read();
        player.main();
        break;
      case 'leave':
        this.#leave();
        break;
      case 'keep':
        this.#keepGoing();
        break;
      case 'end':
        this.#endGuide();
        break;
      case 'adjust':
        player.send({ type: action, ms: Number(ms) });
        break;
      case 'longer':
        player.send({ type: 'adjust', ms: 15_000 });
        break;
      case 'shorter':
        player.send({ type: 'adjust', ms: -15_000 });
        break;
      case 'go-to':
        player.goTo(Number(step));
        this.#sheets.close();
        break;
      case 'again':
        player.send({ type: 'restart' });
        player.send({ type: 'toggle' });
        break;
      case 'restart-here':
        player.send({ type: 'restart' });
        this.#sheets.close();
        break;
      case 'mute':
        this.#mute();
        break;
      case 'test-sound':
        player.testSound();
        break;
      case 'wake-up':
        player.wakeUp();
        break;
      case 'gate-yes':
        player.passGate();
        break;
      case 'felt':
        void this.#afterwards.answer(felt);
        break;
      case 'copy-link':
        void this.#afterwards.copyLink();
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
        player.send({ type: action } as Control);
    }
  }

  /** "Stop" asks first, and waits as long as it takes. Before and after a run it just closes. */
  #leave(): void {
    if (!this.#player.isUnderWay) {
      this.#dialog.close();
      return;
    }
    this.#player.hold.hold();
    this.#player.aside('leaving', true);
    this.#dialog.querySelector<HTMLElement>('[data-do=keep]')?.focus();
  }

  #keepGoing(): void {
    this.#player.hold.letGo();
    this.#player.aside('leaving', false);
    this.#player.view.focusMain();
  }

  #endGuide(): void {
    this.#player.hold.forget();
    this.#player.send({ type: 'stop' });
    this.#player.aside('leaving', false);
    this.#player.view.focusMain();
  }

  #openSheet(name: string): void {
    this.#player.hold.hold();
    this.#player.view.paintEnd(this.#player.endsAt);
    this.#sheets.open(name);
  }

  #mute(): void {
    const { settings } = this.#player;
    this.#form.set({ sound: settings.sound === 'off' ? 'on' : 'off' });
  }

  #closed(): void {
    const { state, hold } = this.#player;
    hold.forget();
    this.#player.aside('leaving', false);
    if ('anchor' in state.mode) this.#player.send({ type: 'toggle' });
    this.#labelButtons();
  }

  /** Outside, the button says where one goes on. */
  #labelButtons(): void {
    const { isUnderWay, shown, words } = this.#player;
    const { say, player } = words;
    for (const button of document.querySelectorAll<HTMLElement>('[data-player-open]')) {
      const label = (button.dataset['label'] ??= button.textContent.trim());
      button.textContent = isUnderWay ? say(player.goOn, { place: shown.place }) : label;
    }
  }
}
