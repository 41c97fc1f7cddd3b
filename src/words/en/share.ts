/** What is said after “Share this page”, where the system has no way to send a link. */
export const share = {
  /** The link was copied, so that one can paste it. */
  copied: 'Link copied.',
  /** What is sent with a link for somebody’s own things. title: of the page, with a dose; things: a list. */
  with: '{title}. With: {things}.',
  /** The link could not be copied either. url: the link. */
  copyLink: 'Copy this link: {url}',
} as const;
