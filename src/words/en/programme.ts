/** A programme, which is a guide over weeks: its stages, and the box that says where one is. */
export const programme = {
  /** Headings of two parts of the page. */
  parts: { today: 'Where you are, and today’s exercises', stages: 'Week by week' },
  /** In the place of the box that counts the weeks, where the browser runs no scripts. */
  byHand:
    'Write down the day on which you begin. Each stage below says for how many weeks it goes, and what must hold before the next one.',
  /** Below a stage, each a line. text: a sentence of the author. */
  expect: '<strong>What to expect:</strong> {text}',
  goOn: '<strong>Before you go on:</strong> {text}',
  see: '<strong>Have it looked at:</strong> {text}',
  /** Above the stages, with links to two parts of the page. */
  first: 'Read first: <who>Is this for you?</who> and <care>when to get help</care>.',
  /** The field of the day on which somebody began, and the button. */
  begunOn: 'I began on',
  begin: 'Begin',
  /** Where one is. title: of the stage, n: the week in it, of: weeks of the stage, day: its first day. */
  place: '{title}. Week {n} of {of}, since {day}.',
  /** The same after a worse morning. title, n, of, day: as above. */
  placeHalf: '{title}. Week {n} of {of}, since {day}. Half for now.',
  /** Opens the player. */
  start: 'Start for today',
  /** Buttons. The first: somebody did them without the player. */
  done: 'I have done them today',
  worse: 'It is worse this morning',
  good: 'The mornings are good again',
  /** A week or more away, or worse although it was half. */
  offerBefore: 'A week or more away? That is nothing bad. The stage before is the safer start.',
  back: 'Go back one stage',
  stay: 'Stay here one more week',
  /** The weeks of the stage are over. */
  offerNext:
    'The weeks of this stage are over. Go on only if what stands there under “Before you go on” holds.',
  next: 'It holds: go on',
  /** The weeks of the last stage are over. */
  over: 'The weeks of the programme are over. What comes then stands below its last stage.',
  /** After a press. */
  said: {
    done: 'Noted.',
    worse: 'Half from now on. Leave a day out first.',
    again: 'It was half already. So one stage back, and half. Read when to have it looked at.',
    good: 'Whole again. Nothing is made up for.',
    moved: 'Changed.',
    forgotten: 'Forgotten on this device.',
  },
  /** What is kept. */
  kept: 'Only this device knows the day, the stage and whether it is half. Nothing is sent, nothing is counted.',
  forget: 'Forget where I am',
  /** The player. title: of the programme, stage: of the stage, list: things. */
  run: '{title}: {stage}',
  player: 'Player: {title}',
  end: 'End for today?',
  need: 'You need: {list}',
  /** An exercise of today. title: its name, dose: “10 minutes”, n: its place. */
  item: '{title}: {dose}',
  itemOfList: '{n}. {title}: {dose}',
  loading: 'One moment …',
  failed: 'The player could not be loaded. Try again.',
} as const;
