import { z } from 'astro/zod';
import type { CareBox } from '../lib/handbook/care.ts';
import {
  filledList,
  idOf,
  listOrNone,
  name,
  noIssueYet,
  optionalList,
  sourceId,
  text,
  warningText,
  whole,
} from './fields.ts';

const signs = (field: string, urgency: string) =>
  listOrNone(
    z.strictObject({
      text: warningText('One sign, so that one recognises it.', 'text: You cannot pee.'),
      sources: optionalList(
        sourceId,
        'What it rests on; none = our own precaution.',
        'sources: [F01]',
      ),
    }),
    `Signs that mean: ${urgency}. Write [] if there is none.`,
    `${field}:\n  - text: You cannot pee.\n    sources: [F01]`,
  );

const kind = <Word extends CareBox['kind']>(word: Word) =>
  z.literal(word).meta({
    description: 'What sort of box it is: steps, a scale, signs to get help, or conditions.',
    example: `kind: ${word}`,
  });

const base = {
  title: name('The heading of the box.', 'title: Tingling or numb?', { max: 60 }),
  summary: text('One sentence for lists.', 'summary: What to do when a limb tingles.', {
    max: 160,
  }),
  sources: filledList(sourceId, 'What the box rests on.', 'sources: [N01]'),
};

const short = z
  .strictObject({
    atOnce: filledList(
      warningText('One thing to do.', '- Come off the spot now.', { max: 120 }),
      'What to do at once, in order. Few and short: it is read with a numb leg.',
      'atOnce:\n  - Come off the spot now.',
    ),
    emergency: warningText(
      'The signs that mean: call emergency.',
      'emergency: Numb between the legs? …',
    ),
    leftOut: warningText('After "Still there": what is left out, where, how long.', 'leftOut: …'),
    backToNormal: warningText('Before an exercise on a limb that tingled.', 'backToNormal: …'),
    lift: text('Beside the button that brings it back early.', 'lift: …'),
  })
  .meta({
    description: 'What the timer and the player say of it: the tingling box needs it.',
    example: 'short:\n  atOnce:\n    - Come off the spot now.\n  emergency: …',
  });

const answers = z
  .strictObject({
    now: warningText('After a yes to a sign of now.', 'now: Call your local emergency number. …'),
    today: warningText('After a yes to a sign of today.', 'today: See a doctor today. …'),
    worse: warningText(
      'After a guide that hurt more, twice in a row.',
      'worse: Leave this guide. …',
    ),
  })
  .meta({
    description: 'What the finder and the player say to a yes: the box for every part needs it.',
    example: 'answers:\n  now: Call your local emergency number. …',
  });

/** `content/care/<id>.yaml`: a reusable safety text in one of four shapes. */
export const careSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: kind('steps'),
    steps: filledList(
      warningText('One thing to do.', '- Come off the spot straight away.'),
      'Things to do, in order.',
      'steps:\n  - Come off the spot straight away.',
    ),
    short: short.exactOptional(),
  }),
  z.strictObject({
    ...base,
    kind: kind('scale'),
    bands: filledList(
      z.strictObject({
        from: whole({ min: 0, max: 10 }, 'The first number of the band.', 'from: 0'),
        to: whole({ min: 0, max: 10 }, 'The last number of the band.', 'to: 3'),
        name: name('The name of the band.', 'name: Comfortable', { max: 40 }),
        feels: text('How it feels.', 'feels: You can breathe and talk.'),
        act: warningText('What to do.', 'act: Stay here.'),
      }),
      'Bands from 0 to 10. Whoever says a number has to find it in exactly one band.',
      'bands:\n  - from: 0\n    to: 3\n    name: Comfortable\n    feels: …\n    act: …',
    ).refine(
      (bands) =>
        bands[0]?.from === 0 &&
        bands.at(-1)?.to === 10 &&
        bands.every((band, at) => {
          const next = bands[at + 1];
          return band.from <= band.to && (!next || next.from === band.to + 1);
        }),
      {
        error: 'must run from 0 to 10 with no gap and no overlap',
        when: noIssueYet,
      },
    ),
  }),
  z.strictObject({
    ...base,
    kind: kind('help'),
    now: signs('now', 'call the local emergency number now'),
    today: signs('today', 'get help today'),
    soon: signs('soon', 'see someone soon'),
    answers: answers.exactOptional(),
  }),
  z.strictObject({
    ...base,
    kind: kind('conditions'),
    conditions: filledList(
      idOf('conditions'),
      'People who should ask first: for them the rest is not safe as it stands.',
      'conditions:\n  - blood-thinners',
    ),
    noTools: warningText(
      'What holds for rollers, sticks and balls as soon as one of them fits.',
      'noTools: If one of these fits you, use no roller, stick or ball.',
    ),
    until: warningText(
      'What to do, and whom to ask, where no exercise is left.',
      'until: Do none of these exercises yet. Ask your doctor first.',
    ),
  }),
]) satisfies z.ZodType<CareBox>;
