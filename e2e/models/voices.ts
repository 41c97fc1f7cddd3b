import type { Page } from '@playwright/test';

/**
 * A phone with a voice for English and one for Spanish, after `fakeWorld`. What each of them says goes to the
 * log: `voice es-MX Lado izquierdo`.
 */
export async function fakeVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Phrase {
      lang = '';
      voice: unknown = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const voices = ['en-GB', 'es-MX', 'de-DE'].map((lang) => ({ lang, localService: true }));
    const synthesis = {
      speaking: false,
      getVoices: () => voices,
      speak: ({ lang, text }: Phrase) => {
        globalThis.uncoilLog.push(`voice ${lang} ${text}`);
      },
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Phrase });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  });
}
