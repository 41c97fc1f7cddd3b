import { speak, type Rooms, type Speaking } from '../../words/words.ts';

/**
 * The words that the page holds for its islands (`WordsFor.astro`), in the language of the page.
 * @throws Error if the page has no such room: the component of the island has to bring it.
 */
export function pageWords<Room extends keyof Rooms>(...names: Room[]): Speaking<Room> {
  const rooms = names.map((name) => {
    const text = document.getElementById(`words-${name}`)?.textContent;
    if (!text) throw new Error(`This page has no words for “${name}”.`);
    return [name, JSON.parse(text) as unknown] as const;
  });
  const tag = tagHere();
  return speak(tag, Object.fromEntries(rooms) as unknown as Pick<Rooms, Room>);
}

/**
 * The tag of the language that this page speaks. A page that is not translated speaks the original's
 * within the frame of another.
 */
export function tagHere(): string {
  return document.getElementById('main')?.lang || document.documentElement.lang;
}
