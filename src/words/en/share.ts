/** What is said after “Share this page”, where the system has no way to send a link. */
export const share = {
  /** The link was copied, so that one can paste it. */
  copied: 'Link copied.',
  /** The link could not be copied either. url: the link. */
  copyLink: 'Copy this link: {url}',
} as const;
