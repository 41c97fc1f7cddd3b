import { canPressOnANerve } from '../../../lib/safety/nerve.ts';
import { toolOf, type KindOf } from '../../../lib/safety/tools.ts';
import { letterAbout, type Entry, type Handbook, type Rule } from '../entry.ts';
import { ANY } from './conditions.ts';
import { allEntries, referencesOf } from './references.ts';

/** The care box that every exercise with a roller or a ball carries. */
export const TINGLING = 'tingling';

const kindsIn =
  (handbook: Handbook): KindOf =>
  (item) =>
    handbook.equipment.get(item)?.data.kind;

/** What can press on a nerve says on its page what to do when it tingles. */
export const toolsCarryTheTinglingBox: Rule = (handbook) =>
  [...handbook.exercises.values()]
    .filter(({ data }) => !data.care.includes(TINGLING))
    .filter(({ data }) => canPressOnANerve(data, kindsIn(handbook)))
    .map((exercise) =>
      letterAbout(exercise, ['care'], {
        what: `It is a "${exercise.data.technique}" exercise${withTool(handbook, exercise)} and can press on a nerve, but "care" does not name the "${TINGLING}" box.`,
        rule: 'A roller or a ball can press on a nerve. Whoever feels tingling has to find the six steps on this very page.',
        cure: `Add ${TINGLING} to care, for example:\ncare: [${[TINGLING, ...exercise.data.care].join(', ')}]`,
      }),
    );

function withTool(handbook: Handbook, { data }: Entry<'exercises'>): string {
  const tool = toolOf(data, kindsIn(handbook));
  return tool === undefined ? '' : ` with a ${tool}`;
}

/** The timer and the player say what that box says in short. */
export const theTinglingBoxIsShortToo: Rule = (handbook) => {
  const box = handbook.care.get(TINGLING);
  if (!box || (box.data.kind === 'steps' && box.data.short)) return [];
  return [
    letterAbout(box, ['steps'], {
      what: 'The tingling box does not say what the timer says in short.',
      rule: 'Whoever presses “Tingling or numb?” reads the short form, with the signs of an emergency. It comes from here and from nowhere else.',
      cure: 'Add short, with atOnce, emergency, leftOut, backToNormal and lift. content/README.md says what each is.',
    }),
  ];
};

/** Finder and player answer a yes in the words of the box for every part. */
export const theHelpBoxAnswers: Rule = (handbook) => {
  const box = handbook.care.get(ANY);
  if (!box || (box.data.kind === 'help' && box.data.answers)) return [];
  return [
    letterAbout(box, ['now'], {
      what: 'The box for every part does not say what the finder answers to a yes.',
      rule: 'Who has a sign is told what to do at once, in words that were reviewed. They come from here and from nowhere else.',
      cure: 'Add answers, with now, today and worse.',
    }),
  ];
};

/** An exercise carries the zones of its areas: for tools, or always. */
export const exercisesCarryTheZonesOfTheirAreas: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((exercise) => {
    const tools = canPressOnANerve(exercise.data, kindsIn(handbook));
    return exercise.data.areas.flatMap((areaId) =>
      (handbook.areas.get(areaId)?.data.zones ?? [])
        .filter(({ applies }) => applies === 'always' || tools)
        .filter(({ zone }) => !exercise.data.zones.includes(zone))
        .map(({ zone, applies }) =>
          letterAbout(exercise, ['zones'], {
            what: `It works on "${areaId}" but does not carry the zone "${zone}".`,
            rule:
              applies === 'always'
                ? `content/areas/${areaId}.mdx says that every exercise there keeps off this spot.`
                : `content/areas/${areaId}.mdx says that every exercise there that rolls or presses keeps off this spot.`,
            cure: `Add ${zone} to zones.`,
          }),
        ),
    );
  });

/** A claim of effect rests on a source that was read; nothing rests on one that was not found. */
export const claimsRestOnWhatWasRead: Rule = (handbook) => {
  const level = (id: string) => handbook.sources.get(id)?.data.checked;
  const withEffects = [...handbook.exercises.values(), ...handbook.guides.values()];
  const weak = withEffects.flatMap((entry) =>
    entry.data.effects.flatMap((effect, at) =>
      effect.sources
        .filter((id) => level(id) !== undefined && level(id) !== 'read')
        .map((id) =>
          letterAbout(entry as Entry, ['effects', at, 'sources'], {
            what: `The claim "${effect.text}" rests on ${id}, which is only "${String(level(id))}".`,
            rule: 'A claim of effect needs a source that was read in the original. "copy" serves for cautions, "listed" for further reading.',
            cure: 'Name a source of level "read", or take the claim out.',
          }),
        ),
    ),
  );
  const cited = allEntries(handbook).flatMap(([name, entry]) =>
    referencesOf(name, entry)
      .filter(({ to, id }) => to === 'sources' && level(id) === 'unverified')
      // What an effect rests on has its letter above.
      .filter(({ path }) => path[0] !== 'effects')
      .map(({ id, path }) =>
        letterAbout(entry, path, {
          what: `The source ${id} is "unverified".`,
          rule: 'What could not be confirmed to exist is never cited.',
          cure: 'Remove it. If nothing else supports the sentence, remove the sentence.',
        }),
      ),
  );
  return [...weak, ...cited];
};
