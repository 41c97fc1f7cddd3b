/** The page of a plan: what stands in its HTML. */
export const planPage = {
  title: 'A plan in a link',
  /** What search engines show. */
  description:
    'Put exercises together, with your own doses and notes, and send them as a link or on paper. No account; nothing is stored anywhere.',
  /** The last step of the trail. */
  here: 'A plan',
  lead: 'Put exercises together, with doses and notes, for yourself or for somebody else. The plan lives in its link: nothing is sent anywhere, and it never expires.',
  /** Said instead of it all where there is no JavaScript. */
  withoutScript: {
    what: 'A plan is a list of exercises with doses and notes that somebody put together. It lives in the part of a link behind the “#”, which no server ever sees. Only a script in your browser can read it.',
    how: 'To open one, switch JavaScript on for this site and reload, or open the link in another browser. Or ask whoever sent it for the sheet on paper.',
    /** A link to all exercises. */
    all: 'Everything in the handbook works without: <a>all exercises</a>.',
  },
  /** What the page needs could not be fetched. */
  failed: 'Part of this page could not be loaded. Check your connection, then reload.',
  /** Said once to whoever makes a plan. */
  warning: 'Write no names and no diagnoses: anyone who has the link can read it.',
  /** The reader’s view: headings and buttons. */
  read: {
    fits: 'Does one of these fit you?',
    fitsHint:
      'Tick each that fits, and what is not for you is left out. Your ticks are kept nowhere.',
    needs: 'What you need',
    steps: 'The exercises, in this order',
    order: 'About the order',
    share: 'Share',
    save: 'Save on this device',
    print: 'Print',
    large: 'Large print',
    change: 'Change this plan',
    /** The button that starts it, before the time is known. */
    start: 'Start the plan',
    moved: 'What changed since this plan was made',
  },
  /** On paper: lines to fill in by hand. */
  paper: {
    for: 'Prepared for',
    by: 'Prepared by',
    date: 'Date',
    /** Above the boxes for the days. */
    days: 'Done on',
    /** day: “29 November 2026”. */
    edition: 'Edition of {day}',
  },
  /** The editor. */
  edit: {
    heading: 'Make a plan',
    name: 'Title',
    nameHint: 'For example: Calves, after a run',
    note: 'Note for the whole plan',
    often: 'How often',
    perDay: 'Times a day',
    perWeek: 'Days a week',
    weeks: 'Weeks',
    start: 'Where to begin',
    starts: {
      free: 'Left side first, as usual',
      left: 'Left side',
      right: 'Right side',
      'sore-left': 'The left side is sore',
      'sore-right': 'The right side is sore',
    },
    more: 'Seconds more for the sore side',
    steps: 'Exercises',
    add: 'Add an exercise',
    search: 'Name, body area or thing',
    area: 'Body area',
    anyArea: 'All',
    /** In the list of body areas, for those who have some. */
    favourites: 'My favourites',
    fromGuide: 'Begin with a guide',
    noGuide: 'Choose a guide',
    /** The same of a programme, which has stages. */
    fromStage: 'Begin with its stage',
    link: 'The link',
    copy: 'Copy the link',
    open: 'See it as your reader does',
    saved: 'Plans on this device',
    order: 'About the order',
  },
  /** The planner. */
  planner: {
    heading: 'Ten minutes with what I have',
    lead: 'Say how long, for what, and what lies about. Three questions come first.',
    minutes: 'How long',
    /** n: minutes. */
    minutesOf: { one: '{n} minute', other: '{n} minutes' },
    for: 'For what',
    goals: {
      any: 'All of the body',
      run: 'Before a run',
      desk: 'After hours at a desk',
      sleep: 'Before sleep',
    },
    /** Names the group of body areas in the list. */
    areas: 'A part of the body',
    floor: 'Nothing on the floor',
    kit: 'What do you have?',
    ask: 'Ask the three questions',
    fits: '3. Does one of these fit you?',
    fitsHint: 'Tick each that fits. Your ticks are kept nowhere.',
    show: 'Show what I can do',
    again: 'Another one',
    take: 'Take it',
  },
  /** The box on the start page. */
  home: {
    heading: 'Ten minutes with what you have',
    text: 'Say how long and what lies about, and get exercises in a safe order, with a timer.',
    /** n: minutes. */
    minutes: { one: '{n} minute', other: '{n} minutes' },
    own: 'Or make a plan of your own, and send it as a link',
  },
} as const;
