import { SCHEMAS } from '../../src/catalogue/check/collections.ts';
import type { CollectionName, Handbook } from '../../src/catalogue/check/entry.ts';
import { treeOf, type Field } from '../../src/catalogue/field-tree.ts';
import { DOSAGE, SAFETY, SILENT } from '../../src/catalogue/prints.ts';

/** Text as HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What no reader of the pack needs: names of the search, and what stands above the fields. */
const LEFT_OUT = new Set(['title', 'aliases', 'everydayWords', 'sources', 'rather', 'credit']);

/** What the page is about, before what is safe. */
const FIRST = new Set(['summary', 'steps']);

type Fields = Readonly<Record<string, unknown>>;

/**
 * The facts of an entry as its author wrote them, a dose as “2:00 per side”: what it is, what is safe,
 * the dose, and the rest.
 */
export function showFields(handbook: Handbook, collection: CollectionName, raw: Fields): string {
  const tree = treeOf(SCHEMAS[collection]);
  const rank = (name: string) =>
    FIRST.has(name) ? -1 : SAFETY.has(name) ? 0 : DOSAGE.has(name) ? 1 : 2;
  const shown = Object.entries(raw)
    .filter(([name]) => !SILENT.has(name) && !LEFT_OUT.has(name))
    .toSorted(([a], [b]) => rank(a) - rank(b));
  const rows = shown.map(([name, value]) => {
    const kind = SAFETY.has(name) ? 'safety' : 'rest';
    return `<dt class="${kind}">${said(name)}</dt><dd>${show(handbook, tree.fields.get(name), value)}</dd>`;
  });
  return `<dl>${rows.join('')}</dl>`;
}

/** `notFor` → “not for”. */
const said = (name: string) =>
  escapeHtml(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

function show(handbook: Handbook, field: Field | undefined, value: unknown): string {
  if (Array.isArray(value)) {
    const each = field?.each;
    if (each?.meta.to !== undefined) {
      return value.map((one) => show(handbook, each, one)).join('; ') || 'none';
    }
    const items = value.map((one) => `<li>${show(handbook, each, one)}</li>`);
    return items.length > 0 ? `<ul>${items.join('')}</ul>` : 'none';
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([name]) => name !== 'sources')
      .map(([name, one]) => {
        const child = field?.fields.get(name) ?? field?.each;
        return `<span class="name">${said(name)}</span> ${show(handbook, child, one)}`;
      })
      .join('<br>');
  }
  const to = field?.meta.to;
  const id = String(value);
  return escapeHtml(to === undefined ? id : titleOf(handbook, to, id));
}

/** What an entry is called. */
export function titleOf(handbook: Handbook, name: CollectionName, id: string): string {
  const data: object = handbook[name].get(id)?.data ?? {};
  if ('title' in data) return String(data.title);
  return 'name' in data ? String(data.name) : id;
}
