import { z } from 'astro/zod';
import { CONDITION_GRADES, type Condition } from '../lib/handbook/condition.ts';
import { POSITIONS, TECHNIQUES } from '../lib/handbook/vocabulary.ts';
import {
  filledList,
  flag,
  idOf,
  name,
  optionalList,
  sourceId,
  warningText,
  whole,
} from './fields.ts';

const carriedBy = z.strictObject({
  grade: z.enum(CONDITION_GRADES).meta({
    description: 'stop = not with this condition; ask = only after their own team has said yes.',
    example: 'grade: ask',
  }),
  tools: flag(
    'True if it concerns only exercises with a roller, a stick or a ball, or that roll or press.',
    'tools: true',
  ),
  techniques: optionalList(
    z.enum(TECHNIQUES),
    'Only these techniques; leave it out for all.',
    'techniques: [stretch]',
  ),
  areas: optionalList(idOf('areas'), 'Only these areas; leave it out for all.', 'areas: [feet]'),
  positions: optionalList(
    z.enum(POSITIONS),
    'Only these positions; leave it out for all.',
    'positions: [lying-back]',
  ),
});

/** `content/conditions/<id>.yaml`: something about the reader that changes what is safe. */
export const conditionSchema = z.strictObject({
  order: whole({ min: 1 }, 'Place in lists; each condition has its own.', 'order: 8'),
  name: name('As the finder asks it.', 'name: Blood thinners, or a bleeding disorder', {
    max: 100,
  }),
  short: name('For one line of many.', 'short: blood thinners', { max: 40 }),
  rule: warningText('What it means here, in a sentence or two.', 'rule: Ask first.'),
  neverFolded: flag(
    'True if the rule is in sight on every page, never folded away.',
    'neverFolded: true',
  ),
  carriedBy: filledList(
    carriedBy,
    'Which exercises have to carry it. Each line is one case; all that a line names must hold.',
    'carriedBy:\n  - { grade: ask, tools: true }',
  ),
  sources: optionalList(
    sourceId,
    'What the rule rests on. Leave it empty for our own precaution.',
    'sources: [C03]',
  ),
}) satisfies z.ZodType<Condition>;
