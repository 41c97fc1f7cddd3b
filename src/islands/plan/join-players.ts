import type { PlayerStep } from '../../lib/player/player-step.ts';

/** What of a joined player is not in the pages that it is made of. */
export type Joined = {
  readonly title: string;
  /** What the history calls it: `plan`, or the page of a programme. */
  readonly page: string;
  /** The player for screen readers. */
  readonly label: string;
  /** “End plan?” */
  readonly end: string;
  /** What one needs, in a line; empty for nothing. */
  readonly need: string;
  /** Of each step: its name and dosage, as they stand alone and in the numbered list. */
  readonly items: readonly { readonly item: string; readonly inList: string }[];
  /** A step of a page, with what the plan says of it. */
  readonly stepOf: (own: PlayerStep, at: number) => PlayerStep;
};

/** What stands in a player once for each exercise: where, and how it is found. */
const ROLES = [
  '.player-figures > [data-figure]',
  '[data-when="some-out"] li',
  'details[data-warnings]',
  '[data-when^="gate-"]',
  '.player-did > li',
  '.player-list > li',
  '[data-info]',
] as const;

/** Where they go if the first page has none of them: before this. */
const BEFORE: Readonly<Record<string, string>> = {
  '[data-when^="gate-"]': '.player-card',
  '.player-figures > [data-figure]': '.player-figures > *',
};

/**
 * One player from the finished players of several pages. The names of a contract that end in a number
 * (`in-0`, `did-0`) get the place in the plan; all else is that of the first page with sides, or the first.
 */
export function joinPlayers(pages: readonly Document[], joined: Joined): HTMLElement {
  const players = pages.map((page, at) => {
    const found = page.querySelector<HTMLElement>('guide-player');
    if (!found) throw new Error('This page has no player');
    const own = document.importNode(found, true);
    const [step] = JSON.parse(own.dataset['steps'] ?? '[]') as PlayerStep[];
    if (!step) throw new Error('This player has no steps');
    renumber(own, at);
    return { own, step: joined.stepOf(step, at) };
  });
  const withSides = players.find(({ own }) =>
    own.querySelector('.player-page [data-setting="soreSide"]'),
  );
  const frame = (withSides ?? players[0])?.own;
  if (!frame) throw new Error('No player to join');
  const parts = ROLES.map((role) =>
    players.map(({ own }) => [...own.querySelectorAll<HTMLElement>(role)]).flat(),
  );
  ROLES.forEach((role, index) => {
    put(frame, role, parts[index] ?? []);
  });
  name(frame, joined);
  leadToSteps(
    frame,
    players.map(({ step }) => step.exercise),
  );
  frame.dataset['guide'] = 'plan';
  frame.dataset['page'] = joined.page;
  frame.dataset['title'] = joined.title;
  frame.dataset['steps'] = JSON.stringify(players.map(({ step }) => step));
  for (const page of pages) bring(page);
  return frame;
}

/** `in-0` becomes `in-3`, `data-step="0"` becomes `data-step="3"`. */
function renumber(player: HTMLElement, at: number): void {
  const names = ['data-when', 'data-part', 'data-pressed'];
  const numbers = ['data-step', 'data-figure', 'data-info', 'data-warnings'];
  for (const element of player.querySelectorAll<HTMLElement>('*')) {
    for (const attribute of names) {
      const value = element.getAttribute(attribute);
      if (value !== null && /-0(?!\d)/.test(value)) {
        element.setAttribute(attribute, value.replaceAll(/-0(?!\d)/g, `-${String(at)}`));
      }
    }
    for (const attribute of numbers) {
      if (element.getAttribute(attribute) === '0') element.setAttribute(attribute, String(at));
    }
  }
}

/** All of a role, in the order of the plan, where the frame had its own. */
function put(frame: HTMLElement, role: string, all: readonly HTMLElement[]): void {
  const own = frame.querySelector(role) ?? frame.querySelector(BEFORE[role] ?? role);
  const place = document.createComment('');
  if (own) own.before(place);
  else frame.querySelector(role.split(' > ')[0] ?? role)?.append(place);
  place.replaceWith(...all);
}

/** What has to come first and stands in the plan is one press away in the player itself. */
function leadToSteps(frame: HTMLElement, ids: readonly string[]): void {
  for (const link of frame.querySelectorAll<HTMLAnchorElement>('[data-when^="gate-"] a.button')) {
    const at = ids.findIndex((id) => link.getAttribute('href')?.endsWith(`/exercises/${id}/`));
    if (at < 0) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.dataset['do'] = 'go-to';
    button.dataset['step'] = String(at);
    button.textContent = link.textContent;
    link.replaceWith(button);
  }
}

/** Names and doses: those of the plan. */
function name(frame: HTMLElement, { title, label, end, need, items }: Joined): void {
  frame.querySelector('dialog.player')?.setAttribute('aria-label', label);
  const before = frame.querySelector('.player-page');
  const heading = before?.querySelector('h2');
  if (heading) heading.textContent = title;
  const needed = before?.querySelector(':scope > p:not(.player-first)');
  if (needed) needed.textContent = need;
  const question = frame.querySelector('.player-question');
  question?.setAttribute('aria-label', end);
  const asked = question?.querySelector('strong');
  if (asked) asked.textContent = end;
  // It would copy the address without the plan.
  frame.querySelector('[data-do="copy-link"]')?.remove();
  const write = (selector: string, texts: readonly string[]) => {
    [...frame.querySelectorAll(selector)].forEach((element, at) => {
      element.textContent = texts[at] ?? '';
    });
  };
  write(
    'details[data-warnings] > summary',
    items.map(({ item }) => item),
  );
  write(
    '.player-list [data-do="go-to"]',
    items.map(({ inList }) => inList),
  );
  [...frame.querySelectorAll('.player-did > li')].forEach((line, at) => {
    const mark = line.querySelector('strong');
    line.replaceChildren(...(mark ? [mark, ' '] : []), items[at]?.item ?? '');
  });
}

/** Style sheets of the player that this page does not have yet. */
function bring(page: Document): void {
  for (const link of page.querySelectorAll<HTMLLinkElement>(
    'link[rel="stylesheet"]:not([media])',
  )) {
    const address = link.getAttribute('href') ?? '';
    if (!document.querySelector(`link[href="${CSS.escape(address)}"]`)) {
      document.head.append(document.importNode(link, true));
    }
  }
}
