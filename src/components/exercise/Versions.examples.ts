import { DOSE_EXAMPLES } from './Dose.examples.ts';

/** Other ways: with and without a dose or a link of their own. */
export const WAYS_EXAMPLE = {
  variations: [
    { name: 'With a towel', text: 'Hold both ends.' },
    { name: 'For longer', text: 'When you know it well.', duration: DOSE_EXAMPLES[0] },
  ],
  easier: [{ text: 'Sit on a chair.' }],
  harder: [{ text: 'Use a ball.', exercise: 'lacrosse-ball-hamstring-release' }],
};
