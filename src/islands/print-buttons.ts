/**
 * `<print-buttons>` with two buttons: prints the page, with `data-large` in large letters. What the
 * style sheet for paper makes of `data-print-large` on the page goes when the dialog has closed.
 */
class PrintButtonsElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const page = document.documentElement;
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener(
        'click',
        () => {
          page.toggleAttribute('data-print-large', 'large' in button.dataset);
          print();
        },
        { signal },
      );
    }
    addEventListener(
      'afterprint',
      () => {
        page.removeAttribute('data-print-large');
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

if (!customElements.get('print-buttons')) {
  customElements.define('print-buttons', PrintButtonsElement);
}
