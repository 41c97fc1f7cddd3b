import { z } from 'astro/zod';
import type { Exercise } from '../lib/handbook/exercise.ts';
import { DOSE_BASES, POSITIONS, TECHNIQUES, WARNING_GRADES } from '../lib/handbook/vocabulary.ts';
import {
  dosage,
  filledList,
  flag,
  idOf,
  listOrNone,
  name,
  optionalList,
  searchWord,
  text,
  warningText,
  whole,
} from './fields.ts';
import { frequency } from './frequency-field.ts';
import { NO_SUBSTITUTE, neededEquipment } from './needed-equipment.ts';
import { draft, effects, everydayWords, formerIds, review, sources } from './shared-fields.ts';

const step = z
  .preprocess(
    (value) => (typeof value === 'string' ? { text: value } : value),
    z.strictObject({
      text: text('One thing to do.', 'text: Sit with the roller under both thighs.', { max: 300 }),
      pose: whole(
        { min: 1, max: 6 },
        'The number of the picture that shows it.',
        'pose: 1',
        'pose',
      ).exactOptional(),
    }),
  )
  .meta({
    description: 'One thing to do.',
    example: '- Sit with the roller under both thighs.',
    shortFor: 'text',
  });

const warning = z.strictObject({
  grade: z.enum(WARNING_GRADES).meta({
    description: 'know = good to know; stop = stop if; ask = ask somebody first.',
    example: 'grade: stop',
  }),
  text: warningText('The warning, in the words of a calm friend.', 'text: Tingling down the leg.'),
  about: filledList(
    idOf('conditions'),
    'With grade: ask. Conditions under "ask" that already name everybody whom its first sentence is for: the folded line names them once. Leave it out if the sentence is for somebody else, too.',
    'about: [pregnancy]',
  ).exactOptional(),
});

const version = z.strictObject({
  text: text('How.', 'text: Keep one foot on the floor.'),
  when: name('When it is time for it.', 'when: Two sets feel easy on 3 days', {
    max: 120,
  }).exactOptional(),
  exercise: idOf('exercises').exactOptional().meta({
    description: 'If it is an exercise of its own.',
    example: 'exercise: seated-hamstring-stretch',
  }),
});

/** The front matter of `content/exercises/<id>.mdx`: the author's manual. */
export const exerciseSchema = z.strictObject({
  title: name(
    'The name of the exercise, as a trainer would say it.',
    'title: Foam roll hamstrings',
    {
      max: 60,
    },
  ),
  summary: text(
    'One sentence that says what one does and what for. It is the preview when somebody shares the page.',
    'summary: Roll the backs of both thighs slowly on a foam roller.',
    { max: 160 },
  ),
  technique: z.enum(TECHNIQUES).meta({
    description:
      'What one does to the body. Rolling comes before pressing, pressing before stretching.',
    example: 'technique: roll',
  }),
  areas: filledList(
    idOf('areas'),
    'The body areas it works on; the first is its home.',
    'areas: [hamstrings]',
  ),
  position: z.enum(POSITIONS).meta({
    description: 'The position of the body. Some readers cannot get down to the floor.',
    example: 'position: floor-sitting',
  }),
  equipment: listOrNone(
    neededEquipment,
    'Everything one needs, each with its substitutes. Write [] if one needs nothing: an empty line would leave the reader guessing.',
    `equipment:\n  - item: foam-roller\n    substitutes: ${NO_SUBSTITUTE}\n# or\nequipment: []`,
  ),
  duration: dosage(
    'How long or how often, in the words a trainer writes. The page, the clock and the timer all use this one line.',
  ),
  frequency,
  load: text(
    'The weight or the band to begin with, and what comes next. Household things first.',
    'load: Begin with a full tin, about 400 g. Then a half-litre bottle.',
    { max: 200 },
  ).exactOptional(),
  sideOf: name(
    'Which side is “the side”, where the dose has sides. Read it with “left” in front: “left knee on the floor”.',
    'sideOf: knee on the floor',
    { max: 60 },
  ).exactOptional(),
  doseBasis: z.enum(DOSE_BASES).meta({
    description:
      'Where the dose comes from: seed = the founding article, source = a cited source with its whole dose, hold-from-source = the time of one hold from a source and the rest our choice, editor = our own choice.',
    example: 'doseBasis: source',
  }),
  pace: z
    .strictObject({
      repetitions: name('How many.', 'repetitions: 4–5', { max: 20 }),
      movement: name('Of what.', 'movement: slow knee straightenings', { max: 80 }),
      then: name('And then.', 'then: move the ball 2–3 inches towards the foot', {
        max: 120,
      }).exactOptional(),
    })
    .exactOptional()
    .meta({
      description: 'What goes on inside a hold.',
      example: 'pace:\n  repetitions: 4–5\n  movement: slow knee straightenings',
    }),
  cue: text(
    'What to do now, in one line. The player shows it large while the exercise runs, and the reader looks at it from the floor: the movement and its limit, taken from the steps.',
    'cue: Glide slowly. Stop a hand-width above the knee.',
    { max: 60 },
  ).exactOptional(),
  steps: filledList(
    step,
    'What to do, in order, so that one can follow it while lying down. One thing each.',
    'steps:\n  - Sit with the roller under both thighs.',
  ),
  feel: filledList(
    text('Something one should feel.', '- Firm pressure that you can breathe through.'),
    'What one should feel, so that the reader knows it is right.',
    'feel:\n  - Firm pressure that you can breathe through.',
  ),
  notFeel: filledList(
    warningText('Something one should not feel.', '- Tingling down the leg.'),
    'What one should not feel, so that the reader knows when to stop.',
    'notFeel:\n  - Tingling down the leg.',
  ),
  warnings: filledList(
    warning,
    'At least one: nothing here is safe for everybody.',
    'warnings:\n  - grade: stop\n    text: Your foot tingles or falls asleep.',
  ),
  conditions: z
    .strictObject({
      stop: optionalList(
        idOf('conditions'),
        'Who must not do it.',
        'stop: [blood-clot, fresh-injury]',
      ),
      ask: optionalList(
        idOf('conditions'),
        'Who needs a yes of their own team first.',
        'ask: [blood-thinners, thin-bones]',
      ),
    })
    .default({ stop: [], ask: [] })
    .meta({
      description:
        'Ids from content/conditions: things about the reader that change what is safe. Which ones are a must follows from technique, tool, area and position; the check names what is missing.',
      example: 'conditions:\n  stop: [blood-clot]\n  ask: [blood-thinners, thin-bones]',
    }),
  zones: listOrNone(
    idOf('zones'),
    'Spots to keep off, ids from content/zones. Write [] if there are none.',
    'zones: [back-of-knee, sit-bone]',
  ),
  care: optionalList(
    idOf('care'),
    'Care boxes this page carries. With a roller or a ball, "tingling" is a must.',
    'care: [tingling]',
  ),
  sources,
  review,
  aliases: optionalList(
    searchWord('Another name.', '- hamstring roll', { max: 60 }),
    'Other names of this exercise.',
    'aliases: [hamstring roll-out]',
  ),
  everydayWords,
  muscles: optionalList(
    name('A muscle.', '- hamstrings', { max: 80 }),
    'The muscles it works, everyday name first.',
    'muscles: [hamstrings]',
  ),
  relief: text('Where one may feel relief.', 'relief: In the back of the thigh.').exactOptional(),
  effects,
  prerequisites: optionalList(
    z.strictObject({
      exercise: idOf('exercises', 'exercise: foam-roll-hamstrings'),
      need: z.enum(['required', 'better', 'learn']).meta({
        description:
          'required = do it first, the timer asks; better = nicer after it; learn = know it for some days first.',
        example: 'need: required',
      }),
      why: text('The reason.', 'why: The muscle is easier to press once it was rolled.'),
    }),
    'What comes before this exercise.',
    'prerequisites:\n  - exercise: foam-roll-hamstrings\n    need: required\n    why: The muscle is easier to press once it was rolled.',
  ),
  mistakes: optionalList(
    text('A common mistake and its cure.', '- Holding your breath. Breathe out slowly.'),
    'What often goes wrong, and what to do about it.',
    'mistakes:\n  - Rolling fast. Take 2 to 4 seconds for each pass.',
  ),
  easier: optionalList(
    version,
    'Easier ways, the nearest first.',
    'easier:\n  - text: Keep one foot on the floor.',
  ),
  harder: optionalList(
    version,
    'Harder ways, the nearest first.',
    'harder:\n  - text: Cross one leg over the other.',
  ),
  variations: optionalList(
    z.strictObject({
      name: name('Its name.', 'name: With movement', { max: 40 }),
      text: text('How.', 'text: Ease the leg up and down a little.'),
      duration: dosage('Its own dose, if that differs.').exactOptional(),
    }),
    'Other ways to do the same exercise.',
    'variations:\n  - name: With movement\n    text: Ease the leg up and down a little.',
  ),
  tips: optionalList(text('A tip.', '- Bend the knee a little.'), 'Small helps.', 'tips:\n  - …'),
  notFirst: flag(
    'True if it is never the first thing for somebody with a complaint: the finder leaves it out.',
    'notFirst: true',
  ),
  formerIds,
  draft,
}) satisfies z.ZodType<Exercise>;
