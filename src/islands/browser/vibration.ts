/** Chrome on Android has a motor for pages; elsewhere this does nothing. */
export function vibrate(pattern: readonly number[]): void {
  // Missing in Firefox and Safari, although the types say that it is there.
  (navigator as Partial<Pick<Navigator, 'vibrate'>>).vibrate?.([...pattern]);
}
