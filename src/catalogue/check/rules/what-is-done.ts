import { limbsOfAreas } from '../../../lib/safety/limbs.ts';
import { usesTool, type KindOf } from '../../../lib/safety/tools.ts';
import { letterAbout, type Entry, type Handbook, type Rule } from '../entry.ts';
import { EN } from '../prose/en.ts';
import { ASK_FIRST } from './conditions.ts';
import { TINGLING } from './safety.ts';
import { aboutSentence, sentencesOf, shorten } from './words.ts';

const kindsIn =
  (handbook: Handbook): KindOf =>
  (item) =>
    handbook.equipment.get(item)?.data.kind;

/**
 * What readers of a page with a tool are asked. `content/conditions` says which conditions it carries
 * (`conditionsAreCarried`); this asks whether the words that then stand on the page name them, so
 * that a line taken out there is noticed, too.
 */
export const toolsAskWhatToolsCanHarm: Rule = (handbook) =>
  [...handbook.exercises.values()]
    .filter(({ data }) => usesTool(data, kindsIn(handbook)))
    .flatMap((exercise) => {
      const { areas, conditions, warnings } = exercise.data;
      const said = [
        ...[...conditions.stop, ...conditions.ask].flatMap((id) => {
          const condition = handbook.conditions.get(id)?.data;
          return condition ? [condition.name, condition.short, condition.rule] : [];
        }),
        ...warnings.filter(({ grade }) => grade !== 'know').map(({ text }) => text),
      ].join('\n');
      const legs = limbsOfAreas(areas).includes('leg') ? EN.ask.legs : [];
      const missing = [...EN.ask.tools, ...legs].filter(({ found }) => !found.test(said));
      if (missing.length === 0) return [];
      return [
        letterAbout(exercise, ['conditions'], {
          what: `It works with a tool, but neither its conditions nor its warnings name ${missing.map(({ say }) => say).join(' or ')}.`,
          rule: 'Who cannot feel a tool, bruises from it or has a clot under it is harmed by it. The page asks before one begins.',
          cure: 'Carry the condition of content/conditions that says it, or write a warning of the grade ask.',
        }),
      ];
    });

/** A guide shows the boxes that its exercises with a tool must show. */
export const guidesCarryWhatTheirExercisesCarry: Rule = (handbook) =>
  [...handbook.guides.values()].flatMap((guide) => {
    const tools = guide.data.exercises.flatMap(({ exercise }) => {
      const data = handbook.exercises.get(exercise)?.data;
      return data && usesTool(data, kindsIn(handbook)) ? [exercise] : [];
    });
    const [first] = tools;
    const missing = [TINGLING, ASK_FIRST].filter((box) => !guide.data.care.includes(box));
    if (first === undefined || missing.length === 0) return [];
    return [
      letterAbout(guide, ['care'], {
        what: `"${first}" works with a tool, but the guide does not carry ${missing.map((box) => `"${box}"`).join(', ')}.`,
        rule: 'Whoever follows a guide stays on its page, and needs there what the pages of its exercises say.',
        cure: `Add ${missing.join(', ')} to care.`,
      }),
    ];
  });

/** What an exercise says that it does for people, it says with a source. */
export const claimsHaveASource: Rule = (handbook) =>
  [...handbook.exercises.values(), ...handbook.guides.values()].flatMap((entry) => {
    if (entry.data.effects.length > 0) return [];
    return sentencesOf(entry as Entry)
      .filter(({ path }) => path === null || SAYS_WHY.has(String(path[0])))
      .flatMap((sentence) =>
        sentence.text
          .split(/(?<=[.!?])\s+/)
          .filter((one) => EN.claims.test(one) && !EN.hedged.test(one))
          .map((one) =>
            aboutSentence(sentence, {
              what: `It claims an effect without a source: “${shorten(one)}”.`,
              rule: 'What an exercise does for people is a claim, and each claim rests on a source that was read.',
              cure: 'Put the claim under effects, with its sources, no stronger than they are; or say what one feels; or take it out.',
            }),
          ),
      );
  });
const SAYS_WHY = new Set([
  'summary',
  'tips',
  'relief',
  'harder',
  'easier',
  'variations',
  'title',
  'why',
  'steps',
  'feel',
]);
