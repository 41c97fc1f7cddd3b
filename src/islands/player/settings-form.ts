import type { PlayerSettings } from '../../lib/player/settings.ts';

/** All fields of the player that have `data-setting`, wherever they stand. */
export class SettingsForm {
  readonly #fields: readonly (HTMLInputElement | HTMLSelectElement)[];
  #settings: PlayerSettings;
  readonly #onChange: (settings: PlayerSettings) => void;

  constructor(
    root: HTMLElement,
    settings: PlayerSettings,
    onChange: (settings: PlayerSettings) => void,
    signal: AbortSignal,
  ) {
    this.#fields = [...root.querySelectorAll<HTMLInputElement>('[data-setting]')];
    this.#settings = settings;
    this.#onChange = onChange;
    this.paint(settings);
    for (const field of this.#fields) {
      field.addEventListener(
        'change',
        () => {
          this.#read(field);
        },
        { signal },
      );
    }
  }

  set(settings: PlayerSettings): void {
    this.paint(settings);
    this.#onChange(settings);
  }

  paint(settings: PlayerSettings): void {
    this.#settings = settings;
    for (const field of this.#fields) {
      const value = settings[field.dataset['setting'] as keyof PlayerSettings];
      if (field instanceof HTMLSelectElement) field.value = String(value);
      else field.checked = value === true;
    }
  }

  #read(field: HTMLInputElement | HTMLSelectElement): void {
    const key = field.dataset['setting'] ?? '';
    const value = field instanceof HTMLSelectElement ? valueOf(field.value) : field.checked;
    // Whoever says which side is sore wants to begin there.
    const firstSide = value === null ? 'left' : 'sore';
    const first = key === 'soreSide' ? ({ firstSide } as const) : {};
    this.set({ ...this.#settings, [key]: value, ...first });
  }
}

/** What an option stands for: a number, nothing, or its word. */
function valueOf(text: string): string | number | null {
  if (text === 'null') return null;
  return /^\d+$/.test(text) ? Number(text) : text;
}
