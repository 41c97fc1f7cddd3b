import { attributes, Markup, markup } from '../../lib/markup/markup.ts';
import type { Rooms, Words } from '../../words/words.ts';
import { roomJson } from './room-json.ts';

/**
 * Rooms of words that an island of this page needs, as data that no browser runs. Each room stands
 * once on a page: the component that brings the island brings its words.
 */
export const roomScripts = (rooms: readonly (keyof Rooms)[], words: Words): Markup => markup`
  ${rooms.map(
    (room) => markup`
      <script type="application/json"${attributes({ id: `words-${room}` })}>
        ${new Markup(roomJson(words[room]))}
      </script>`,
  )}`;
