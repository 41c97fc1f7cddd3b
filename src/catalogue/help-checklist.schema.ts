import { z } from 'astro/zod';
import { filledList, idOf, optionalList, ownId, sourceId, verbatim } from './fields.ts';

/** How soon a sign calls for help, most urgent first: the three lists of a help box. */
export const URGENCIES = ['now', 'today', 'soon'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** One line of `content/help-checklist.yaml`: a sign that help boxes must hold. */
export const checklistSchema = z.strictObject({
  sign: ownId('a sign').meta({
    description: 'The name of the sign, for us. It is never printed.',
    example: '- sign: stroke',
  }),
  says: filledList(
    verbatim('Words that stand in the sign.', '- face drops', { max: 60 }),
    'The words by which the sign is known. All of them stand in one sign of the box.',
    'says: [face drops, arm or leg]',
  ),
  urgency: z.enum(URGENCIES).meta({
    description: 'How urgent it is at least. More urgent is always right.',
    example: 'urgency: now',
  }),
  boxes: z
    .union(
      [
        z.literal('all'),
        filledList(idOf('care', undefined, 'a help box'), 'Help boxes.', 'boxes: [get-help-knee]'),
      ],
      { error: 'must be all, or a list of help boxes such as [get-help-knee]' },
    )
    .meta({ description: 'The help boxes that must hold it.', example: 'boxes: all' }),
  sources: optionalList(sourceId, 'What it rests on; none = our own precaution.', 'sources: [F13]'),
});

export type ChecklistLine = z.infer<typeof checklistSchema>;
