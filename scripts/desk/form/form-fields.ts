import { button, element, inWords } from './elements.ts';
import { hintFor, letterBox, type Field } from './field.ts';
import { plainField } from './plain-field.ts';
import {
  choicesOf,
  fits,
  shortName,
  tellingName,
  type Definitions,
  type Schema,
} from './schema.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The field for a part of a schema, filled in.
 * @param key its name in the file
 * @param isNeeded whether it must be there: else it is left out where nothing is written
 */
export function fieldFor(
  key: string,
  schema: Schema,
  value: unknown,
  definitions: Definitions,
  isNeeded: boolean,
): Field {
  const short = shortName(schema);
  const long = schema.anyOf?.[1];
  if (short && long) {
    const filled = typeof value === 'string' ? { [short]: value } : value;
    const field = recordField(key, long, filled, definitions, isNeeded);
    return { ...field, read: () => shortened(field.read(), short) };
  }
  const forms = schema.oneOf ?? schema.anyOf;
  if (forms) return formsField(key, schema, forms, value, definitions, isNeeded);
  if (schema.type === 'array') return listField(key, schema, value, definitions, isNeeded);
  if (schema.properties) return recordField(key, schema, value, definitions, isNeeded);
  return plainField(key, schema, value, definitions);
}

function shortened(value: unknown, short: string): unknown {
  return isRecord(value) && Object.keys(value).join() === short ? value[short] : value;
}

/** A group of fields with a name, help and letters. */
function group(schema: Schema, ...children: HTMLElement[]) {
  const legend = element('legend');
  const hint = hintFor(schema);
  const { box, fill } = letterBox();
  const outer = element(
    'div',
    { class: 'field' },
    element('fieldset', { 'aria-describedby': `${hint.id} ${box.id}` }, legend, hint, ...children),
    box,
  );
  return { outer, legend, fill };
}

/** Facts by name. */
export function recordField(
  key: string,
  schema: Schema,
  value: unknown,
  definitions: Definitions,
  isNeeded: boolean,
): Field {
  const now = isRecord(value) ? value : {};
  const needed = new Set(schema.required);
  const told = tellingName(schema);
  const names = Object.keys(schema.properties ?? {}).filter((name) => name !== told);
  const fields = new Map(
    names.map((name) => {
      const one = schema.properties?.[name] ?? {};
      return [name, fieldFor(name, one, now[name], definitions, isNeeded && needed.has(name))];
    }),
  );
  const { outer, legend, fill } = group(
    schema,
    ...[...fields].map(([name, field]) => {
      field.name(inWords(name));
      return field.element;
    }),
  );
  const self: Field = {
    element: outer,
    read: () => {
      const read = [...fields].map(([name, field]) => [name, field.read()] as const);
      const there = read.filter(([, one]) => one !== undefined);
      const isEmpty = there.every(([, one]) => Array.isArray(one) && one.length === 0);
      if (isEmpty && !(isNeeded && told)) return undefined;
      const which = told ? [[told, schema.properties?.[told]?.const] as const] : [];
      return Object.fromEntries([...which, ...there]);
    },
    name: (words) => {
      legend.textContent = words;
    },
    at: ([name, ...below]) => fields.get(String(name))?.at(below) ?? self,
    focus: () => fields.values().next().value?.focus(),
    show: fill,
  };
  self.name(inWords(key));
  return self;
}

/** Something that has one of several forms: which one, then that one. */
function formsField(
  key: string,
  schema: Schema,
  forms: readonly Schema[],
  value: unknown,
  definitions: Definitions,
  isNeeded: boolean,
): Field {
  const which = forms.map((form) => wordsFor(form));
  const at = forms.findIndex((form) => fits(form, value));
  const pick = plainField('', { enum: which }, which[at], {});
  pick.name('Which');
  const inner = element('div');
  const { outer, legend, fill } = group(schema, pick.element, inner);
  let current: Field | undefined;
  const open = (filled: unknown) => {
    const form = forms[which.indexOf(String(pick.read()))];
    const hasFields = form && form.const === undefined;
    current = hasFields ? fieldFor(key, form, filled, definitions, isNeeded) : undefined;
    current?.name(inWords(key));
    inner.replaceChildren(...(current ? [current.element] : []));
  };
  open(value);
  pick.element.addEventListener('change', () => {
    // What the forms share stays.
    open(current?.read());
  });
  const self: Field = {
    element: outer,
    read: () => current?.read() ?? forms[which.indexOf(String(pick.read()))]?.const,
    name: (words) => {
      legend.textContent = words;
    },
    at: (path) => (path.length > 0 && current ? current.at(path) : self),
    focus: pick.focus,
    show: fill,
  };
  return self;
}

function wordsFor(form: Schema): string {
  const name = tellingName(form);
  const told = name ? form.properties?.[name]?.const : form.const;
  return told === undefined ? (form.type === 'array' ? 'a list' : String(form.type)) : String(told);
}

/** Any number of fields of a kind, in an order that one can change. */
function listField(
  key: string,
  schema: Schema,
  value: unknown,
  definitions: Definitions,
  isNeeded: boolean,
): Field {
  type Row = { readonly field: Field; readonly element: HTMLElement; readonly tools: HTMLElement };
  const item = schema.items ?? {};
  let rows: Row[] = [];
  let words = inWords(key);
  const inner = element('div');
  const add = button(`Add`, '', () => {
    rows.push(rowFor(undefined));
    refresh();
    rows.at(-1)?.field.focus();
  });
  const { outer, legend, fill } = group(schema, inner, element('div', { class: 'tools' }, add));

  const rowFor = (filled: unknown): Row => {
    const field = fieldFor(key, item, filled, definitions, true);
    const tools = element('div', { class: 'tools' });
    return { field, tools, element: element('div', { class: 'row' }, field.element, tools) };
  };
  const move = (from: number, by: number) => {
    const [row] = rows.splice(from, 1);
    if (!row) return;
    rows.splice(from + by, 0, row);
    refresh();
    const tools = [...row.tools.querySelectorAll('button')];
    (tools.find((one) => one.textContent === (by < 0 ? 'Up' : 'Down')) ?? row.field).focus();
  };
  const remove = (at: number) => {
    rows = rows.filter((_, other) => other !== at);
    refresh();
    const next = rows[at] ?? rows.at(-1);
    if (next) next.field.focus();
    else add.focus();
  };
  const refresh = () => {
    for (const [at, { field, tools }] of rows.entries()) {
      const one = `${words} ${String(at + 1)}`;
      field.name(one);
      tools.replaceChildren(
        ...(at > 0
          ? [
              button('Up', `Move up: ${one}`, () => {
                move(at, -1);
              }),
            ]
          : []),
        ...(at < rows.length - 1
          ? [
              button('Down', `Move down: ${one}`, () => {
                move(at, 1);
              }),
            ]
          : []),
        button('Remove', `Remove: ${one}`, () => {
          remove(at);
        }),
      );
    }
    inner.replaceChildren(...rows.map((row) => row.element));
    // In lists within lists, one sees which one it adds to.
    add.textContent = `Add: ${words}`;
    add.removeAttribute('aria-label');
    outer.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const filled = () => rows.filter(({ field }) => field.read() !== undefined);
  const self: Field = {
    element: outer,
    read: () => {
      const read = filled().map(({ field }) => field.read());
      return read.length > 0 || isNeeded ? read : undefined;
    },
    name: (said) => {
      words = said;
      legend.textContent = said;
      refresh();
    },
    // Empty rows are not written, and so have no number in a letter.
    at: ([at, ...below]) => filled()[Number(at)]?.field.at(below) ?? self,
    focus: () => {
      (rows[0]?.field ?? add).focus();
    },
    show: fill,
  };
  rows = (Array.isArray(value) ? value : []).map(rowFor);
  // A new page shows where one begins.
  if (rows.length === 0 && isNeeded && !choicesOf(item, definitions)) rows = [rowFor(undefined)];
  refresh();
  return self;
}
