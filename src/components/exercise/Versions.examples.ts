import type { Variation, Way } from '../../lib/handbook/exercise.ts';
import { DOSAGE_EXAMPLES } from './Dose.examples.ts';

const [duration] = DOSAGE_EXAMPLES;

/** Other ways: with and without a dose or a link of their own. */
export const WAYS_EXAMPLE: {
  readonly variations: readonly Variation[];
  readonly easier: readonly Way[];
  readonly harder: readonly Way[];
} = {
  variations: [
    { name: 'With a towel', text: 'Hold both ends.' },
    { name: 'For longer', text: 'When you know it well.', ...(duration && { duration }) },
  ],
  easier: [{ text: 'Sit on a chair.' }],
  harder: [{ text: 'Use a ball.', exercise: 'lacrosse-ball-hamstring-release' }],
};
