import { z } from 'astro/zod';
import { MOST_OFTEN } from '../lib/dosage/frequency.ts';
import type { Stage } from '../lib/handbook/guide.ts';
import { dosage, filledList, idOf, name, text, whole } from './fields.ts';

const days = { min: 1, max: MOST_OFTEN.perWeek };

/** Some weeks of a programme: what is done in them, and what must hold before the next ones. */
export const stage = z.strictObject({
  title: name('Its weeks, and what they are about.', 'title: "Weeks 1 and 2: short walks"', {
    max: 60,
  }),
  weeks: whole({ min: 1, max: MOST_OFTEN.weeks }, 'How many weeks it lasts.', 'weeks: 2'),
  perWeek: whole(days, 'On how many days a week.', 'perWeek: 3'),
  mostPerWeek: whole(days, 'The upper end of how many days.', 'mostPerWeek: 5').exactOptional(),
  exercises: filledList(
    z.strictObject({
      exercise: idOf('exercises', 'exercise: foam-roll-hamstrings'),
      duration: dosage('Its dose in this stage; left out, that of its own page.').exactOptional(),
    }),
    'The exercises of these weeks, in their order. Each stands under "exercises" of the guide, too.',
    'exercises:\n  - exercise: foam-roll-hamstrings\n    duration: "1:00"',
  ),
  expect: text('What to expect in these weeks.', 'expect: Your muscles may ache a little.'),
  goOn: text(
    'What must hold before the next stage; of the last one, what comes then.',
    'goOn: Two weeks were easy, and no morning was worse.',
  ),
  see: text('When to have it looked at.', 'see: It is worse than when you began.'),
}) satisfies z.ZodType<Stage>;
