// The script of /workshop/write/: pick a page or begin one, then its form.
import type { OpenedPage, Overview } from '../write/messages.ts';
import { ask } from './ask.ts';
import { element, freshId, inWords } from './elements.ts';
import { type Field } from './field.ts';
import { fieldFor } from './form-fields.ts';
import { pageForm, type PageForm } from './page-form.ts';
import type { Definitions, Schema } from './schema.ts';

const desk = element('div');
const choosing = element('details', { open: true }, element('summary', {}, 'Which page'));
const problem = element('p', { role: 'alert', class: 'wrong' });
let current: PageForm | undefined;

const mayLeave = () =>
  !current?.isChanged() || window.confirm('What you wrote is not saved. Leave it?');
window.addEventListener('beforeunload', (event) => {
  if (current?.isChanged()) event.preventDefault();
});

async function show(opening: () => Promise<OpenedPage>): Promise<void> {
  problem.textContent = '';
  if (!mayLeave()) return;
  try {
    current = pageForm(await opening());
    desk.replaceChildren(current.element);
    choosing.open = false;
    current.focus();
  } catch (error) {
    problem.textContent = error instanceof Error ? error.message : String(error);
  }
}

/** A form with a heading that does something when it is sent. */
function smallForm(heading: string, words: string, act: () => void, ...fields: HTMLElement[]) {
  const go = element('button', { class: 'go' }, words);
  const form = element(
    'form',
    { 'aria-label': heading },
    element('h2', {}, heading),
    ...fields,
    go,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act();
  });
  return form;
}

function labelled(words: string, control: HTMLElement, hint = ''): HTMLElement {
  control.id = freshId();
  const help = element('p', { class: 'hint', id: freshId() }, hint);
  control.setAttribute('aria-describedby', help.id);
  return element(
    'div',
    { class: 'field' },
    element('label', { for: control.id }, words),
    help,
    control,
  );
}

function openForm({ pages }: Overview): HTMLElement {
  const folders = Map.groupBy(pages, ({ file }) => file.split('/')[1] ?? '');
  const groups = [...folders].map(([folder, all]) =>
    element(
      'optgroup',
      { label: inWords(folder) },
      ...all
        .toSorted((a, b) => a.title.localeCompare(b.title))
        .map(({ file, title }) => element('option', { value: file }, title)),
    ),
  );
  const pick = element('select', {}, ...groups);
  const open = () => void show(() => ask('open', { file: pick.value }));
  return smallForm(
    'Change a page',
    'Open',
    open,
    labelled('Page', pick, 'Type the beginning of its title.'),
  );
}

function beginForm({ kinds }: Overview): HTMLElement {
  const names = kinds.map(({ kind }) => element('option', { value: kind }, inWords(kind)));
  const pick = element('select', {}, ...names);
  const id = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  const questions = element('div');
  let field: Field | undefined;
  const ready = () => {
    const { questions: schema = {} } = kinds.find(({ kind }) => kind === pick.value) ?? {};
    const { definitions = {}, ...asked } = schema as Schema & { definitions?: Definitions };
    field = fieldFor('questions', asked, undefined, definitions, false);
    field.name('What is asked first');
    questions.replaceChildren(field.element);
  };
  pick.addEventListener('change', ready);
  ready();
  const begin = () =>
    void show(() => {
      const answers = (field?.read() ?? {}) as Record<string, unknown>;
      return ask('begin', { kind: pick.value, id: id.value.trim(), answers });
    });
  const address = labelled(
    'Id',
    id,
    'The address of the page: small letters with hyphens, wall-calf-stretch.',
  );
  const form = smallForm(
    'Begin a page',
    'Begin',
    begin,
    labelled('Kind', pick),
    address,
    questions,
  );
  return form;
}

const main = element('main', {}, element('h1', {}, 'Write a page'), problem, desk);
document.body.append(main);
const overview = await ask('list', undefined).catch((error: unknown) => {
  problem.textContent = String(error);
});
if (overview) {
  choosing.append(element('div', { class: 'pick' }, openForm(overview), beginForm(overview)));
  problem.before(choosing);
}
