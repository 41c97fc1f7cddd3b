import type { Page } from '@playwright/test';

/**
 * What of a page, or of the dialog that lies over it, a reader cannot get to: each control and each
 * line of text is scrolled to as a thumb would, and has to be inside the screen, whole and not below
 * anything that is fixed. One line for each kind of fault and element.
 */
export function lookForLost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** A fraction of a pixel is no fault, nor is a letter's overhang. */
    const SLACK = 2;
    const root = document.documentElement;
    const dialogs = [...document.querySelectorAll('dialog:modal')];
    const scope = dialogs.at(-1) ?? document.body;
    const faults = new Map<string, string>();
    const cache = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element) => {
      const known = cache.get(element) ?? getComputedStyle(element);
      cache.set(element, known);
      return known;
    };
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const nameOf = (element: Element) => {
      const name = element.id
        ? `#${element.id}`
        : element.classList[0]
          ? `.${element.classList[0]}`
          : '';
      return `<${element.tagName.toLowerCase()}${name}>`;
    };
    const say = (what: string, element: Element, words: string) => {
      const key = `${what} ${nameOf(element)}`;
      if (!faults.has(key)) faults.set(key, words.trim().replace(/\s+/g, ' ').slice(0, 60));
    };
    const ancestors = (element: Element) => {
      const all: Element[] = [];
      for (let one: Element | null = element; one && one !== root; one = one.parentElement)
        all.push(one);
      return all;
    };
    /** For a screen reader only: a box of a pixel that hides the rest. */
    const isForEars = (element: Element) =>
      ancestors(element).some((one) => {
        const { overflowX, clipPath, position } = styleOf(one);
        const isTiny = one.clientWidth <= 1 && one.clientHeight <= 1;
        return (
          (isTiny && (hides(overflowX) || position === 'absolute')) || clipPath === 'inset(50%)'
        );
      });
    const isFixed = (element: Element) =>
      ancestors(element).find((one) => ['fixed', 'sticky'].includes(styleOf(one).position));

    /** Scrolls what holds the element, from the inside out, until the box stands at a share of each. */
    const bring = (element: Element, boxOf: () => DOMRect, share: number) => {
      for (const one of ancestors(element).slice(1)) {
        if (!scrolls(styleOf(one).overflowY) || one.scrollHeight <= one.clientHeight) continue;
        const { top } = one.getBoundingClientRect();
        const box = boxOf();
        one.scrollTop += box.top + box.height / 2 - (top + one.clientHeight * share);
      }
      const box = boxOf();
      window.scrollBy({ top: box.top + box.height / 2 - innerHeight * share, behavior: 'instant' });
    };
    /** What covers the middle or an end of the box, if it is a fixed thing of another kind. */
    const coverOf = (element: Element, box: DOMRect) => {
      const y = box.top + box.height / 2;
      for (const x of [box.left + 2, box.left + box.width / 2, box.right - 2]) {
        const hit = document.elementFromPoint(x, y);
        if (!hit || hit.contains(element) || element.contains(hit)) continue;
        const fixed = isFixed(hit);
        if (fixed && !fixed.contains(element)) return fixed;
      }
      return null;
    };
    const isOutside = (box: DOMRect) =>
      box.top + box.height / 2 < 0 || box.top + box.height / 2 > innerHeight;
    /** Is it in sight as everything stands now, whole, and below nothing that is fixed? */
    const isInSight = (element: Element, box: DOMRect) =>
      box.top >= 0 &&
      box.bottom <= innerHeight &&
      ancestors(element).every((one) => {
        if (!scrolls(styleOf(one).overflowY)) return true;
        const edge = one.getBoundingClientRect();
        return one === element || (box.top >= edge.top && box.bottom <= edge.bottom);
      }) &&
      !coverOf(element, box);

    const check = (element: Element, boxOf: () => DOMRect, words: string, isBox: boolean) => {
      let box = boxOf();
      if (box.width <= 1 || box.height <= 1) return;
      if (box.left < -SLACK || box.right > root.clientWidth + SLACK) {
        // A table may scroll within its own box; sentences may not.
        if (!element.closest('table')) say('off the screen:', element, words);
        return;
      }
      for (const one of ancestors(element)) {
        const { overflowX, overflowY } = styleOf(one);
        // A box cuts its own text, and does not cut itself.
        if (one === element && isBox) continue;
        if (one === scope || one === document.body) break;
        const edge = one.getBoundingClientRect();
        const isCut =
          (hides(overflowX) && (box.left < edge.left - SLACK || box.right > edge.right + SLACK)) ||
          (hides(overflowY) && (box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK));
        if (isCut) {
          say('cut off:', element, words);
          return;
        }
        if (
          scrolls(overflowX) &&
          one.scrollWidth > one.clientWidth + SLACK &&
          !element.closest('table')
        ) {
          say('scrolls sideways:', one, words);
          return;
        }
      }
      // Most stand on the screen that one before them was scrolled to: each scroll costs a layout.
      if (isInSight(element, box)) return;
      let cover: Element | null = null;
      let isAway = false;
      // High on the screen, so that those that follow are in sight too, or anywhere else where nothing lies over it.
      for (const share of [0.3, 0.5, 0.7, 0.1, 0.9]) {
        bring(element, boxOf, share);
        box = boxOf();
        isAway = isOutside(box);
        cover = isAway ? null : coverOf(element, box);
        if (!isAway && !cover) return;
      }
      say(cover ? `covered by ${nameOf(cover)}:` : 'cannot be scrolled to:', element, words);
    };

    for (const one of [scope, ...scope.querySelectorAll('*')]) {
      if (scrolls(styleOf(one).overflowY) && one.scrollTop > 0)
        say('opens scrolled:', one, one.textContent);
    }
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    for (const control of scope.querySelectorAll(controls)) {
      // In a drawing the shapes overlap, and a list says them again. The skip link comes with the focus.
      if (!isShown(control) || isForEars(control) || control.closest('svg, .skip-link')) continue;
      const words = control.textContent || control.getAttribute('aria-label') || control.id;
      check(
        control,
        () => control.getClientRects()[0] ?? control.getBoundingClientRect(),
        words,
        true,
      );
    }
    const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element || !text.textContent?.trim()) continue;
      if (element.closest('svg, script, style, template, option, .skip-link')) continue;
      if (!isShown(element) || isForEars(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = range.getClientRects().length;
      for (let line = 0; line < lines; line += 1) {
        check(
          element,
          () => range.getClientRects()[line] ?? new DOMRect(),
          text.textContent,
          false,
        );
      }
    }
    scrollTo({ top: 0, behavior: 'instant' });
    for (const one of [scope, ...scope.querySelectorAll('*')])
      if (one.scrollTop > 0) one.scrollTop = 0;
    return [...faults].map(([key, words]) => `${key} ${words}`);
  });
}
