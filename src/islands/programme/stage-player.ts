import type { StageView } from '../../lib/programme/contract.ts';
import type { Today } from '../../lib/programme/progress.ts';
import { hrefHere } from '../browser/here.ts';
import { pageWords } from '../browser/words.ts';

/**
 * The player of today's exercises. Each exercise has a page with a finished player of its own; their parts
 * become one here, so that warnings, signs and drawings are those of the handbook. A press on
 * `[data-player-open]` fetches them; from then on the player itself answers the press.
 */
export class StagePlayer {
  readonly #root: HTMLElement;
  readonly #stages: readonly StageView[];
  readonly #today: () => Today | null;
  readonly #listeners = new AbortController();
  #player: HTMLElement | null = null;
  /** The stage and amount that the player in the page was made of. */
  #made = '';

  constructor(root: HTMLElement, stages: readonly StageView[], today: () => Today | null) {
    this.#root = root;
    this.#stages = stages;
    this.#today = today;
    this.#button?.addEventListener(
      'click',
      () => {
        if (!this.#player) void this.#start();
      },
      { signal: this.#listeners.signal },
    );
  }

  /** Another stage, or half: what was built is no more. */
  renew(): void {
    if (this.#made === this.#wanted) return;
    this.#player?.remove();
    this.#player = null;
  }

  end(): void {
    this.#listeners.abort();
    this.#player?.remove();
    this.#player = null;
  }

  get #button(): HTMLElement | null {
    return this.#root.querySelector('[data-player-open]');
  }

  get #wanted(): string {
    const today = this.#today();
    return today ? `${String(today.stage)} ${String(today.half)}` : '';
  }

  async #start(): Promise<void> {
    const status = this.#root.querySelector<HTMLElement>('[data-player-status]');
    const { programme } = pageWords('programme');
    if (status) status.textContent = programme.loading;
    try {
      await this.#build();
      if (status) status.textContent = '';
      this.#button?.click();
    } catch {
      // Offline, or the site was just updated: the next press tries again.
      if (status) status.textContent = programme.failed;
    }
  }

  async #build(): Promise<void> {
    const today = this.#today();
    const stage = today && this.#stages[today.stage];
    if (!stage) throw new Error('No stage to play');
    const plays = stage[today.half ? 'half' : 'whole'];
    const [{ joinPlayers }, { fetchPage }] = await Promise.all([
      import('../plan/join-players.ts'),
      import('../plan/fetch-page.ts'),
      import('../guide-player.ts'),
    ]);
    const pages = await Promise.all(
      plays.map(({ step }) => fetchPage(hrefHere(`/player/${step.exercise}/`))),
    );
    const { say, programme } = pageWords('programme');
    const title = say(programme.run, {
      title: this.#root.dataset['title'] ?? '',
      stage: stage.title,
    });
    const player = joinPlayers(pages, {
      ...{ title, page: `guides/${this.#root.dataset['guide'] ?? ''}` },
      label: say(programme.player, { title }),
      end: programme.end,
      need: stage.need,
      items: plays,
      stepOf: (own, at) => ({ ...own, setupSeconds: 0, ...plays[at]?.step }),
    });
    this.#made = this.#wanted;
    this.#player = player;
    // Beside the box, not in it: what the box shows and hears is its own.
    this.#root.after(player);
  }
}
