import { planFaults } from '../../lib/plan/check-plan.ts';
import { sayFault } from '../../lib/plan/say-plan.ts';
import { make } from './elements.ts';
import type { PlanPage } from './parts.ts';

/** What is wrong with an order, each in a sentence with its reason and cure. */
export function makeFaults(ids: readonly string[], { lookup, words }: PlanPage): HTMLElement[] {
  const titleOf = (id: string) => lookup.byId(id)?.data.title ?? id;
  return planFaults(ids, lookup).map((fault) => {
    const { what, rule, cure } = sayFault(fault, titleOf, words);
    return make(
      'p',
      { class: 'plan-fault', 'data-fault': fault.kind },
      make('strong', {}, what),
      ` ${rule} ${cure}`,
    );
  });
}

/** A box to tick, with its words. */
export function makeTick(value: string, name: string): HTMLElement {
  return make(
    'li',
    {},
    make('label', {}, make('input', { type: 'checkbox', value }), make('span', {}, name)),
  );
}
