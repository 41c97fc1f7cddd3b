import { isSeq, parseDocument } from 'yaml';
import type { Handbook } from '../../src/catalogue/check/entry.ts';

/** The exercise whose picture is nearest: the same position, and the same technique if there is one. */
export function nearestFigure(
  handbook: Handbook,
  { technique, position }: { readonly technique: unknown; readonly position: unknown },
): string | undefined {
  const drawn = [...handbook.exercises.values()].filter(({ id }) => handbook.figures.has(id));
  const same = drawn.filter(({ data }) => data.position === position);
  return (same.find(({ data }) => data.technique === technique) ?? same[0])?.id;
}

/**
 * A figure to start from: the poses of another exercise, without its words, which are not true here.
 * @param text of the other figure
 */
export function figureToStartFrom(text: string, other: string): string {
  const document = parseDocument(text);
  const poses = document.get('poses');
  const count = isSeq(poses) ? poses.items.length : 0;
  for (let at = 0; at < count; at++) {
    for (const field of ['label', 'title', 'description']) {
      document.setIn(['poses', at, field], document.createNode(''));
    }
  }
  document.commentBefore =
    ` The poses of ${other}: move what differs, and say what one sees. content/figures/README.md\n` +
    ' explains each field; npm run dev shows it at /workshop/figures/.';
  return document.toString();
}
