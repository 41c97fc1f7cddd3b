import { PLANS_KEY } from '../../lib/memory/keys.ts';
import { formatPlans, isPlans, readPlans } from '../../lib/memory/plans.ts';
import { readPlan } from '../../lib/plan/plan-link.ts';
import { recall, remember } from '../browser/memory.ts';
import { make, makeButton } from './elements.ts';
import { part, type PlanPage } from './parts.ts';

/** Keeps a plan on this device, as its link says it. */
export function savePlan(value: string): void {
  remember(PLANS_KEY, formatPlans([value, ...readPlans(recall(PLANS_KEY))]), isPlans);
}

/** The plans that are kept, each as a link to itself and with a button that forgets it. */
export function listPlans(page: PlanPage): void {
  const { root, words } = page;
  const { say, plan } = words;
  const plans = readPlans(recall(PLANS_KEY)).flatMap((value) => {
    const read = readPlan(value);
    return read.kind === 'plan' ? [{ value, title: read.plan.title || plan.untitled }] : [];
  });
  part(root, 'saved-box').hidden = plans.length === 0;
  const items = plans.map(({ value, title }) => {
    const forget = makeButton('✕', 'forget', say(plan.forget, { title }));
    forget.addEventListener('click', () => {
      const others = readPlans(recall(PLANS_KEY)).filter((one) => one !== value);
      remember(PLANS_KEY, formatPlans(others), isPlans);
      void import('../offline/keep-pages.ts').then(({ dropPlan }) => dropPlan(value));
      listPlans(page);
    });
    return make('li', {}, make('a', { href: `#p=${value}` }, title), ' ', forget);
  });
  part(root, 'saved').replaceChildren(...items);
}
