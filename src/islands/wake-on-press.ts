/**
 * Shows the button of an island that few readers press, and presses it again once the island is
 * there: fetched when somebody reaches for the button, at the latest when it is pressed. If it is
 * not to be had (offline), the button goes away: the page is complete without it.
 */
export function wakeOnPress(button: HTMLElement, fetchIsland: () => Promise<unknown>): void {
  const reach = () =>
    fetchIsland().catch(() => {
      button.hidden = true;
    });
  delete button.dataset['asleep'];
  for (const intent of ['pointerenter', 'focus']) {
    button.addEventListener(intent, () => void reach(), { once: true });
  }
  button.addEventListener(
    'click',
    (event) => {
      event.stopImmediatePropagation();
      void reach().then(() => {
        button.click();
      });
    },
    { once: true },
  );
}
