import { CONDITION_GRADES } from '../../../lib/handbook/condition.ts';
import { NO_FLOOR_POSITIONS } from '../../../lib/handbook/vocabulary.ts';
import type { CareHelp } from '../../../lib/handbook/care.ts';
import { missingConditions, requiredConditions } from '../../../lib/safety/conditions.ts';
import { usesTool, type KindOf } from '../../../lib/safety/tools.ts';
import { letterAbout, type Entry, type Handbook, type Rule } from '../entry.ts';

/** The box whose signs hold for every part of the body. */
export const ANY = 'get-help-any';

/** The box that says who should ask first. */
export const ASK_FIRST = 'ask-first';

const kindsIn =
  (handbook: Handbook): KindOf =>
  (item) =>
    handbook.equipment.get(item)?.data.kind;

const URGENCIES = ['now', 'today', 'soon'] as const;

/** Each help box is complete on its own: whoever opens one never has to look for a second. */
export const helpBoxesAreComplete: Rule = (handbook) => {
  const any = handbook.care.get(ANY)?.data;
  if (any?.kind !== 'help') return [];
  return [...handbook.care.values()].flatMap((box) => {
    const data = box.data;
    if (data.kind !== 'help' || box.id === ANY) return [];
    return URGENCIES.flatMap((urgency) =>
      missing(any, data, urgency).map((text) =>
        letterAbout(box as Entry, [urgency], {
          what: `The sign “${text}” of ${ANY} is not under "${urgency}".`,
          rule: 'A help box is complete on its own. Whoever reads this one will not open another.',
          cure: `Copy the sign, with its sources, from content/care/${ANY}.yaml.`,
        }),
      ),
    );
  });
};

function missing(any: CareHelp, box: CareHelp, urgency: (typeof URGENCIES)[number]): string[] {
  const here = new Set(box[urgency].map(({ text }) => text));
  return any[urgency].map(({ text }) => text).filter((text) => !here.has(text));
}

/** Exercises carry the conditions that follow from what one does, with what, where and how. */
export const conditionsAreCarried: Rule = (handbook) => {
  const conditions = [...handbook.conditions.values()].toSorted(
    (a, b) => a.data.order - b.data.order,
  );
  return [...handbook.exercises.values()].flatMap((exercise) => {
    const required = requiredConditions(exercise.data, conditions, kindsIn(handbook));
    const { stop, ask } = missingConditions(exercise.data.conditions, required);
    const all = [...stop, ...ask];
    if (all.length === 0) return [];
    const carried = {
      stop: [...new Set([...exercise.data.conditions.stop, ...required.stop])],
      ask: [...new Set([...exercise.data.conditions.ask, ...required.ask])],
    };
    const lines = CONDITION_GRADES.map((grade) => {
      const ids = carried[grade].filter((id) => grade === 'stop' || !carried.stop.includes(id));
      return `  ${grade}: [${ids.join(', ')}]`;
    });
    return [
      letterAbout(exercise, ['conditions'], {
        what: `It does not carry ${all.map((id) => `"${id}"`).join(', ')}${stop.length > 0 ? ` (under "stop": ${stop.join(', ')})` : ''}.`,
        rule: 'content/conditions says, by technique, tool, area and position, which exercises are not safe for whom. The page, the finder and the search leave out and warn by this list alone.',
        cure: `Write:\nconditions:\n${lines.join('\n')}`,
      }),
    ];
  });
};

/** No condition stands under both grades: the stricter would hold, and nobody would know which. */
export const conditionsHaveOneGrade: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((exercise) => {
    const { stop, ask } = exercise.data.conditions;
    return ask.flatMap((id, at) =>
      stop.includes(id)
        ? [
            letterAbout(exercise, ['conditions', 'ask', at], {
              what: `"${id}" stands under "stop" and under "ask".`,
              rule: 'A reader is told one thing: not with this, or ask first.',
              cure: 'Take it out under "ask".',
            }),
          ]
        : [],
    );
  });

/** A warning that the folded line leaves out is about conditions that the same line names. */
export const warningsAreAboutWhatIsNamed: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((exercise) =>
    exercise.data.warnings.flatMap(({ grade, about = [] }, at) =>
      about
        .filter((id) => grade !== 'ask' || !exercise.data.conditions.ask.includes(id))
        .map((id) =>
          letterAbout(exercise, ['warnings', at, 'about'], {
            what: `This warning is about "${id}", ${grade === 'ask' ? 'which does not stand under "ask" in conditions' : `and its grade is "${grade}"`}.`,
            rule: 'On a phone “Ask first” is one line that names everybody it is for. A warning with "about" is left to the names of its conditions, so they have to be there.',
            cure:
              grade === 'ask'
                ? `Add ${id} under "ask", or take it out of about.`
                : 'Take about out: only “Ask first” is folded to names.',
          }),
        ),
    ),
  );

/** People land on an exercise from a search: it carries the help list of its home area itself. */
export const exercisesCarryTheirHelpBox: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((exercise) => {
    const { areas, care } = exercise.data;
    const box = areas.map((area) => handbook.areas.get(area)?.data.getHelp)[0];
    if (box === undefined || care.includes(box)) return [];
    return [
      letterAbout(exercise, ['care'], {
        what: `It does not carry "${box}", the help list of its home area "${areas[0] ?? ''}".`,
        rule: 'Whoever comes here from a search or a link has to find on this very page when to get help.',
        cure: `Add ${box} to care.`,
      }),
    ];
  });

/** Whoever works with a roller, a stick or a ball finds who should ask first on this page. */
export const toolsCarryAskFirst: Rule = (handbook) =>
  [...handbook.exercises.values()]
    .filter(({ data }) => usesTool(data, kindsIn(handbook)) && !data.care.includes(ASK_FIRST))
    .map((exercise) =>
      letterAbout(exercise, ['care'], {
        what: `It works with a tool, or rolls or presses, but does not carry "${ASK_FIRST}".`,
        rule: 'A tool is not for everybody. Who should ask first stands on each page with one.',
        cure: `Add ${ASK_FIRST} to care.`,
      }),
    );

/** A dose with sides says which side is the side. */
export const sidesAreExplained: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((exercise) => {
    const { duration, sideOf } = exercise.data;
    if (duration.sides !== 'each' || sideOf !== undefined) return [];
    return [
      letterAbout(exercise, ['duration'], {
        what: 'Its dose has sides, but "sideOf" does not say which side is meant.',
        rule: 'The timer says “Left side”. The knee that kneels or the one in front? Half of the readers would take the other one.',
        cure: 'Write which part is the left one, for example:\nsideOf: knee on the floor',
      }),
    ];
  });

/** A guide that promises to need no floor holds only exercises on the feet or on a chair. */
export const noFloorGuidesNeedNoFloor: Rule = (handbook) =>
  [...handbook.guides.values()].flatMap((guide) =>
    guide.data.noFloor
      ? guide.data.exercises.flatMap(({ exercise }, at) => {
          const position = handbook.exercises.get(exercise)?.data.position;
          if (!position || NO_FLOOR_POSITIONS.includes(position)) return [];
          return [
            letterAbout(guide, ['exercises', at, 'exercise'], {
              what: `"${exercise}" is done ${position}, but the guide says noFloor.`,
              rule: 'Who chose a guide without the floor may not be able to get up again.',
              cure: 'Take another exercise, or take noFloor out.',
            }),
          ];
        })
      : [],
  );
