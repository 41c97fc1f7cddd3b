import { figureOf } from '../figure/manifest.ts';
import type { Catalogue } from '../lib/search/build-facts.ts';
import {
  allAreas,
  allCare,
  allChapters,
  allEquipment,
  allExercises,
  allGuides,
  allZones,
} from './queries.ts';

/** Everything that search knows by name, read once for a build. */
export async function searchCatalogue(): Promise<Catalogue> {
  const [exercises, guides, areas, equipment, chapters, care, zones] = await Promise.all([
    allExercises(),
    allGuides(),
    allAreas(),
    allEquipment(),
    allChapters(),
    allCare(),
    allZones(),
  ]);
  return {
    exercises,
    guides,
    areas,
    equipment,
    chapters,
    others: [
      {
        path: '/care/',
        title: 'When to get help',
        phrases: [
          ...care.map(({ data }) => data.title),
          ...['see a doctor', 'emergency', 'red flags', 'warning signs', 'is it dangerous', 'numb'],
          ...[
            'pins and needles',
            'dead leg',
            'leg fell asleep',
            'swollen leg',
            'blood clot',
            'dvt',
            'numbness',
          ],
        ],
      },
      {
        path: '/zones/',
        title: 'Spots to keep off',
        phrases: [
          ...zones.map(({ data }) => data.name),
          ...['can I roll my lower back', 'roll my spine', 'roll my neck', 'roll behind the knee'],
          ...[
            'where not to roll',
            'where not to press',
            'danger spots',
            'dangerous',
            'avoid',
            'no go',
          ],
        ],
      },
    ],
    pictureOf(exercise) {
      const poses = figureOf(exercise)?.poses ?? [];
      // The last pose is the one that cards show: the stretch, not the way into it.
      const last = poses.at(-1);
      return last && { of: exercise, pose: poses.length, width: last.width, height: last.height };
    },
  };
}
