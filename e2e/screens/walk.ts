import type { Page } from '@playwright/test';
import type { Way } from '../../scripts/gates/screens/combinations.ts';

declare global {
  var uncoilWalk: {
    seen: Set<Element>;
    lost: Set<string>;
    isOver: boolean;
    /** The controls that there were when it began. */
    all: readonly HTMLElement[];
    stop: () => void;
  };
}

/** Keys that are sent before we look whether the walk is over. */
const AT_A_TIME = 20;

/**
 * Walks with the Tab key through a page, or the dialog over it. What has the focus must be in sight and not
 * below anything fixed, and every control must have its turn.
 */
export async function walkFocus(page: Page, way: Way): Promise<string[]> {
  // Held down: pressed with each, it would get between those that are sent at a time.
  if (way === 'backwards') await page.keyboard.down('Shift');
  const most = await page.evaluate(startWalk);
  // Twice what is there: a walk that goes round in a part of the page ends, too.
  for (let sent = 0; sent < 2 * most + 2 * AT_A_TIME; sent += AT_A_TIME) {
    await Promise.all(Array.from({ length: AT_A_TIME }, () => page.keyboard.press('Tab')));
    if (await page.evaluate(() => globalThis.uncoilWalk.isOver)) break;
  }
  if (way === 'backwards') await page.keyboard.up('Shift');
  const faults = await page.evaluate(endWalk);
  return faults.map((fault) => `${way}: ${fault}`);
}

/** Listens to the keys: when one goes down, the focus before it has settled. */
function startWalk(): number {
  const scope = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  const all = [
    ...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0)
    .filter((one) => !one.matches(':disabled, svg *, [type=radio], [inert] *'));
  const walk = {
    seen: new Set<Element>(),
    lost: new Set<string>(),
    isOver: false,
    all,
    stop: () => {
      document.removeEventListener('keydown', judge, { capture: true });
    },
  };
  globalThis.uncoilWalk = walk;
  const fixedOver = (element: Element) => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(one).position)) return one;
    return null;
  };
  const judge = ({ key }: KeyboardEvent) => {
    if (key !== 'Tab') return;
    const element = document.activeElement;
    if (!element || element === document.body || walk.isOver) return;
    if (walk.seen.has(element)) return;
    walk.seen.add(element);
    // One that comes again is no end: what is not seen yet may follow. Whoever is caught goes on to the limit.
    walk.isOver = walk.all.every((one) => walk.seen.has(one));
    // A link over several lines is seen if one of them is; a shape of a map by its middle.
    const isSeen = [...element.getClientRects()].some((box) => {
      const left = Math.max(box.left, 0);
      const right = Math.min(box.right, innerWidth);
      const top = Math.max(box.top, 0);
      const bottom = Math.min(box.bottom, innerHeight);
      if (right - left < Math.min(box.width, 12) || bottom - top < Math.min(box.height, 12) * 0.9)
        return false;
      return [0.25, 0.5, 0.75].some((share) => {
        const hit = document.elementFromPoint((left + right) / 2, top + (bottom - top) * share);
        if (!hit) return false;
        if (hit.contains(element) || element.contains(hit)) return true;
        const fixed = fixedOver(hit);
        return !fixed || fixed.contains(element);
      });
    });
    if (!isSeen) {
      const words = element.textContent || element.getAttribute('aria-label') || element.tagName;
      walk.lost.add(`focus out of sight: ${words.trim().replace(/\s+/g, ' ').slice(0, 60)}`);
    }
  };
  document.addEventListener('keydown', judge, { capture: true });
  if (document.activeElement instanceof HTMLElement && scope === document.body)
    document.activeElement.blur();
  scrollTo({ top: 0, behavior: 'instant' });
  return all.length;
}

/** What was out of sight, and which controls had no turn. */
function endWalk(): string[] {
  const { all, lost, seen, stop } = globalThis.uncoilWalk;
  stop();
  const left = all
    .filter((one) => one.isConnected && one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !one.matches(':disabled, [inert] *') && !seen.has(one))
    .map((one) => `has no turn: ${(one.textContent || one.id).trim().slice(0, 60)}`);
  return [...lost, ...left.slice(0, 3)];
}
