import { pieces } from '../../words/pieces.ts';
import { tagHere } from './words.ts';

/** A voice of the machine for short phrases. */
export interface Speech {
  /**
   * Says this instead of what is being said. Silent where there is no voice that works offline.
   * @param other the tag of the language of what stands between `<other>` and `</other>`
   */
  say(text: string, other?: string): void;
  stop(): void;
}

/**
 * A phrase that takes longer is stuck; some phones never tell that it ended. A slow voice says five
 * letters a second, and names of exercises are long.
 */
const stuckMs = (text: string) => 4000 + 200 * text.length;

export class BrowserSpeech implements Speech {
  /** Kept, because browsers throw away a phrase that nobody holds, in the middle of a word. */
  #phrases: readonly SpeechSynthesisUtterance[] = [];

  say(text: string, other?: string): void {
    if (!('speechSynthesis' in globalThis)) return;
    const own = tagHere();
    const phrases = pieces(text).flatMap((piece) => {
      const said = phraseIn(piece.tag !== undefined && other ? other : own, piece.text);
      return said ? [said] : [];
    });
    if (phrases.length === 0) return;
    // Not always: right after a cancel some browsers swallow what is said next.
    if (speechSynthesis.speaking) speechSynthesis.cancel();
    this.#phrases = phrases;
    for (const phrase of phrases) speechSynthesis.speak(phrase);
    setTimeout(() => {
      if (this.#phrases === phrases && speechSynthesis.speaking) this.stop();
    }, stuckMs(text));
  }

  stop(): void {
    this.#phrases = [];
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  }
}

/** A phrase in a voice of its language; null where the machine has voices, and none of it. */
function phraseIn(tag: string, text: string): SpeechSynthesisUtterance | null {
  const [language = ''] = tag.split('-');
  const all = speechSynthesis.getVoices();
  const fitting = all.filter(
    ({ lang, localService }) => localService && lang.split(/[-_]/)[0] === language,
  );
  // Voices from the network fail without one. No list at all means that it is not loaded yet.
  if (fitting.length === 0 && all.length > 0) return null;
  const voice = fitting.find(({ lang }) => lang.replace('_', '-') === tag) ?? fitting[0];
  const phrase = new SpeechSynthesisUtterance(text);
  phrase.lang = voice?.lang ?? tag;
  if (voice) phrase.voice = voice;
  return phrase;
}
