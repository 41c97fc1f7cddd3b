import type { NeededEquipment } from '../../lib/handbook/exercise.ts';
import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import { href } from '../../site.ts';
import { around } from '../../words/pieces.ts';
import type { Words } from '../../words/words.ts';
import { rich } from '../page/rich.ts';

/**
 * What one needs, what does instead, and what changes then. With a link from the finder the script of
 * every page fetches the island, which puts what one has first.
 * @param names names of equipment by id
 */
export function equipmentList(
  equipment: readonly NeededEquipment[],
  names: ReadonlyMap<string, string>,
  words: Words,
): Markup {
  const own = words.exercise.equipment;
  const name = (id: string) => names.get(id) ?? id;
  const [beforeItems, afterItems] = around(own.used, 'items');
  const linkTo = (id: string) => attributes({ href: href(`/equipment/${id}/`) });
  /** “{0} or {1}” in the grammar of the language: text and numbers by turns. */
  const choice = (ids: readonly string[]) =>
    words
      .list(
        ids.map((_, at) => `{${String(at)}}`),
        'or',
      )
      .split(/[{}]/)
      .map((text, at) => {
        const id = at % 2 === 1 ? ids[Number(text)] : undefined;
        return id ? markup`<a${linkTo(id)}><strong>${name(id)}</strong></a>` : text;
      });
  const instead = ({ substitutes }: NeededEquipment) => markup`
    <p class="panel panel-strong my-2" data-part="chosen" hidden>
      <strong>${own.chosen} </strong>
    </p>
    <p class="small quiet">${own.instead}</p>
    <ul class="dotted small">
      ${substitutes.map(({ item, change }) => {
        const text = words.say(own.substitute, { name: name(item), change });
        return markup`
          <li${attributes({ 'data-substitute': item })}>
            ${rich(text, { links: { a: href(`/equipment/${item}/`) } })}
          </li>`;
      })}
    </ul>`;
  return markup`
    ${equipment.length === 0 && markup`<p>${own.none}</p>`}
    <equipment-choice>
      <ul class="plain-list prose-width">
        ${equipment.map((one) => {
          const { item, or, use, optional, substitutes } = one;
          return markup`
            <li${attributes({ 'data-equipment': [item, ...or].join(' ') })}>
              <p>
                ${use && beforeItems}
                ${choice([item, ...or])}
                ${use && words.say(afterItems, { use })}
                ${optional && markup`<span class="quiet"> ${own.optional}</span>`}
              </p>
              ${substitutes.length > 0 && instead(one)}
              ${
                substitutes.length === 0 &&
                !optional &&
                markup`<p class="small quiet">${own.noSubstitute}</p>`
              }
            </li>`;
        })}
      </ul>
    </equipment-choice>`;
}
