/** A fault that is known, with the reason why it stays. The list only ever gets shorter. */
export type Known = { readonly scene: RegExp; readonly fault: RegExp; readonly why: string };

export const KNOWN: readonly Known[] = [
  {
    scene: /^the player, /,
    fault: /focus out of sight: StartPause/,
    why: 'With large letters the player begins at its top, with what to stop at; the button that has the focus follows below it.',
  },
  {
    scene: /^the player, at work$/,
    fault: /scrolls sideways: <div\.player-body>/,
    why: 'With spaced letters at 130 % the digits are 23 px wider than their box. Their ink is inside the screen, and they keep a quarter of its width.',
  },
];

/** The faults that are not known, and how many are. */
export function withoutKnown(
  scene: string,
  faults: readonly string[],
): { readonly fresh: readonly string[]; readonly known: number } {
  const rules = KNOWN.filter((one) => one.scene.test(scene));
  const fresh = faults.filter((fault) => !rules.some((one) => one.fault.test(fault)));
  return { fresh, known: faults.length - fresh.length };
}
