import type { PlayerStep } from '../../lib/player/player-step.ts';
import { parseStart } from '../../lib/timer/preset.ts';
import type { Control } from '../../lib/timer/state.ts';
import type { CheckForm } from './check-form.ts';
import { watchKeys } from './key-watch.ts';
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
  readonly #steps: readonly PlayerStep[];
  readonly #player: Player;
  readonly #sheets: Sheets;
  readonly #form: SettingsForm;
  readonly #guide: string;
  #checks: Promise<CheckForm> | null = null;

  private constructor(dialog: HTMLDialogElement, steps: readonly PlayerStep[], guide: string) {
    const { signal } = this.#listeners;
    this.#dialog = dialog;
    this.#steps = steps;
    const onClosed = () => {
      this.#player.hold.letGo();
    };
    this.#sheets = new Sheets(dialog, onClosed, signal);
    const player = new Player(dialog, steps, (step) => {
      this.#sheets.show(step);
    });
    this.#player = player;
    const onChange: Player['change'] = (settings) => {
      player.change(settings);
    };
    this.#form = new SettingsForm(dialog, player.settings, onChange, signal);
    this.#guide = guide;
    this.#listen(signal);
  }

  /** Null if something is missing: then the page stays what it is, complete without us. */
  static start(root: HTMLElement): PlayerDialog | null {
    const dialog = root.querySelector<HTMLDialogElement>('dialog.player');
    const { steps, guide = '' } = root.dataset;
    if (!dialog || !steps) return null;
    return new PlayerDialog(dialog, JSON.parse(steps) as PlayerStep[], guide);
  }

  /** The page was loaded: a run that went on is shown again, and a link opens where it says. */
  arrive(): void {
    const { state, isUnderWay, query } = this.#player;
    const { mode } = state;
    this.#labelButtons();
    if ('anchor' in mode || (mode.status === 'paused' && mode.by === 'lapse')) this.open();
    if (!isUnderWay && query.has('at')) {
      this.#player.goTo(parseStart(query.get('at'), this.#steps.length));
      this.open();
    }
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#player.repaint();
    this.#dialog.showModal();
    this.#player.view.focusMain();
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
    dialog.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof Element && target.matches('[data-mark]')) void this.#check();
      },
      { signal },
    );
    watchKeys(
      dialog,
      () => this.#player.settings.shortcuts,
      (action) => {
        this.#press({ do: action });
      },
      signal,
    );
  }

  #press(data: DOMStringMap): void {
    const player = this.#player;
    const { do: action = '', step, felt = '' } = data;
    const calls: Readonly<Record<string, () => void>> = {
      main: () => {
        player.main();
      },
      leave: () => {
        this.#leave();
      },
      keep: () => {
        this.#keepGoing();
      },
      end: () => {
        this.#endGuide();
      },
      longer: () => {
        player.send({ type: 'adjust', ms: 15_000 });
      },
      shorter: () => {
        player.send({ type: 'adjust', ms: -15_000 });
      },
      'go-to': () => {
        player.goTo(Number(step));
        this.#sheets.close();
      },
      again: () => {
        player.send({ type: 'restart' });
        player.send({ type: 'toggle' });
      },
      'restart-here': () => {
        player.send({ type: 'restart' });
        this.#sheets.close();
      },
      mute: () => {
        this.#mute();
      },
      'test-sound': () => {
        player.testSound();
      },
      'wake-up': () => {
        player.wakeUp();
      },
      'gate-yes': () => {
        player.passGate();
      },
      felt: () => {
        void this.#answer(felt);
      },
      'copy-link': () => {
        void this.#copyLink();
      },
      list: () => {
        this.#openSheet('list');
      },
      info: () => {
        this.#openSheet('info');
      },
      settings: () => {
        this.#openSheet('settings');
      },
      help: () => {
        this.#openSheet('settings');
      },
      'close-sheet': () => {
        this.#sheets.close();
      },
    };
    const call = calls[action];
    if (call) call();
    else player.send({ type: action } as Control);
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
    this.#form.set({ ...settings, sound: settings.sound === 'off' ? 'on' : 'off' });
  }

  async #answer(felt: string): Promise<void> {
    for (const name of ['better', 'same', 'worse']) {
      this.#player.aside(`felt-${name}`, name === felt);
    }
    const checks = await this.#check();
    checks.answer(felt);
    this.#player.aside('hurts-again', checks.hurtsAgain);
  }

  /** Fetched when somebody reaches for it: most people just start. */
  #check(): Promise<CheckForm> {
    this.#checks ??= import('./check-form.ts').then(
      ({ CheckForm }) =>
        new CheckForm(this.#dialog, this.#guide, this.#player.adapters, this.#listeners.signal),
    );
    return this.#checks;
  }

  async #copyLink(): Promise<void> {
    const { query, settings, view } = this.#player;
    const { copyLink } = await import('./copy-link.ts');
    view.write('copied', await copyLink(query, settings));
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
    const { isUnderWay, shown } = this.#player;
    for (const button of document.querySelectorAll<HTMLElement>('[data-player-open]')) {
      const label = (button.dataset['label'] ??= button.textContent.trim());
      button.textContent = isUnderWay ? `Go on · ${shown.place}` : label;
    }
  }
}
