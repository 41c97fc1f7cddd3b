import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/**
 * What keeps readers from harm, by the class of its outermost element: warnings and conditions, care
 * boxes, help lists, spots to keep off, and what the original of a translation says of all that.
 */
const SAFETY = new Set(['warnings', 'care', 'care-full', 'check-no', 'original-safety']);

/**
 * A page without its safety text. Where a budget and safety meet, the budget gives way: what stands
 * here is weighed by nobody.
 */
export function withoutSafetyText(html: string): string {
  const ranges: [from: number, to: number][] = [];
  const walk = (node: Tree.Node) => {
    if ('attrs' in node) {
      const classes = node.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
      const place = node.sourceCodeLocation;
      if (place && classes.some((name) => SAFETY.has(name))) {
        ranges.push([place.startOffset, place.endOffset]);
        return;
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { sourceCodeLocationInfo: true }));
  let rest = '';
  let at = 0;
  for (const [from, to] of ranges) {
    rest += html.slice(at, from);
    at = to;
  }
  return rest + html.slice(at);
}
