/** A page of ours inside a page of another site, and the code for it. */
export const embed = {
  /** Opens the code, beside “Share this page”. */
  open: 'Embed',
  /** Above the code. */
  how: 'Copy this into your page. It shows the warnings and the timer, and it tracks nobody.',
  /** Names the field with the code, for screen readers. */
  code: 'Code to embed this page',
  /** Names the frame in the page of another site. title: of the exercise or guide; site: of the handbook. */
  frame: '{title}, from {site}',
  /** At the foot of the small page. site: the handbook, a link; licence: the name of a licence. */
  from: 'From <a>{site}</a>, {licence}. <strong>General information, not medical advice.</strong> No clinician has reviewed it yet. Stop if something hurts.',
  /** A link to the page with everything. */
  whole: 'The whole page, with care boxes and sources',
} as const;
