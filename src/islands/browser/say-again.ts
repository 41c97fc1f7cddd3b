/**
 * Says a message in a live region, the same words as before too: a screen reader takes only what
 * changes for news, so it changes to nothing first, for one frame.
 */
export function sayAgain(region: Element, text: string): void {
  if (region.textContent !== text) {
    region.textContent = text;
    return;
  }
  region.textContent = '\u00A0'; // keeps the line as high as it was
  requestAnimationFrame(() => {
    // Unless something else was said meanwhile.
    if (region.textContent === '\u00A0') region.textContent = text;
  });
}
