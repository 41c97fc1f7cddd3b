import { letterAbout, type Rule } from '../entry.ts';

/** What is done in a stage stands in the guide, with the reason; its dose has the sides of its exercise. */
export const stagesFitTheirGuide: Rule = (handbook) =>
  [...handbook.guides.values()].flatMap((guide) => {
    const inGuide = new Set(guide.data.exercises.map(({ exercise }) => exercise));
    return guide.data.stages.flatMap((stage, at) => {
      const { perWeek, mostPerWeek } = stage;
      const range =
        mostPerWeek === undefined || mostPerWeek > perWeek
          ? []
          : [
              letterAbout(guide, ['stages', at, 'mostPerWeek'], {
                what: `"mostPerWeek" is ${String(mostPerWeek)}, and "perWeek" ${String(perWeek)}.`,
                rule: 'The two are the ends of a range: “3 to 5 days a week”.',
                cure: 'Write a larger number, or take mostPerWeek out.',
              }),
            ];
      const exercises = stage.exercises.flatMap(({ exercise, duration }, step) => {
        const path = ['stages', at, 'exercises', step] as const;
        if (!inGuide.has(exercise)) {
          return [
            letterAbout(guide, [...path, 'exercise'], {
              what: `"${exercise}" stands in a stage, but not under "exercises" of the guide.`,
              rule: 'There stands why it is done. Warnings, things to fetch and help lists of the guide follow from there, too.',
              cure: `Add it under exercises, with why it stands at its place.`,
            }),
          ];
        }
        const own = handbook.exercises.get(exercise)?.data.duration;
        if (!own || !duration || own.sides === duration.sides) return [];
        return [
          letterAbout(guide, [...path, 'duration'], {
            what: `Its dose differs from "${exercise}" in the sides.`,
            rule: 'A side that the exercise has would be left undone, or asked for where there is none.',
            cure: 'Write “per side” as the page of the exercise does.',
          }),
        ];
      });
      return [...range, ...exercises];
    });
  });
