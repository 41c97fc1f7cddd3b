import type { Checked, Draft, OpenedPage } from '../write/messages.ts';
import type { PageLetter } from '../write/page-letters.ts';
import { ask, base } from './ask.ts';
import { button, element, freshId, inWords } from './elements.ts';
import { letterBox, type Field } from './field.ts';
import { fieldFor } from './form-fields.ts';
import { previewNodes } from './preview.ts';
import type { Definitions, Schema } from './schema.ts';

/** How long after the last key the check is asked, in milliseconds. */
const QUIET = 400;

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const recordOf = (field: Field) => (field.read() ?? {}) as Readonly<Record<string, unknown>>;

/** An open page as a form that is checked while one writes, and saved when one says so. */
export type PageForm = {
  readonly element: HTMLElement;
  readonly isChanged: () => boolean;
  readonly focus: () => void;
};

export function pageForm({ file, schema, facts, prose, hash }: OpenedPage): PageForm {
  const { definitions = {}, ...whole } = schema as Schema & { definitions?: Definitions };
  const root = fieldFor('facts', whole, facts, definitions, true);
  root.name('Facts');
  foldOptional(root, whole, facts);
  const text = element('textarea', { id: freshId(), rows: '8' }, prose ?? '');
  const [about, aboutProse] = [letterBox(), letterBox()];
  const preview = element('section', { class: 'preview', 'aria-label': 'Preview' });
  const status = element('p', { role: 'status' });
  const problem = element('p', { role: 'alert', class: 'wrong' });
  const list = element('details', {}, element('summary', {}, 'Letters about other pages'));

  let opened = hash;
  let before = hash === null ? {} : recordOf(root);
  let proseBefore = prose ?? '';
  const changes = () => {
    const now = recordOf(root);
    const names = new Set([...Object.keys(before), ...Object.keys(now)]);
    const differs = [...names].filter((name) => !isEqual(before[name as never], now[name]));
    return Object.fromEntries(differs.map((name) => [name, now[name] ?? null]));
  };
  const draft = (): Draft => ({ file, hash: opened, changes: changes(), prose: text.value });
  const isChanged = () => Object.keys(changes()).length > 0 || text.value !== proseBefore;

  const show = ({ letters, others, preview: shown }: Checked) => {
    for (const field of told) field.show([]);
    told.clear();
    const by = Map.groupBy(letters, ({ path }) => (path === null ? null : root.at(path)));
    for (const [field, ours] of by) {
      if (field === null) continue;
      if (field === root) continue;
      told.add(field);
      field.show(ours);
      unfold(field);
    }
    about.fill(by.get(root) ?? []);
    aboutProse.fill(by.get(null) ?? []);
    text.setAttribute('aria-invalid', String(by.has(null)));
    if (shown) preview.replaceChildren(...previewNodes(shown));
    list.hidden = others === '';
    list.replaceChildren(list.firstElementChild ?? '', element('pre', {}, others));
    status.textContent = summary(letters, isChanged());
    toLetter.hidden = letters.length === 0;
    firstLetter = letters[0];
  };
  const told = new Set<Field>();
  let firstLetter: PageLetter | undefined;
  const toLetter = button('First letter', 'Go to the first letter', () => {
    const path = firstLetter?.path;
    if (path === null) text.focus();
    else if (path) root.at(path).focus();
  });

  toLetter.hidden = true;

  // One question at a time: what was typed meanwhile is asked about afterwards.
  let [running, again, waiting] = [false, false, 0];
  const check = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        status.textContent = 'Checking…';
        show(await ask('check', draft()));
        problem.textContent = '';
      } while (again as boolean);
    } catch (error) {
      problem.textContent = wordsOf(error);
    } finally {
      running = false;
    }
  };
  const save = async (): Promise<void> => {
    const asked = draft();
    const now = { facts: recordOf(root), prose: text.value };
    problem.textContent = '';
    try {
      ({ hash: opened } = await ask('save', asked));
      [before, proseBefore] = [now.facts, now.prose];
      saved.hidden = false;
      await check();
      status.textContent = `Saved. ${status.textContent}`;
    } catch (error) {
      problem.textContent = wordsOf(error);
    }
  };

  const saved = element('a', { href: addressOf(file), hidden: hash === null }, 'Open the page');
  const submit = element('button', { class: 'go', 'aria-keyshortcuts': 'Control+S' }, 'Save');
  const bar = element('div', { class: 'bar' }, submit, toLetter, status, problem, saved);
  const inner = [
    root.element,
    ...(prose === null ? [] : [proseFields(text, aboutProse.box, preview)]),
  ];
  const title = facts['title'] ?? facts['name'];
  const heading = element(
    'h2',
    { tabindex: '-1' },
    typeof title === 'string' && title ? title : file,
  );
  const form = element(
    'form',
    { 'aria-label': file, novalidate: true },
    heading,
    element('p', { class: 'hint' }, file),
    about.box,
    ...inner,
    list,
    bar,
  );
  form.addEventListener('input', () => {
    status.textContent = 'Checking…';
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void check(), QUIET);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
  form.addEventListener('keydown', (event) => {
    const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
    // Enter goes to the next line or does nothing: a page is saved when somebody says so.
    const isEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement;
    if (isSave || isEnter) event.preventDefault();
    if (isSave) void save();
  });
  void check();
  return {
    element: form,
    isChanged,
    focus: () => {
      heading.focus();
    },
  };
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function summary(letters: readonly PageLetter[], isChanged: boolean): string {
  const count = letters.length;
  const found = count === 0 ? 'No letters.' : `${String(count)} letter${count === 1 ? '' : 's'}.`;
  return isChanged ? `${found} Not saved yet.` : found;
}

function proseFields(text: HTMLTextAreaElement, letters: HTMLElement, preview: HTMLElement) {
  const hint = element(
    'p',
    { class: 'hint', id: freshId() },
    'Plain Markdown, a paragraph or two. No HTML, no curly brackets, no pictures.',
  );
  text.setAttribute('aria-describedby', `${hint.id} ${letters.id}`);
  const label = element('label', { for: text.id }, 'Prose');
  const main = element('div', {}, label, hint, text);
  return element(
    'div',
    { class: 'field fact' },
    main,
    element('div', {}, letters, element('p', { class: 'hint' }, 'Preview'), preview),
  );
}

/** What may be left out, and is, folds away. */
function foldOptional(root: Field, schema: Schema, facts: Readonly<Record<string, unknown>>): void {
  for (const [name] of Object.entries(schema.properties ?? {})) {
    const { element: box } = root.at([name]);
    box.classList.add('fact');
    if (schema.required?.includes(name) || facts[name] !== undefined) continue;
    const fold = element('details', {}, element('summary', {}, `${inWords(name)} (optional)`));
    box.replaceWith(fold);
    fold.append(box);
  }
}

function unfold({ element: box }: Field): void {
  const fold = box.closest('details');
  if (fold) fold.open = true;
}

function addressOf(file: string): string {
  const [, folder = '', name = ''] = file.split('/');
  const hasPage = name.endsWith('.mdx');
  return `${base}${hasPage ? `${folder}/${name.replace(/\.mdx$/, '')}/` : ''}`;
}
