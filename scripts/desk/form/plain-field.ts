import { showDosage } from './dosage-line.ts';
import { element, freshId } from './elements.ts';
import { hintFor, letterBox, type Field } from './field.ts';
import { choicesOf, type Choice, type Definitions, type Schema } from './schema.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Text up to this length stands in one line. */
const ONE_LINE = 80;

/** A field with one control: something to pick, a text, a number, a date, yes or no. */
export function plainField(
  key: string,
  schema: Schema,
  value: unknown,
  definitions: Definitions,
): Field {
  const choices = choicesOf(schema, definitions);
  const control = choices ? picker(choices, value) : writer(schema, value);
  const { box, fill } = letterBox();
  const hint = hintFor(schema, choices !== undefined);
  control.id = freshId();
  control.setAttribute('aria-describedby', `${hint.id} ${box.id}`);
  const label = element('label', { for: control.id });
  const isBox = control instanceof HTMLInputElement && control.type === 'checkbox';
  const main = element('div', {}, ...(isBox ? [control, label, hint] : [label, hint, control]));
  if (key === 'duration' && control instanceof HTMLInputElement) main.append(showDosage(control));
  const self: Field = {
    element: element('div', { class: 'field' }, main, box),
    read: () => valueOf(control, schema),
    name: (words) => {
      label.textContent = words;
    },
    at: () => self,
    focus: () => {
      control.focus();
    },
    show: (letters) => {
      fill(letters);
      control.setAttribute('aria-invalid', String(letters.some(({ level }) => level === 'error')));
    },
  };
  return self;
}

function picker(choices: readonly Choice[], value: unknown): HTMLSelectElement {
  const now = typeof value === 'string' ? value : '';
  const all = [{ value: '', words: '–' }, ...choices];
  // What stands in the file stays, whatever it is: its letter says what is wrong with it.
  if (!all.some((one) => one.value === now)) all.push({ value: now, words: `${now} (unknown)` });
  const options = all.map((one) => element('option', { value: one.value }, one.words));
  const control = element('select', {}, ...options);
  control.value = now;
  return control;
}

function writer(schema: Schema, value: unknown): Control {
  const now = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (schema.type === 'boolean') {
    return element('input', { type: 'checkbox', checked: value === true });
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    const { minimum, maximum } = schema;
    const limits = { min: minimum?.toString(), max: maximum?.toString() };
    return element('input', { type: 'number', value: now, ...limits });
  }
  if (schema.format === 'date') return element('input', { type: 'date', value: now });
  if ((schema.maxLength ?? 0) <= ONE_LINE) return element('input', { type: 'text', value: now });
  return element('textarea', { rows: '2' }, now);
}

function valueOf(control: Control, schema: Schema): unknown {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    // False is what holds where nothing is written.
    return control.checked ? true : undefined;
  }
  // A fact is one line, however wide the window was.
  const words = control.value.replaceAll(/\s*\n\s*/g, ' ').trim();
  if (words === '') return undefined;
  return schema.type === 'integer' || schema.type === 'number' ? Number(words) : words;
}
