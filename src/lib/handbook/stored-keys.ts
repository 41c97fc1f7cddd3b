/**
 * Every key that pages write to the browser's storage, and why. The page "What is kept on this
 * device" lists them; a browser test compares the list with what the journeys stored.
 */
export const STORED_KEYS = [
  { key: 'uncoil.theme.v1', what: 'Light or dark', why: 'If you chose one with the switch.' },
  {
    key: 'uncoil.timer.v1',
    what: 'The timer that is running',
    why: 'So that it goes on after a reload or a locked screen. Dropped after 12 hours.',
  },
  {
    key: 'uncoil.settings.v1',
    what: 'Your timer settings',
    why: 'Get-ready time, switch time, first side, which side is sore, sounds.',
  },
  {
    key: 'uncoil.done.v1',
    what: 'What you finished in the last half hour',
    why: 'So that nobody is asked twice whether they rolled first.',
  },
  {
    key: 'uncoil.tingled.v1',
    what: 'That a tingling stayed',
    why: 'If you said “Still there”: arm or leg, and when. So that nothing presses there for 12 hours.',
  },
  {
    key: 'uncoil.check.v1',
    what: 'Your checks before and after a guide',
    why: 'The last four of each guide, so that we can tell you when it hurts more twice.',
  },
  {
    key: 'uncoil.kit.v1',
    what: 'What you have at home',
    why: 'The boxes you ticked in the finder.',
  },
  {
    key: 'uncoil.emergency.v1',
    what: 'Your emergency number',
    why: 'If you chose one beside “Call”. It comes first from then on.',
  },
  {
    key: 'uncoil.offline.v1',
    what: 'That you saved the handbook',
    why: 'So that a new version of it is saved, too.',
  },
] as const;

/**
 * What is kept for use without a connection. Each is a store of its own in the browser (Cache
 * Storage); its name begins with `uncoil` and the address of the handbook.
 */
export const STORED_CACHES = [
  {
    kind: 'shell',
    what: 'What every page needs',
    why: 'Look, timer, player, the start page and “When to get help”: the handbook opens offline.',
  },
  { kind: 'visited', what: 'The pages you opened last', why: 'So that they open again offline.' },
  { kind: 'images', what: 'The pictures on them', why: 'The same. The last 150.' },
  { kind: 'saved', what: 'The whole handbook', why: 'If you saved it.' },
] as const;

/** The beginning of every key of ours, by which they are found and deleted. */
export const STORED_PREFIX = 'uncoil.';
