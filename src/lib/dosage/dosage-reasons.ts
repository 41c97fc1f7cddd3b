export const PARTS_OF_A_REPETITION =
  'The parts of a repetition each need their time in seconds: 10 reps, 0:02 up, 0:01 hold, 0:03 down.';

export const TEMPO =
  'A tempo is read in more than one order: write the parts of a repetition, as in 10 reps, 0:02 up, 0:01 hold, 0:03 down.';

/**
 * What a dose cannot say, and where it goes instead: the words that give it away, and the answer.
 * Tried where nothing that belongs to a dose fits.
 */
export const REASONS: readonly (readonly [words: string, answer: string])[] = [
  [
    '(?:breath|inhal|exhal)[a-z]*',
    'A breath has no fixed length: write how many, and how long one takes (5 breaths, 0:06 each), or the time alone.',
  ],
  [
    'until|till',
    'The clock needs an end, and “until …” has none: write a time, and say in steps what one waits for.',
  ],
  [
    'failure|exhaust[a-z]*|fatigue[a-z]*|amrap|max(?:imum)? (?:reps?|effort)',
    'The handbook names a number, never “to failure”: write how many one begins with.',
  ],
  [
    '[0-9.]+ ?(?:%|percent)|percent|%|rpe|rm',
    'A percentage is no part of a dose: say in feel how hard it should be.',
  ],
  [
    '(?:[0-9.]+ ?)?(?:kgs?|lbs?|pounds?)|weights?|dumb ?bells?|load(?:ed)?|resistance|(?:red |yellow |green |blue |black )?bands?|thera ?bands?',
    'A load or a band is no part of a dose: name it under equipment or in steps, and more of it under harder.',
  ],
  [
    'tempo|up(?! to)|down|lower(?:ing)?|lift(?:ing)?|raise|rais(?:ing)?|eccentric[a-z]*|concentric[a-z]*|contract[a-z]*|push[a-z]*|pull[a-z]*|squeeze[a-z]*',
    PARTS_OF_A_REPETITION,
  ],
  [
    '(?:in |on )?(?:each |every |both |either |per )?(?:directions?|ways?)|(?:anti ?|counter ?)?clockwise|forwards?|backwards?|reverse',
    'A direction is not a side: write all repetitions together, and the directions in steps.',
  ],
  [
    'alternat[a-z]*',
    '“alternate”: sides in turn are written behind the number of one side, as in 10 reps per side in turn.',
  ],
  [
    'steps|metres?|meters?|miles?|yards?|km|laps|lengths',
    'A dose counts repetitions or time, not steps or a distance: write reps, and say in steps what one of them is.',
  ],
  ['(?:[0-9.]+ ?)?m', '“m” may be minutes or metres: write min.'],
  [
    '(?:[0-9.]+ ?)?(?:hours?|hrs?|h)',
    'A dose is at most 60:00; how many hours lie between goes into tips.',
  ],
  [
    '(?:a )?(?:slow )?counts?(?! of [0-9]+ ?s)(?: (?:of|to) [0-9]+)?|beats?',
    'A count has no fixed length: write it in seconds.',
  ],
  [
    'several|a few|few|many|a couple(?: of)?|couple|some|briefly|a moment|moments?|a while',
    'The clock needs a number: write how many or how long.',
  ],
  [
    'as (?:many|long|much|far|often|able|needed|required|tolerated|comfortable|possible|instructed|directed|prescribed)(?: as)?[a-z ]*',
    '“as long as”, “as many as” and “as able” are no number: write what one begins with, and more under harder.',
  ],
  [
    'up to|no more than|(?:a )?maximum(?: of)?|max|at most',
    '“up to” names no number to begin with: write that number, and the upper end under harder.',
  ],
  [
    '(?:each |per |every )?(?:target )?(?:areas?|spots?|points?|muscles?|places?|positions|fingers?|toes?)(?: groups?)?',
    'Only sides can be counted, no area or spot: write the dose of one, and say in steps where else one does it.',
  ],
  [
    '(?:on |to |with )?(?:the )?(?:left|right|affected|injured|sore|painful|bad|weak(?:er)?|stiff(?:er)?)(?: sides?| legs?| arms?| knees?| foot| hand)?',
    'A dose is the same on both sides, or says what the sore one gets besides: 0:30 per side, 1:00 sore side.',
  ],
];
