import type { Prose } from '../write/prose-tree.ts';
import { element } from './elements.ts';

/** Prose as elements: words stay words, and a link leads nowhere while one writes. */
export function previewNodes(prose: readonly Prose[]): (Node | string)[] {
  return prose.map((one) =>
    typeof one === 'string'
      ? one
      : one.tag === 'a'
        ? element('u', { title: one.href }, ...previewNodes(one.children))
        : element(one.tag, {}, ...previewNodes(one.children)),
  );
}
