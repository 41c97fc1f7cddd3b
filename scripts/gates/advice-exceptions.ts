import type { AdviceException } from './advice.ts';

/** Sentences outside content/ that look like advice on bodies. Each says why it stands there. */
export const ADVICE_EXCEPTIONS: readonly AdviceException[] = [
  {
    texts: [
      'Get help now:',
      'call your local emergency number',
      'Get help today',
      'Get help now',
      'get help now, today or soon.',
    ],
    why: 'The names of three degrees of urgency, as headings: the signs below them are content.',
  },
  {
    texts: [
      ...['Kneel down.', 'Go on hands and knees.', 'Lie on your back.', 'Lie on your front.'],
      'Lie on your side.',
    ],
    why: 'How the player says the six values of the field position; the step that follows is content.',
  },
  {
    texts: [
      'Lie back',
      'keep them off the roller.',
      'keep the roller off them.',
      'keep the ball off it.',
    ],
    why: 'The English of what a drawing shows, by which its Spanish is found; content/figures says it.',
  },
  {
    texts: ['call an emergency', 'call an ambulance'],
    why: 'Phrases by which a page is known to send somebody to the phone; it does not say them.',
  },
  {
    texts: ['Leave this exercise out today'],
    why: 'A button, below the words of the tingling box.',
  },
  {
    texts: ['Keep off these spots'],
    why: 'The heading above zones, whose rules are content.',
  },
  {
    texts: ['Take the number of the country you are in.'],
    why: 'How to fill in the emergency number; nothing is done to a body.',
  },
  {
    texts: ['Try a body part, such as “back” or “foot”, or browse everything.'],
    why: 'What to type into the search.',
  },
  {
    texts: ['Stop if something hurts.'],
    why: 'The line below every page, beside “no medical advice”; each page says more, with sources.',
  },
  {
    texts: ['End exercise?'],
    why: 'A question of the player before it closes.',
  },
  {
    texts: ['roll, press, stretch'],
    why: 'What the handbook is about, in three words.',
  },
  {
    texts: [
      ...['see a doctor', 'roll my spine', 'roll my neck', 'roll behind the knee'],
      'loosen up',
    ],
    why: 'What readers type into the search, and nothing that the handbook says.',
  },
  {
    texts: ['keep off', 'press harder', 'roll harder'],
    why: 'What readers type into the search, and nothing that the handbook says.',
  },
  {
    texts: [
      'Put exercises together, with your own doses and notes, and send them as a link or on paper.',
      'Put exercises together, with doses and notes, for yourself or for somebody else.',
      'Begin with something gentler, or know the person you send it to.',
    ],
    why: 'How to put a plan together; the rule on what is never first is that of the finder.',
  },
  {
    texts: ['Keep off:'],
    why: 'The words before a list of zones, whose rules are content.',
  },
  {
    texts: [
      'Ask your own doctor or physiotherapist first.',
      'Ask your own doctor or physiotherapist.',
    ],
    why: 'Whom a reader may turn to where their conditions leave nothing of a plan; the conditions, with what each asks, are content.',
  },
];
