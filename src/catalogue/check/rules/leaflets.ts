import { quoteOf } from '../../leaflets.ts';
import type { Handbook, Rule } from '../entry.ts';
import { nearest } from '../nearest.ts';
import { letterIn } from '../read-record.ts';

/** What was read is in the bibliography, far enough read, and says something. */
export const leafletsWereRead: Rule = (handbook) =>
  handbook.leaflets.flatMap((table) => {
    const { leaflets, points } = table.data;
    const said = new Set(points.flatMap(({ by }) => by));
    const listed = leaflets.flatMap((id, at) => {
      const path = ['leaflets', at];
      const rule = 'The table says what leaflets contain. What was not read contains nothing yet.';
      if (!handbook.known.sources.has(id)) {
        const near = nearest(id, handbook.known.sources);
        const what = `No source has the id ${id}.`;
        const cure = near ? `Write ${near}, or add the source.` : 'Add the source.';
        return [letterIn(table, path, { what, rule, cure })];
      }
      const level = handbook.sources.get(id)?.data.checked ?? 'read';
      if (level === 'listed' || level === 'unverified') {
        const what = `${id} is ${level}: nobody has read it.`;
        return [letterIn(table, path, { what, rule, cure: 'Read it, or leave it out.' })];
      }
      if (said.has(id)) return [];
      const what = `No point names ${id}.`;
      return [
        letterIn(table, path, { what, rule, cure: 'Write down what it says, or leave it out.' }),
      ];
    });
    const others = points.flatMap(({ by }, at) =>
      by.flatMap((id, place) =>
        leaflets.includes(id)
          ? []
          : [
              letterIn(table, ['points', at, 'by', place], {
                what: `${id} is not among the leaflets of this table.`,
                rule: 'The head of the table names every leaflet that was read for it.',
                cure: `Write it under leaflets, or take it away here.`,
              }),
            ],
      ),
    );
    return [...listed, ...others];
  });

/** The guides of a table are there. */
export const leafletsHaveAGuide: Rule = (handbook) =>
  handbook.leaflets.flatMap((table) =>
    table.data.guides.flatMap((id, at) => {
      if (handbook.known.guides.has(id)) return [];
      const near = nearest(id, handbook.known.guides);
      return [
        letterIn(table, ['guides', at], {
          what: `No guide has the id "${id}".`,
          rule: 'The leaflets stand beside a guide of ours.',
          cure: near ? `Write ${near}.` : 'Write the id of the guide for this complaint.',
        }),
      ];
    }),
  );

/** What two leaflets share, ours says too, or the table says why not. */
export const sharedPointsAreAnswered: Rule = ({ leaflets }) =>
  leaflets.flatMap((table) =>
    table.data.points.flatMap(({ by, ours, because }, at) =>
      new Set(by).size < 2 || ours.length > 0 || because !== undefined
        ? []
        : [
            letterIn(table, ['points', at], {
              what: `${by.join(' and ')} say it, and ours does not.`,
              rule: 'Readers find here everything that two national leaflets share, or we know why not.',
              cure: 'Write it into the guide and name its words under ours, or say why not under because.',
            }),
          ],
    ),
  );

/** What is said to be in ours stands there. */
export const answersAreQuoted: Rule = (handbook) =>
  handbook.leaflets.flatMap((table) => {
    // A guide with a fault has its own letters.
    if (!table.data.guides.every((id) => handbook.guides.has(id))) return [];
    return table.data.points.flatMap(({ ours }, at) =>
      ours.flatMap((answer, place) => {
        if (quoteOf(handbook, table.data, answer) || hasFault(handbook, answer)) return [];
        const { words, exercise, care } = answer;
        const where = exercise ?? care ?? table.data.guides.join(' or ');
        return [
          letterIn(table, ['points', at, 'ours', place], {
            what:
              words === undefined
                ? `${where} is no exercise of ${table.data.guides.join(' or ')}.`
                : `“${words}” does not stand in ${where}, or it is not part of the guide.`,
            rule: 'Ours is quoted from the guide, its exercises and its care boxes. What is gone from there answers nobody.',
            cure: 'Copy some words of the sentence that answers it now, or write it into the guide again.',
          }),
        ];
      }),
    );
  });

/** It is there, and its file has a fault of its own. */
const hasFault = (
  handbook: Handbook,
  { exercise = '', care = '' }: { exercise?: string; care?: string },
) =>
  (handbook.known.exercises.has(exercise) && !handbook.exercises.has(exercise)) ||
  (handbook.known.care.has(care) && !handbook.care.has(care));
