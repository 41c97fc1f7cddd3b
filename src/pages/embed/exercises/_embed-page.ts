import type { CollectionEntry } from 'astro:content';
import { viewConditions } from '../../../catalogue/conditions-view.ts';
import { viewTingling } from '../../../catalogue/player-view.ts';
import { pick } from '../../../catalogue/queries.ts';
import { requiredBy, requiresOf } from '../../../catalogue/required.ts';
import { dosageTime } from '../../../components/exercise/dosage-time.ts';
import { prerequisites } from '../../../components/exercise/prerequisites.ts';
import { rolledFirst } from '../../../components/exercise/rolled-first.ts';
import { sideOf } from '../../../components/exercise/side-of.ts';
import { instructions } from '../../../components/exercise/instructions.ts';
import { drawnFor } from '../../../components/figure/drawn-for.ts';
import { still } from '../../../components/figure/still.ts';
import { section } from '../../../components/page/section.ts';
import { careBoxes } from '../../../components/safety/care.ts';
import { warnings } from '../../../components/safety/warnings.ts';
import { zones as zoneList } from '../../../components/safety/zones.ts';
import { askingOf, timerParts, type Asking } from '../../../components/timer/timer-parts.ts';
import { markup } from '../../../lib/markup/markup.ts';
import { ORIGINAL, wordsFor } from '../../../words/languages.ts';

type Entry = CollectionEntry<'exercises'>;

/** Frames are in the language of the originals. */
const page = { currentLocale: ORIGINAL };

/** What the frames of some exercises have alike; `[id].astro` uses nothing else of an exercise but its parts. */
export const embedShape = async (entry: Entry): Promise<{ readonly asking: Asking }> => ({
  asking: askingOf({ requires: await requiresOf(entry) }),
});

/** The parts of the frame of an exercise, in the order of the page. */
export async function embedPageParts(entry: Entry) {
  const { id, data: exercise } = entry;
  const words = wordsFor(page);
  const names = words.exercisePages.parts;
  const [zones, care, conditions, before, tingling, requires] = await Promise.all([
    pick('zones', exercise.zones),
    pick('care', exercise.care),
    viewConditions([exercise.conditions]),
    pick('exercises', requiredBy(entry)),
    viewTingling(exercise),
    requiresOf(entry),
  ]);
  const [first] = before;
  const asked = exercise.prerequisites.filter(({ need }) => need === 'required');
  const drawn = drawnFor(page, id);
  const timed = {
    exercise: {
      id,
      technique: exercise.technique,
      ...(exercise.sideOf && { sideOf: exercise.sideOf }),
    },
    dosage: exercise.duration,
    nerve: tingling.nerve,
    requires,
    question: first && rolledFirst(first, words),
  };
  const beforeById = new Map(before.map((one) => [one.id, one.data]));
  return {
    ...timerParts(timed, words),
    title: exercise.title,
    summary: exercise.summary,
    dose: dosageTime(exercise.duration, words),
    before: markup`
      ${asked.length > 0 && prerequisites(asked, beforeById, words)}
      ${warnings({ warnings: exercise.warnings, conditions }, words)}`,
    figure: markup`${still({ drawn, sideOf: exercise.sideOf }, words)}`,
    instructions: markup`
      ${exercise.sideOf && sideOf(exercise.sideOf, words)}
      ${instructions(exercise, drawn, words)}`,
    keepOff: markup`${zones.length > 0 && section('keep-off', names.keepOff, zoneList(zones))}`,
    care: careBoxes({ boxes: care, short: true }, words),
  };
}
