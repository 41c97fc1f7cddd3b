/** Pieces of the patterns in `dosage-phrases.ts`: numbers, times, and the words of public sheets. */

export const NUMBER = '[0-9]+(?:\\.[0-9]+)?(?![0-9]|\\.[0-9])';
export const RANGE = `(?:between ${NUMBER} and ${NUMBER}|${NUMBER} ?(?:-|to|or) ?${NUMBER}|${NUMBER})`;
const SECOND = '(?:seconds?|secs?|s|")';
const MINUTE = "(?:minutes?|mins?|')";
export const UNIT = `(?:${SECOND}|${MINUTE})`;
const CLOCK = '[0-9]{1,2}:[0-5][0-9](?![:0-9])';
export const TIME = `(?:${CLOCK}(?: ?(?:-|to) ?${CLOCK})?(?: ?${MINUTE})?|${NUMBER} ?(?:${MINUTE}|m),?(?: and)? ?${NUMBER} ?${SECOND}|${NUMBER} ?${UNIT} ?(?:-|to|or) ?${NUMBER} ?${UNIT}|${RANGE} ?${UNIT})`;
export const REPS =
  '(?:(?:slow |gentle |controlled )?(?:reps?|repetitions?|repeats|rotations|circles|lifts|raises|stretches|stands|squats|bridges|curls|tilts|rolls))';
export const PART =
  '(?:sides?|legs?|arms?|knees?|foot|feet|hands?|hips?|ankles?|calf|calves|thighs?|wrists?|elbows?|shoulders?|heels?|glutes?|quads?|hamstrings?|forearms?|buttocks?)';
export const PAUSE = '(?:rest(?:ing)?|break|pause|recovery|relax(?:ing)?)';
export const BETWEEN =
  '(?: (?:in )?between(?: each| every| the)? ?(sets?(?: of (?:stretches|exercises|repetitions|reps))?|reps?|repetitions?|stretches|holds|them)?)?';
export const PERIOD = '(?:day|week|hour)';
export const AGAIN = '(?:repeat(?:ed|ing)?|do|perform|complete)';
export const IT =
  '(?: it| this| the| these| same| exercises?| stretch| stretches| process| again| for)*';
export const ON = '(?:(?:on|with|to|for|at) )?(?:the )?';
const DAYTIME =
  '(?:first thing )?(?:in |every |each |at )?(?:the )?(?:morning|afternoon|evening|night)s?';
export const OFTEN = [
  `(?:${AGAIN}${IT} )?(?:at least |a minimum of |minimum of |up to |about |x ?)?(?:${RANGE}|1 times or 2|several|many|a few) ?(?:times|x|sessions?|/) ?(?:(?:/|per|an?|each|every(?: other)?|in a) ?)?(?:${PERIOD}|daily|weekly|hourly)`,
  `(?:/|per|an?|each|every)(?: other)? ?(?:${PERIOD}|session)|daily|weekly|hourly|everyday|most days|tds|tid|bd|bid|qds`,
  `every ${RANGE} (?:hours?|days?)|(?:for )?${RANGE} (?:weeks?|months?|days?)(?: (?:an?|per|each|every) week)?`,
  `${DAYTIME}(?:,? (?:and|or) ${DAYTIME})*|before bed|(?:throughout|during) the day`,
].join('|');
export const FILLER =
  'roll(?:ing)?|press(?:ing)?|massage|do|doing|perform|complete|try|aim(?:ing)?|should|be|always|is|are|enough|for|of|to|the|this|these|an?|it|then (?:relax|release|rest)|and|with|on|about|around|approximately|approx|roughly|~|(?:each |every |one )?(?:exercises?|movement|stretch|stretches|position|pose|move|routine|squat)|at a time|at the (?:top|end)|slow|slowly|gentle|gently|please|them|your|count of(?= [0-9]+ ?s)|target|duration|time|dose|frequency|release|relax|rest|start with|begin with|(?:each|per|every) set|e\\.g';
export const BREATHS =
  '(?:(?:slow|deep|gentle|full|relaxed|long|big|calm|diaphragmatic|belly|normal) ?(?:, |and )?)*breaths?';
