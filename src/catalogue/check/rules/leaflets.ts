import { quoteOf } from '../../leaflets.ts';
import { ENTRY_NAMES } from '../collections.ts';
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

/** The pages of ours in a table are there. */
export const leafletsHaveAPage: Rule = (handbook) =>
  handbook.leaflets.flatMap((table) =>
    (['guides', 'chapters'] as const).flatMap((name) =>
      table.data[name].flatMap((id, at) => {
        if (handbook.known[name].has(id)) return [];
        const near = nearest(id, handbook.known[name]);
        return [
          letterIn(table, [name, at], {
            what: `No ${ENTRY_NAMES[name]} has the id "${id}".`,
            rule: 'The leaflets stand beside a page of ours.',
            cure: near ? `Write ${near}.` : 'Write the id of the page for this complaint.',
          }),
        ];
      }),
    ),
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
    // A page with a fault has its own letters.
    const { guides, chapters } = table.data;
    const areSound =
      guides.every((id) => handbook.guides.has(id)) &&
      chapters.every((id) => handbook.chapters.has(id));
    if (!areSound) return [];
    const pages = [...guides, ...chapters].join(' or ');
    return table.data.points.flatMap(({ ours }, at) =>
      ours.flatMap((answer, place) => {
        if (quoteOf(handbook, table.data, answer) || hasFault(handbook, answer)) return [];
        const { words, exercise, care } = answer;
        const where = exercise ?? care ?? pages;
        return [
          letterIn(table, ['points', at, 'ours', place], {
            what:
              words === undefined
                ? `${where} is no exercise of ${pages}.`
                : `“${words}” does not stand in ${where}, or it is not part of that page.`,
            rule: 'Ours is quoted from the page, its exercises and its care boxes. What is gone from there answers nobody.',
            cure: 'Copy some words of the sentence that answers it now, or write it into the page again.',
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
