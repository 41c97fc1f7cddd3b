import { dayOf, type Plan } from '../../lib/plan/plan.ts';
import type { Code } from '../../lib/plan/plan-code.ts';
import { sheetCodes } from '../../lib/plan/sheet-codes.ts';
import { make } from './elements.ts';
import { addressOf, part, type PlanPage } from './parts.ts';
import { sayDay } from './say.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes the sheet ready for the printer: the codes, the address and the edition. */
export async function printSheet(page: PlanPage, plan: Plan): Promise<void> {
  const { root, lookup, words } = page;
  const { say, plan: own } = words;
  const edition = part(root, 'paper-edition');
  const said = edition.dataset['edition'] ?? '';
  edition.textContent = said.replace('{day}', sayDay(dayOf(plan.edition), words));
  part(root, 'paper-address').textContent = addressOf(plan);
  const { codeOf } = await import('../../lib/plan/plan-code.ts');
  const codes = sheetCodes(plan, lookup, addressOf);
  const drawn = codes.flatMap(({ address, from, to }) => {
    const code = codeOf(address);
    if (!code) return [];
    const what =
      codes.length === 1 ? own.sheet.code : say(own.sheet.codeOf, { n: to - from + 1, from, to });
    return [make('div', { class: 'plan-code' }, draw(code), make('p', {}, what))];
  });
  const note = codes.length === 1 ? null : own.sheet[codes.length > 1 ? 'two' : 'none'];
  part(root, 'paper-codes').replaceChildren(
    ...(note === null ? [] : [make('p', {}, note)]),
    ...drawn,
  );
}

function draw({ size, path }: Code): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const squares = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', `0 0 ${String(size)} ${String(size)}`);
  squares.setAttribute('d', path);
  squares.setAttribute('stroke', '#000');
  squares.setAttribute('fill', 'none');
  svg.append(squares);
  return svg;
}
