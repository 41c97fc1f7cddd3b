import type { PlanPart } from '../../lib/plan/contract.ts';
import { lookupIn, type Lookup, type PlanHandbook } from '../../lib/plan/plan-handbook.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import { writePlan } from '../../lib/plan/plan-link.ts';
import { hrefHere } from '../browser/here.ts';
import { pageWords } from '../browser/words.ts';

/** What all parts of the page of a plan share. */
export type PlanPage = {
  readonly root: HTMLElement;
  readonly handbook: PlanHandbook;
  readonly lookup: Lookup;
  readonly words: ReturnType<typeof planWords>;
  readonly signal: AbortSignal;
};

const planWords = () => pageWords('plan', 'dosage', 'names', 'phone');

/** @param handbook `/plan/handbook.json`, which the build made of a `PlanHandbook` */
export function planPage(root: HTMLElement, handbook: unknown, signal: AbortSignal): PlanPage {
  const known = handbook as PlanHandbook;
  return { root, handbook: known, lookup: lookupIn(known), words: planWords(), signal };
}

/** The whole address of a plan, on the host that one is on. */
export function addressOf(plan: Plan): string {
  return new URL(`${hrefHere('/plan/')}#p=${writePlan(plan)}`, location.origin).href;
}

/** Says why nothing is shown; null takes it back. */
export function sayTrouble({ root }: Pick<PlanPage, 'root'>, text: string | null): void {
  const trouble = part(root, 'trouble');
  trouble.hidden = text === null;
  trouble.textContent = text ?? '';
}

/** A part of the page by its name; the built page has each (the gate `pages` sees to it). */
export function part<Element extends HTMLElement = HTMLElement>(
  root: ParentNode,
  name: PlanPart,
): Element {
  const found = root.querySelector<Element>(`[data-part="${name}"]`);
  if (!found) throw new Error(`This page has no part “${name}”.`);
  return found;
}

/** Text for screen readers, said once. */
export function announce({ root }: Pick<PlanPage, 'root'>, text: string): void {
  part(root, 'status').textContent = text;
}

/** The heading and the name of the tab; null for those that the page came with. */
export function nameThePage(title: string | null): void {
  const heading = document.querySelector<HTMLElement>('[data-plan-title]');
  if (!heading) return;
  heading.textContent = title ?? heading.dataset['planTitle'] ?? '';
  document.title = heading.textContent;
}
