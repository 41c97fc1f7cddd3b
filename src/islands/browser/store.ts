import type { Store } from './adapters.ts';

/** localStorage that may be full, blocked or missing: then nothing is kept, and nothing breaks. */
export class LocalStore implements Store {
  read(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  write(key: string, text: string | null): void {
    try {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
    } catch {
      // The timer runs without being restored after a reload.
    }
  }
}
