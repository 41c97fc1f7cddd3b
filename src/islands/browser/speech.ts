/** A voice of the machine for short phrases. */
export interface Speech {
  /** Says this instead of what is being said. Silent where there is no voice that works offline. */
  say(text: string): void;
  stop(): void;
}

/**
 * A phrase that takes longer is stuck; some phones never tell that it ended. A slow voice says five
 * letters a second, and names of exercises are long.
 */
const stuckMs = (text: string) => 4000 + 200 * text.length;

export class BrowserSpeech implements Speech {
  /** Kept, because browsers throw away a phrase that nobody holds, in the middle of a word. */
  #phrase: SpeechSynthesisUtterance | null = null;

  say(text: string): void {
    if (!('speechSynthesis' in globalThis)) return;
    const voice = speechSynthesis
      .getVoices()
      .find(({ lang, localService }) => localService && lang.startsWith('en'));
    // Voices from the network fail without one. No list at all means that it is not loaded yet.
    if (!voice && speechSynthesis.getVoices().length > 0) return;
    // Not always: right after a cancel some browsers swallow what is said next.
    if (speechSynthesis.speaking) speechSynthesis.cancel();
    const phrase = new SpeechSynthesisUtterance(text);
    phrase.lang = voice?.lang ?? 'en-GB';
    if (voice) phrase.voice = voice;
    this.#phrase = phrase;
    speechSynthesis.speak(phrase);
    setTimeout(() => {
      if (this.#phrase === phrase && speechSynthesis.speaking) this.stop();
    }, stuckMs(text));
  }

  stop(): void {
    this.#phrase = null;
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  }
}
