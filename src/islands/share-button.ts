/**
 * `<share-button data-title data-url>` with a button and a status line. Opens the system's share
 * sheet; where there is none, copies the link and says so; where that fails, shows the link.
 */
export class ShareButtonElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    const { title = document.title, url = location.href } = this.dataset;
    if (!button || !status) return;
    this.#listeners = new AbortController();
    button.addEventListener(
      'click',
      () => {
        void here(url)
          // What reads the dosage is not to be had: the page alone is still worth sharing.
          .catch(() => url)
          .then((link) => share({ title, url: link }))
          .then((said) => {
            status.textContent = said;
          });
      },
      { signal: this.#listeners.signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

/**
 * The canonical path on the host one is reading, so that a preview or a copy shares itself; with the
 * dosage that the page was opened with, if it could be read.
 */
async function here(canonical: string): Promise<string> {
  const url = new URL(location.pathname, location.origin);
  const preset = new URLSearchParams(location.search).get('t');
  if (preset !== null) {
    const { readDosageLink, writeDosageLink } = await import('../lib/link/dosage-link.ts');
    const dosage = readDosageLink(preset);
    if (dosage) url.search = `?t=${writeDosageLink(dosage)}`;
  }
  return url.href || canonical;
}

async function share(data: { title: string; url: string }): Promise<string> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share(data);
      return '';
    } catch (error) {
      // Closing the sheet is a choice, not a fault.
      if (error instanceof DOMException && error.name === 'AbortError') return '';
    }
  }
  try {
    await navigator.clipboard.writeText(data.url);
    return 'Link copied.';
  } catch {
    return `Copy this link: ${data.url}`;
  }
}

if (!customElements.get('share-button')) customElements.define('share-button', ShareButtonElement);
