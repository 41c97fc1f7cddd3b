/**
 * `<equipment-choice>` around the list of what one needs. With `?with=towel` in the address, the
 * line that a towel can stand in for says so first, and how to do it.
 */
export class EquipmentChoiceElement extends HTMLElement {
  connectedCallback(): void {
    const wanted = new URLSearchParams(location.search).get('with')?.split(',') ?? [];
    for (const line of this.querySelectorAll('[data-equipment]')) {
      const chosen = line.querySelector<HTMLElement>('[data-part=chosen]');
      const choice = [...line.querySelectorAll<HTMLElement>('[data-substitute]')].find(
        ({ dataset }) => wanted.includes(dataset['substitute'] ?? ''),
      );
      if (!chosen || !choice) continue;
      chosen.append(...[...choice.childNodes].map((node) => node.cloneNode(true)));
      chosen.hidden = false;
    }
  }
}

if (!customElements.get('equipment-choice')) {
  customElements.define('equipment-choice', EquipmentChoiceElement);
}
