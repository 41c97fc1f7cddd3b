/**
 * The largest values a dosage may have. They catch slips of the pen (`100:00` for `1:00`);
 * they are no medical advice.
 */
export const MAX_SECONDS = 60 * 60;
export const MAX_REPETITIONS = 100;
export const MAX_SETS = 10;

/**
 * How long one repetition takes, in seconds, when the author does not say.
 * About one second there, a short stop and one second back: unhurried, as the texts ask for.
 * An estimate for totals and for hands-free counting, never shown as if the author had written it.
 */
export const DEFAULT_SECONDS_PER_REPETITION = 3;

/** The shortest time that a link may ask for: what is shorter was not meant. */
export const LEAST_PRESET_SECONDS = 5;

/** The pace of a breath, in and out. A shorter one would make a reader breathe too fast. */
export const LEAST_SECONDS_OF_A_BREATH = 3;
export const MOST_SECONDS_OF_A_BREATH = 20;

/** More parts of one repetition than anybody could follow. */
export const MAX_PARTS = 6;
