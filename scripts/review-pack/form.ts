import type { ReadablePage } from '../../src/catalogue/reviews.ts';
import type { IsoDate } from '../../src/lib/handbook/review.ts';

const HEAD = `# The yes of a clinician. Fill in the five lines below, and take the "# " away from the two lines of
# each page that you have read, with the boxes, zones and conditions that it shows, and that you find
# safe and right as it stands. Leave all other lines as they are: they say nothing.
# By sending this file you agree that your name, profession, register and number stand on those pages.
# A page that changes afterwards says again that nobody has reviewed it.
`;

/**
 * The form that a clinician fills in: every page with its fingerprint, each commented out, so that a
 * line that was forgotten claims nothing.
 */
export function reviewForm(pages: readonly ReadablePage[], today: IsoDate): string {
  const lines = pages.map(
    ({ page, fingerprint }) => `#   - page: ${page}\n#     fingerprint: '${fingerprint}'\n`,
  );
  return `${HEAD}name: …
profession: …
register: …
number: …
date: ${today}
pages:
${lines.join('')}`;
}
