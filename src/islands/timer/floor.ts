import { GuidePlayerElement } from '../guide-player.ts';

/**
 * Floor mode: on a phone "Start" opens the player of the exercise at once, for the phone lies on the
 * floor and is read from there. The player is finished in a page of its own; this brings it here, so
 * that the page stays light for whoever reads. Rejects if it cannot be had: then the timer of the page
 * runs as it does at a desk.
 * @param address of the page with the player
 */
export async function prepareFloor(timer: HTMLElement, address: string): Promise<void> {
  const page = await fetchPage(address);
  const player = page.querySelector('guide-player');
  if (!player) throw new Error('no player');
  const missing = (selector: string, isHere: (one: Element) => boolean) =>
    [...page.querySelectorAll(selector)].filter((one) => !isHere(one));
  const styles = missing('link[rel=stylesheet]', (one) => {
    const same = [...document.querySelectorAll('link[rel=stylesheet]')];
    return same.some((here) => here.getAttribute('href') === one.getAttribute('href'));
  });
  await Promise.all(styles.map(bringStyle));
  document.body.append(
    ...missing('[id^=words-]', ({ id }) => document.getElementById(id) !== null),
    player,
  );
  if (!(player instanceof GuidePlayerElement) || !(await player.prepare())) {
    player.remove();
    throw new Error('no player');
  }
  timer.dataset['floor'] = '';
  timer.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const isYes = button?.closest('[data-question]') !== null;
      if (!button || isUnderWay(timer) || (!isYes && button.dataset['part'] !== 'main')) return;
      event.stopImmediatePropagation();
      player.lead(isYes);
    },
    // Before the timer sees the tap.
    { capture: true },
  );
}

/** Not `fetch` and a parser: nothing here makes a page out of text. */
function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(String(request.status)));
    });
    request.addEventListener('error', () => {
      reject(new Error('offline'));
    });
    request.send();
  });
}

function bringStyle(link: Element): Promise<unknown> {
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}

/** True between the first tap and the end. */
function isUnderWay({ dataset: { segment } }: HTMLElement): boolean {
  return segment !== undefined && segment !== 'idle' && segment !== 'done';
}
