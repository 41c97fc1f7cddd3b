/** What stands in the player: a dialog over the whole screen, finished when the page is built. */
export const dialog = {
  /** Its name for screen readers. title: of the guide or the exercise. */
  name: 'Player: {title}',
  /** Where it cannot be had: no connection, or the site was just updated. */
  failed: 'The player could not be loaded. Everything it shows is on this page.',
  /** The head: leaves the player; while a run is under way, ends it. */
  close: 'Close',
  stop: 'Stop',
  list: 'List',
  settingsButton: 'Settings',
  /** Asked before a run is ended. */
  end: { guide: 'End guide?', exercise: 'End exercise?', keep: 'Keep going', yes: 'End' },
  soundTaken: 'Another app took the sound.',
  screenMayLock:
    'Your screen may lock. The time stays right. “Keep sounding when locked” is in the settings.',
  fallback: 'The sound for the locked screen does not work here. Cues play while the screen is on.',

  /** The controls at the thumb. */
  controls: { more: 'More controls', back: 'Back', howTo: 'How to' },

  /** A line while one gets ready. name: “Stop if”, “Ask first”; text: the therapist’s words. */
  care: '<strong>{name}:</strong> {text}',

  /** What one reads before the start. */
  before: {
    /** name: of the first exercise; what to fetch for it follows. */
    begins: 'Begins with: {name}.',
    /** Above the list of exercises that are left out because a tingling stayed. */
    leftOut: 'Left out today:',
    untilWhen: 'Until when, and how to bring it back',
    /** things: names, with dots between them. */
    need: 'You need: {things}',
    read: 'Read this before you start',
  },
  /** An exercise in a line. title, dose: “2 minutes on each side”, n: its number in the guide. */
  item: '{title}, {dose}',
  itemOfList: '{n}. {title}, {dose}',
  itemLeftOut: '{n}. {title}: left out today',

  /** What one is told to fetch and where to go before an exercise; read aloud, too. */
  getThere: {
    /** things: “A ball and a band”, place: a sentence as below. */
    fetch: '{things}. {place}',
    stay: 'Stay where you are.',
    /** seat: “a box or bench”. */
    seat: 'Sit on {seat}.',
    /** One for each position; sitting, without a name for what one sits on. */
    positions: {
      standing: 'Stand up.',
      chair: 'Sit on a chair.',
      kneeling: 'Kneel down.',
      'hands-and-knees': 'Go on hands and knees.',
      'floor-sitting': 'Sit on the floor.',
      'lying-back': 'Lie on your back.',
      'lying-front': 'Lie on your front.',
      'lying-side': 'Lie on your side.',
    },
  },

  /** Which side is sore, and how much more time it gets. n: seconds. */
  sides: {
    ask: 'Is one side sorer?',
    beginWith: 'Begin with',
    neither: 'No, both alike',
    left: 'The left side',
    right: 'The right side',
    more: 'More time for it',
  },
  /** A time in a list of choices. */
  none: 'None',

  /** How it sounds. */
  sound: {
    title: 'Sound',
    cues: 'Cues',
    on: 'Over my music',
    locked: 'Keep sounding when locked',
    off: 'Silent',
    aboutLocked:
      '“When locked” stops your music, shows on the lock screen and sounds even on silent.',
  },

  /** The check of a guide: a number or a note. measure: in the author's words. */
  check: {
    before: 'Before: {measure}',
    after: 'After: {measure}',
    score: 'From 0 to 10',
    leaveOut: 'Leave it out',
    note: 'Or a note',
    stays: 'It stays on this device.',
  },

  /** Cards that stand in the way: after tingling, and after an absence. */
  cards: {
    skipped: 'Leave this exercise out today',
    tingled: 'Stop here for today',
    /** name: of the exercise that is asked about. */
    next: 'Next: {name}',
    startNext: 'Start the next one',
    /** time: “10 minutes”. */
    away: 'You were away for {time}',
    /** place: which exercise, and what of it. */
    waits: 'Nothing was skipped: what you did not hear, you did not do. It waits at {place}',
    continue: 'Continue from here',
    again: 'Restart this exercise',
  },

  /** The end. */
  after: {
    done: 'Done',
    ask: 'How does it feel now?',
    better: 'Better',
    same: 'The same',
    worse: 'Hurts more',
    /** What comes after it: how often, and other pages. */
    next: 'What next',
    copyLink: 'Copy link',
    startAgain: 'Start again',
  },

  /** What lies above the player: all exercises, the words about one, the settings. */
  sheets: {
    list: 'All exercises',
    restart: 'Restart this exercise',
    info: 'How to do it',
    steps: 'Step by step',
    settings: 'Settings',
  },

  /** The settings, in their order. */
  settings: {
    time: 'Time',
    readySeconds: 'To get ready',
    changeSeconds: 'To change position',
    switchSeconds: 'To switch sides',
    advance: 'At a change',
    byItself: 'Go on by itself',
    wait: 'Wait for me',
    noTimer: 'No timer: I press Done',
    firstSide: 'First side',
    left: 'Left',
    right: 'Right',
    sore: 'The sore side',
    nextStart: 'While a guide runs, times change with the next start.',
    cues: 'Cues',
    sound: 'Sound',
    howMany: 'How many',
    few: 'Few: only at changes',
    normal: 'Normal',
    half: 'Normal, and at half time',
    ownPace: 'Repetitions at my own pace: they wait for Done',
    speech: 'Say names and sides aloud',
    vibration: 'Vibrate at changes, where the phone can',
    flash: 'Light up at changes',
    shortcuts: 'Single keys',
    /** The keys themselves are the same in every language; their letters come from English. */
    keys: 'Keys',
    allKeys:
      'Space or K: pause. N or →: next. P or ←: back. R: restart. + and −: 15 seconds. M: mute. U: undo. Escape: stop, which asks first. ?: these settings.',
    stays: 'All of this stays on your device. <a>What is kept, and how to delete it</a>',
  },
} as const;
