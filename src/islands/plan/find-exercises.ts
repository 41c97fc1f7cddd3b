import { readFavourites } from '../../lib/memory/favourites.ts';
import { FAVOURITES_KEY } from '../../lib/memory/keys.ts';
import { recall } from '../browser/memory.ts';
import type { PlanExercise, PlanHandbook } from '../../lib/plan/plan-handbook.ts';

/** As many as one looks through. */
const MOST = 8;

/** In the place of a body area: what the reader marked on this device. */
const FAVOURITES = 'favourites';

/** Shows this choice to those who have favourites. */
export function offerFavourites(option: HTMLOptionElement): void {
  option.disabled = favouriteExercises().length === 0;
  option.hidden = option.disabled;
}

/** The ids of the exercises that the reader marked, the newest first. */
function favouriteExercises(): string[] {
  return readFavourites(recall(FAVOURITES_KEY)).flatMap((page) =>
    page.startsWith('exercises/') ? [page.slice('exercises/'.length)] : [],
  );
}

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
  const marked = area === FAVOURITES ? favouriteExercises() : [];
  const isIn = ({ id, data }: PlanExercise) =>
    area === FAVOURITES ? marked.includes(id) : data.areas.includes(area);
  const titles = new Map(areas.map(({ id, title }) => [id, title]));
  const scored = exercises.flatMap((exercise) => {
    const { data } = exercise;
    if (area !== '' && !isIn(exercise)) return [];
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
