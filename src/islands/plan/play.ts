import { describeDosage } from '../../lib/dosage/describe-dosage.ts';
import type { Dosage } from '../../lib/dosage/dosage.ts';
import { gatherEquipment } from '../../lib/handbook/equipment.ts';
import { runSteps } from '../../lib/handbook/steps.ts';
import { guideSeconds } from '../../lib/run/measure-run.ts';
import { writeGuideLink } from '../../lib/link/guide-link.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import type { PlanExercise } from '../../lib/plan/plan-handbook.ts';
import type { PlayerStep } from '../../lib/player/player-step.ts';
import { hrefHere } from '../browser/here.ts';
import { fetchPage } from './fetch-page.ts';
import type { PlanPage } from './parts.ts';

/** An exercise in its turn, with the dosage that is done. */
export type PlayedStep = { readonly exercise: PlanExercise; readonly dosage: Dosage };

/** The steps as a run measures and plays them. */
const stepsOf = (steps: readonly PlayedStep[]) =>
  runSteps(
    steps.map(({ exercise: { id, data }, dosage }) => ({
      id,
      data: { ...data, steps: [], aliases: [], duration: dosage },
    })),
  );

/** How long these take, with everything between. */
export const secondsOf = (steps: readonly PlayedStep[]) => guideSeconds(stepsOf(steps));

/**
 * The player of a plan. Each exercise has a page with a finished player of its own; their parts become
 * one player here, so that warnings, signs, steps and drawings are those of the handbook, and only the
 * dosages are those of the plan.
 */
export class PlanPlay {
  readonly #page: PlanPage;
  readonly #plan: Plan;
  readonly #steps: readonly PlayedStep[];
  readonly #listeners = new AbortController();
  #player: HTMLElement | null = null;
  #building: Promise<void> | null = null;

  constructor(page: PlanPage, plan: Plan, steps: readonly PlayedStep[]) {
    this.#page = page;
    this.#plan = plan;
    this.#steps = steps;
    const button = this.#button;
    const start = () => {
      if (this.#player) return;
      const status = page.root.querySelector('[data-player-status]');
      if (status) status.textContent = page.words.plan.loading;
      void this.build().then(() => {
        if (status) status.textContent = this.#player ? '' : page.words.plan.failed;
        // From here on the player itself answers the press.
        if (this.#player) button?.click();
      });
    };
    button?.addEventListener('click', start, { signal: this.#listeners.signal });
    // Ready before the tap, and kept for a day without a connection.
    void this.build();
  }

  /** Puts the player into the page; whatever cannot be fetched is tried again at the next press. */
  build(): Promise<void> {
    this.#building ??= this.#build().catch(() => {
      this.#building = null;
    });
    return this.#building;
  }

  end(): void {
    this.#listeners.abort();
    this.#player?.remove();
    this.#player = null;
  }

  get #button(): HTMLElement | null {
    return this.#page.root.querySelector('[data-player-open]');
  }

  async #build(): Promise<void> {
    const [pages, { joinPlayers }] = await Promise.all([
      Promise.all(
        this.#steps.map(({ exercise }) => fetchPage(hrefHere(`/player/${exercise.id}/`))),
      ),
      import('./join-players.ts'),
      import('../guide-player.ts'),
    ]);
    if (this.#listeners.signal.aborted) return;
    const { words } = this.#page;
    const { say, plan } = words;
    const run = stepsOf(this.#steps);
    const title = this.#plan.title || plan.untitled;
    const things = gatherEquipment(
      this.#steps.map(({ exercise }) => ({ ...exercise.data, steps: [], aliases: [] })),
    ).filter(({ optional }) => !optional);
    const names = things.map(({ item }) => this.#page.handbook.equipment[item]?.title ?? item);
    const joined = joinPlayers(pages, {
      ...{ title, page: 'plan' },
      label: say(plan.player, { title }),
      end: plan.end,
      need: names.length > 0 ? say(plan.need, { list: names.join(' · ') }) : '',
      items: this.#steps.map(({ exercise: { data }, dosage }, at) => {
        const about = { title: data.title, dose: describeDosage(dosage, words) };
        return {
          item: say(plan.item, about),
          inList: say(plan.itemOfList, { n: at + 1, ...about }),
        };
      }),
      stepOf: (own, at) => ({ ...own, setupSeconds: 0, ...run[at] }) as PlayerStep,
    });
    const { start } = this.#plan;
    const sore =
      start.kind === 'sore' ? { side: start.side, extraSeconds: start.extraSeconds } : null;
    const query = new URLSearchParams();
    const link = writeGuideLink({ speed: 'normal', sore });
    if (link !== null) query.set('run', link);
    if (start.kind === 'side') query.set('first', start.side);
    joined.dataset['query'] = query.toString();
    this.#player = joined;
    this.#page.root.append(joined);
  }
}
