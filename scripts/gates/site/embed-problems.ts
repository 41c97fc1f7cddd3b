import type { BuiltPage } from './built-site.ts';

/** What is wrong with a page for other sites: it must warn, lead out of its frame, and not be listed. */
export function embedProblems({ file, elements }: BuiltPage): string[] {
  const has = (test: (one: BuiltPage['elements'][number]) => boolean) => elements.some(test);
  const problems: string[] = [];
  if (!has(({ attributes }) => attributes['class'] === 'warnings')) problems.push('no warnings.');
  if (!has(({ tag }) => tag === 'exercise-timer' || tag === 'guide-player'))
    problems.push('no timer.');
  if (!has(({ attributes }) => attributes['id'] === 'care')) problems.push('no care boxes.');
  if (!has(({ attributes }) => attributes['content'] === 'noindex')) problems.push('no noindex.');
  for (const { tag, attributes } of elements) {
    const { href = '', target } = attributes;
    if (tag !== 'a' || /^(#|tel:)/.test(href) || target === '_blank') continue;
    problems.push(`the link to ${href} stays in the frame, where no page of ours may stand.`);
  }
  if (has(({ attributes }) => attributes['src']?.includes('OfflineStart') === true))
    problems.push('a service worker.');
  return problems.map((words) => `${file}: ${words}`);
}
