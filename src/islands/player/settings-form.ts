import type { PlayerSettings } from '../../lib/player/settings.ts';

/** All fields of the player that have `data-setting`, wherever they stand. */
export class SettingsForm {
  readonly #fields: readonly (HTMLInputElement | HTMLSelectElement)[];
  #settings: PlayerSettings;
  readonly #onChange: (chosen: Partial<PlayerSettings>) => void;

  constructor(
    root: HTMLElement,
    settings: PlayerSettings,
    onChange: (chosen: Partial<PlayerSettings>) => void,
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

  /** Sets what was chosen, and nothing else. */
  set(chosen: Partial<PlayerSettings>): void {
    this.paint({ ...this.#settings, ...chosen });
    this.#onChange(chosen);
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
    this.set({ [key]: value, ...first });
  }
}

/** What an option stands for: a number, nothing, or its word. */
function valueOf(text: string): string | number | null {
  if (text === 'null') return null;
  return /^\d+$/.test(text) ? Number(text) : text;
}
