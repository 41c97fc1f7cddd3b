/**
 * What the timer and the player share, as one file. Left alone, the bundler cuts it into one file
 * for each set of islands that use a part of it, and many small files pack worse than one.
 */
const SHARED = [
  /islands[\\/]timer[\\/](?:parts|timer-session)\.ts$/,
  /islands[\\/]browser[\\/]adapters\.ts$/,
  /lib[\\/]timer[\\/]words\.ts$/,
];

/** How the islands are cut into files. */
export const clientFiles = {
  codeSplitting: {
    groups: [
      { name: 'timer', test: (/** @type {string} */ id) => SHARED.some((one) => one.test(id)) },
    ],
  },
};

/** A constant that two files share is written into both: a file of its own would cost a request. */
export const inlineConstants = { inlineConst: { mode: /** @type {const} */ ('all') } };
