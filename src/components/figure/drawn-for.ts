import { figureOf, type FigureEntry } from '../../figure/manifest.ts';
import { drawingWords } from '../../words/languages.ts';

/** The drawings of an exercise; `figure` is null if there are none yet. */
export type Drawn = { readonly exercise: string; readonly figure: FigureEntry | null };

/**
 * The drawings of an exercise, with their words in the language of the page:
 * `drawnFor(Astro, 'cat-and-cow')`. Authors write them in English, beside the poses.
 */
export function drawnFor(
  page: { readonly currentLocale: string | undefined },
  exercise: string,
): Drawn {
  const drawn = figureOf(exercise);
  if (!drawn) return { exercise, figure: null };
  const tell = drawingWords(page);
  const figure = {
    ...drawn,
    muscles: drawn.muscles.map(tell),
    zones: drawn.zones.map(tell),
    poses: drawn.poses.map((pose) => ({
      ...pose,
      label: tell(pose.label),
      title: tell(pose.title),
      description: tell(pose.description),
    })),
  };
  return { exercise, figure };
}
