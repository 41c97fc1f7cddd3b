import { isSeq, parseDocument } from 'yaml';
import type { Entry, Handbook } from '../../src/catalogue/check/entry.ts';

/** What one knows of an exercise before it is drawn. */
type Doing = {
  readonly technique?: unknown;
  readonly position?: unknown;
  readonly areas?: unknown;
  readonly equipment?: unknown;
};

/** The exercise whose picture is nearest: in the same position, with the most of the rest. */
export function nearestFigure(handbook: Handbook, doing: Doing): string | undefined {
  const areas = new Set([doing.areas ?? []].flat());
  const needed = [doing.equipment ?? []].flat() as (string | { item?: string })[];
  const things = new Set(needed.map((one) => (typeof one === 'string' ? one : one.item)));
  const likeness = ({ data }: Entry<'exercises'>) =>
    (data.technique === doing.technique ? 1 : 0) +
    data.areas.filter((area) => areas.has(area)).length * 2 +
    data.equipment.filter(({ item }) => things.has(item)).length * 2;
  const same = [...handbook.exercises.values()].filter(
    ({ id, data }) => handbook.figures.has(id) && data.position === doing.position,
  );
  return same.toSorted((a, b) => likeness(b) - likeness(a))[0]?.id;
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
