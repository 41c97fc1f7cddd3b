import type { Plan } from '../../lib/plan/plan.ts';
import { dayOf } from '../../lib/plan/plan.ts';
import { part, type PlanPage } from './parts.ts';
import { sayDay } from './say.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The longest address that a code of 30 mm holds so that a phone reads it, in bytes: version 25. */
const LONGEST = 997;

/** Makes the sheet ready for the printer: the code, the address and the edition. */
export async function printSheet(page: PlanPage, plan: Plan, address: string): Promise<void> {
  const { root, words } = page;
  const edition = part(root, 'paper-edition');
  const said = edition.dataset['edition'] ?? '';
  edition.textContent = said.replace('{day}', sayDay(dayOf(plan.edition), words));
  part(root, 'paper-address').textContent = address;
  const place = part(root, 'paper-code');
  const { codeOf } = await import('../../lib/plan/plan-code.ts');
  const code = address.length <= LONGEST ? codeOf(address) : null;
  place.parentElement?.toggleAttribute('hidden', code === null);
  if (!code) return;
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', `0 0 ${String(code.size)} ${String(code.size)}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  path.setAttribute('d', code.path);
  path.setAttribute('stroke', '#000');
  path.setAttribute('fill', 'none');
  svg.append(path);
  place.replaceChildren(svg);
}
