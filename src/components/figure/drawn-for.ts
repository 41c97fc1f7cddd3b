import { figureOf, type FigureEntry } from '../../figure/manifest.ts';
import { drawingWords } from '../../words/languages.ts';

/**
 * The drawings of an exercise, or null if there are none yet, with their words in the language of
 * the page: `drawnFor(Astro, 'cat-and-cow')`. Authors write them in English, beside the poses.
 */
export function drawnFor(
  page: { readonly currentLocale: string | undefined },
  exercise: string,
): FigureEntry | null {
  const figure = figureOf(exercise);
  if (!figure) return null;
  const tell = drawingWords(page);
  return {
    ...figure,
    muscles: figure.muscles.map(tell),
    zones: figure.zones.map(tell),
    poses: figure.poses.map((pose) => ({
      ...pose,
      label: tell(pose.label),
      title: tell(pose.title),
      description: tell(pose.description),
    })),
  };
}
