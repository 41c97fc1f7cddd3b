/** The pages below “Good to know”. */
export const knowPages = {
  chapters: {
    title: 'Good to know',
    description:
      'Before you start, how hard to press, what the evidence says, and when to get help.',
    /** Headings of the parts of a chapter. */
    care: 'If something is not right',
    sources: 'Sources and review',
    /** Cards of pages that are no chapters: the title is that of the page. */
    careCard: 'Tingling, how much discomfort is all right, warning signs.',
    zonesCard: 'Where no roller, ball or hand should press, and why.',
    sourcesCard: 'Everything the handbook rests on, and how far we checked it.',
  },
  care: {
    title: 'When to get help',
    description:
      'Tingling or numbness, how much discomfort is all right, and the signs that mean: get help now, today or soon.',
    lead: 'Most tightness is harmless. Some signs are not. If you are worried, do not wait for a page to tell you so.',
    /** Above the numbers of emergency services. */
    call: 'In an emergency, call',
  },
  sources: {
    title: 'Sources',
    description: 'Everything the handbook rests on, and how far each source was checked.',
    /** n: how many. */
    lead: {
      one: '{n} source, and how far each of them was checked.',
      other: '{n} sources, and how far each of them was checked.',
    },
    /** What each level of checking means. */
    meaning: {
      read: 'Read: we read the abstract, the full text or the institution’s own page.',
      copy: 'Read on a copy: we read it on a reproduction or a summary. It serves for cautions and get-help advice only.',
      listed: 'Further reading: it exists, but we have not read what it concludes.',
    },
    /** The level of one source, after its number. Sources that could not be confirmed are not shown. */
    level: { read: 'Read', copy: 'Read on a copy', listed: 'Further reading', unverified: '' },
    /** claim: a sentence. */
    claim: 'What it says: {claim}',
  },
  stored: {
    title: 'What is kept on this device',
    description:
      'Every note the handbook keeps on your device, what it is for, how to take them with you, and a button that deletes them all.',
    lead: 'The handbook sends nothing to anybody. It has no cookies, no accounts and no counting. A few notes stay in this browser, so that it can pick up where you left off, and copies of pages, so that they open without a connection.',
    /** What whoever serves the pages may write down. */
    host: 'Whoever serves these pages sees that a page was asked for, as with every site. Our own set-up for servers writes down neither your address nor what you searched for. Another host may write down more.',
    /** Headings. */
    favourites: 'Favourites',
    history: 'What you did',
    tingling: 'After a tingling that stayed',
    checks: 'Before and after',
    offline: 'The whole handbook',
    /** The link leads to the page “Use it offline”. */
    aboutOffline: '<a>Use it offline</a>: how it works, and which pages are kept.',
  },
  /** How to use the handbook without a connection. The page also stands in for pages not kept. */
  offline: {
    title: 'Use it offline',
    description:
      'Which pages open without a connection, and how to save the whole handbook on your phone.',
    lead: 'Pages that you open stay on this device by themselves, with their pictures and the timer. Save the whole handbook, and all of it works without a connection: every page, the player, the search.',
    save: 'Save the whole handbook',
    /** Where this copy of the site was built without offline use. */
    cannotSave: 'This edition of the handbook cannot be saved.',
    noScript: 'JavaScript is off in this browser, so nothing can be kept.',
    /** The link leads to the page “When to get help”. */
    severe:
      'If pain is severe, or you are not sure about a sign, open <a>When to get help</a>. That page is always kept.',
    /** Below it. */
    one: 'You need only one guide or area? Open its page. At its end you can save just that.',
    know: 'Good to know',
    /** Three things to know, as a list. */
    newest:
      'With a connection you always get the newest page, so a corrected warning reaches you at once. Only when the connection is missing or very slow do you see the copy that was kept.',
    update:
      'A new version is loaded when you say so, or when you have closed all pages of the handbook. It never interrupts a timer.',
    cleared:
      'Browsers may clear kept pages away. Safari does so after seven days without a visit, unless the handbook is on the home screen.',
    kept: 'What is kept now',
    /** The link leads to the page “What is kept on this device”. */
    whatIsKept:
      'The start page, “When to get help” and the pages that you opened last, up to sixty of them. <a>See all that is stored, and delete it</a>.',
  },
  accessibility: {
    title: 'Accessibility',
    description: 'What we promise, how we test it, and what we could not test yet.',
    lead: 'The handbook aims to meet the Web Content Accessibility Guidelines 2.2 at level AA on every page. Text and warnings aim at level AAA for contrast.',
    works: 'What works',
    /** What works, as a list. */
    complete: 'Every page is complete without JavaScript. The timer and the search need it.',
    keyboard: 'Everything works with a keyboard alone.',
    small: 'Pages work on a screen of 320 pixels, and at 400 % zoom.',
    still: 'Nothing moves or sounds until you start it. Motion stops if your device asks for that.',
    colour: 'No warning is told by colour alone.',
    test: 'How we test',
    tested:
      'Every page is checked by machine in light and dark. Machines find some faults only. No person with a screen reader and no real iPhone or Android phone has tested the handbook yet.',
    tell: 'Tell us',
    /** Before the address of e-mail. */
    writeTo: 'Something in your way? Write to',
  },
} as const;
