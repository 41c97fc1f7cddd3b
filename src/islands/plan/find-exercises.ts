import type { PlanExercise, PlanHandbook } from '../../lib/plan/plan-handbook.ts';

/** As many as one looks through. */
const MOST = 8;

/** Exercises whose names, areas, equipment or everyday words hold every word that was typed. */
export function findExercises(
  { exercises, equipment, areas }: PlanHandbook,
  query: string,
  area: string,
): PlanExercise[] {
  const asked = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (asked.length === 0 && area === '') return [...exercises].slice(0, MOST);
  const titles = new Map(areas.map(({ id, title }) => [id, title]));
  const scored = exercises.flatMap((exercise) => {
    const { data } = exercise;
    if (area !== '' && !data.areas.includes(area)) return [];
    const title = data.title.toLowerCase();
    const all = [
      title,
      ...data.everydayWords,
      ...data.areas.map((id) => titles.get(id) ?? id),
      ...data.equipment.map(({ item }) => equipment[item]?.title ?? item),
    ]
      .join(' ')
      .toLowerCase();
    if (!asked.every((word) => all.includes(word))) return [];
    return [{ exercise, score: asked.filter((word) => title.includes(word)).length }];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .map(({ exercise }) => exercise)
    .slice(0, MOST);
}
