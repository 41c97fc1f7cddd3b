import { z } from 'astro/zod';
import { flag, idOf, optionalList, text } from './fields.ts';

/** The words an author writes where nothing may take the place of a piece of equipment. */
export const NO_SUBSTITUTE = 'no safe substitute';

const substitutes = z
  .union(
    [
      z
        .literal(NO_SUBSTITUTE)
        .transform(() => [])
        .pipe(z.array(z.never())),
      z
        .array(
          z.strictObject({
            item: idOf('equipment', 'item: towel'),
            change: text('What one does differently.', 'change: Use both hands and less weight.'),
          }),
        )
        .min(1),
    ],
    {
      error: (issue) =>
        issue.input === undefined
          ? 'is missing'
          : `must be a list of what does instead, each with "item" and "change", or the words: ${NO_SUBSTITUTE}`,
    },
  )
  .meta({
    description:
      'What does instead, and what changes then. If nothing is safe, say so. People improvise with what lies around; tell them what works.',
    example: `substitutes:\n  - item: towel\n    change: Hold one end in each hand.\n# or\nsubstitutes: ${NO_SUBSTITUTE}`,
  });

/** A thing that an exercise needs. */
export const neededEquipment = z.strictObject({
  item: idOf('equipment').meta({
    description: 'The thing one needs.',
    example: 'item: foam-roller',
  }),
  or: optionalList(
    idOf('equipment'),
    'Things that serve just as well, with no change.',
    'or: [tennis-ball]',
  ),
  use: text(
    'Which one, or where it goes, if that matters.',
    'use: high enough that the foot hangs',
    {
      max: 120,
    },
  ).exactOptional(),
  optional: flag('True if it also works without.', 'optional: true'),
  substitutes,
});
