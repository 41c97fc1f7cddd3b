import { describe, expect, it, vi } from 'vitest';
import { wakeOnPress } from './wake-on-press.ts';

/** As much of a button as it takes, with an island that counts its presses once it is there. */
function setUp(outcome: 'comes' | 'fails') {
  const dataset: { asleep?: string } = { asleep: '' };
  const parts = { dataset, hidden: false, presses: 0, click: press };
  const button = Object.assign(new EventTarget(), parts);
  function press() {
    button.dispatchEvent(new Event('click'));
  }
  let isThere = false;
  const fetchIsland = vi.fn(() => {
    if (outcome === 'fails') return Promise.reject(new Error('offline'));
    if (!isThere) button.addEventListener('click', () => (button.presses += 1));
    isThere = true;
    return Promise.resolve();
  });
  wakeOnPress(button as unknown as HTMLElement, fetchIsland);
  return { button, press, fetchIsland };
}

describe('a button whose island is fetched when it is pressed', () => {
  it('is shown, and nothing is fetched', () => {
    const { button, fetchIsland } = setUp('comes');
    expect(button.dataset.asleep).toBeUndefined();
    expect(fetchIsland).not.toHaveBeenCalled();
  });

  it('counts the first press once, and each later one', async () => {
    const { button, press } = setUp('comes');
    press();
    await vi.waitFor(() => {
      expect(button.presses).toBe(1);
    });
    press();
    press();
    expect(button.presses).toBe(3);
  });

  it.each(['pointerenter', 'focus'])('is fetched at %s, and still counts once', async (reach) => {
    const { button, press, fetchIsland } = setUp('comes');
    button.dispatchEvent(new Event(reach));
    expect(fetchIsland).toHaveBeenCalled();
    expect(button.presses).toBe(0);
    press();
    await vi.waitFor(() => {
      expect(button.presses).toBe(1);
    });
  });

  it('goes away if the island is not to be had', async () => {
    const { button, press } = setUp('fails');
    press();
    await vi.waitFor(() => {
      expect(button.hidden).toBe(true);
    });
  });
});
