type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and what stands in it. Text goes in as text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A button that does something here, and sends nothing. */
export function button(words: string, name: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': name }, words);
  made.addEventListener('click', act);
  return made;
}

let made = 0;
/** An id that no other element has. */
export const freshId = (): string => `e${String((made += 1))}`;

/** `notFeel` as people write it: Not feel. */
export function inWords(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
