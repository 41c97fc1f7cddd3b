import { THEME_KEY } from '../lib/memory/keys.ts';

/**
 * `<theme-switch>` with one button. Follows the system until somebody chooses; the choice is
 * kept on this device. Without storage it holds for this page.
 */
class ThemeSwitchElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const root = document.documentElement;
    const isDark = () =>
      root.dataset['theme'] ? root.dataset['theme'] === 'dark' : system.matches;
    const show = () => {
      button.setAttribute('aria-pressed', String(isDark()));
    };
    button.addEventListener(
      'click',
      () => {
        root.dataset['theme'] = isDark() ? 'light' : 'dark';
        keep(root.dataset['theme']);
        show();
      },
      { signal },
    );
    system.addEventListener('change', show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

/** Nothing else of the memory comes with every page. What cannot be read is not written over here, too. */
function keep(theme: string): void {
  try {
    if (/^(light|dark)?$/.test(localStorage.getItem(THEME_KEY) ?? '')) {
      localStorage.setItem(THEME_KEY, theme);
    }
  } catch {
    // Storage is full or blocked: the theme holds for this page.
  }
}

if (!customElements.get('theme-switch')) customElements.define('theme-switch', ThemeSwitchElement);
