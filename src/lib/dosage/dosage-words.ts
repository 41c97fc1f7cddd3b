/** Pieces of the patterns in `dosage-phrases.ts`: numbers, times, and the words of public sheets. */

export const NUMBER = '[0-9]+(?:\\.[0-9]+)?(?![0-9]|\\.[0-9])';
export const RANGE = `(?:between ${NUMBER} and ${NUMBER}|${NUMBER} ?(?:-|to|or) ?${NUMBER}|${NUMBER})`;
const SECOND = '(?:seconds?|secs?|s|")';
const MINUTE = "(?:minutes?|mins?|')";
export const UNIT = `(?:${SECOND}|${MINUTE})`;
const CLOCK = '[0-9]{1,2}:[0-5][0-9](?![:0-9])';
export const TIME = `(?:${CLOCK}(?: ?(?:-|to) ?${CLOCK})?(?: ?${MINUTE})?|${NUMBER} ?(?:${MINUTE}|m),?(?: and)? ?${NUMBER} ?${SECOND}|${NUMBER} ?${UNIT} ?(?:-|to|or) ?${NUMBER} ?${UNIT}|${RANGE} ?${UNIT})`;
export const REPS =
  '(?:(?:slow |gentle |controlled )?(?:reps?|repetitions?|repeats|rotations|circles|lifts|raises|stretches|stands|squats|bridges|curls|tilts|rolls|(?:lift|squeeze)(?: and (?:lift|squeeze))? exercises))';
export const PART =
  '(?:sides?|legs?|arms?|knees?|foot|feet|hands?|hips?|ankles?|calf|calves|thighs?|wrists?|elbows?|shoulders?|heels?|glutes?|quads?|hamstrings?|forearms?|buttocks?)';
export const BETWEEN =
  '(?: (?:in )?between(?: each| every| the)? ?(sets?(?: of (?:stretches|exercises|repetitions|reps|[0-9]+))?|reps?|repetitions?|stretches|holds|them)?)?';
export const PERIOD = '(?:day|week|hour)';
export const AGAIN = '(?:repeat(?:ed|ing)?|do|perform|complete)';
export const IT =
  '(?: it| this| that| the| these| same| entire| whole| sequence| routine| exercises?| stretch| stretches| process| again| for)*';
export const ON = '(?:(?:on|with|to|for|at) )?(?:(?:the|your) )?';
const DAYTIME =
  '(?:first thing )?(?:in |every |each |at )?(?:the )?(?:morning|afternoon|evening|night)s?';
export const OFTEN = [
  `(?:${AGAIN}${IT} )?(?:at least |a minimum of |minimum of |up to |about |x ?)?(?:${RANGE}|1 times or 2|several|many|a few) ?(?:times|x|sessions?|/) ?(?:(?:/|per|an?|each|every(?: other)?|in a) ?)?(?:${PERIOD}|daily|weekly|hourly)`,
  `(?:/|per|an?|each|every)(?: other)? ?(?:${PERIOD}|session)|daily|weekly|hourly|everyday|most days|tds|tid|bd|bid|qds`,
  `(?:${AGAIN}${IT} )?every (?:hour(?: (?:that )?you are awake)?|${RANGE} (?:hours?|days?))|(?:for )?${RANGE} (?:weeks?|months?|days?)(?: (?:an?|per|each|every) week)?`,
  `${DAYTIME}(?:,? (?:and|or) ${DAYTIME})*|before bed|(?:throughout|during) the day`,
].join('|');
export const FILLER =
  'roll(?:ing)?|press(?:ing)?|massage|do|doing|perform|complete|try|aim(?:ing)?|should|be|always|is|are|enough|for|of|to|the|this|these|an?|it|that|in (?:this|that) position|then (?:relax|release|rest|lower)|any time|any place|anywhere|your balance|tension|and|with|on|about|around|approximately|approx|roughly|~|(?:each |every |one )?(?:(?:isometric |muscle )*contractions?|exercises?|movement|stretch|stretches|position|pose|move|routine|squat)|at a time|at the (?:top|end)|slow|slowly|gentle|gently|please|them|your|count of(?= [0-9]+ ?s)|target|duration|time|dose|frequency|release|relax|rest|start with|begin with|(?:each|per|every) set|e\\.g';
export const BREATHS =
  '(?:(?:slow|deep|gentle|full|relaxed|long|big|calm|diaphragmatic|belly|normal) ?(?:, |and )?)*breaths?';
