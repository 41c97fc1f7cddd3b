import type { RunOrigin, Shape } from '../../lib/timer/save.ts';

/** What is kept beside a run of this page. */
export function originHere(shape: Shape): RunOrigin {
  const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
  return { shape, page: location.pathname, title: title.slice(0, 120) };
}
