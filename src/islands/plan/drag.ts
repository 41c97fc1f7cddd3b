/**
 * Puts the items of a list into another order with a finger, a pen or a mouse. One takes them by a handle,
 * so that a swipe over the list still scrolls it. Keys and buttons do the same elsewhere.
 * @param onDrop the place that an item had, and the one that it was let go at
 */
export function dragItems(
  list: HTMLElement,
  handle: string,
  onDrop: (from: number, to: number) => void,
  signal: AbortSignal,
): void {
  let held: { item: HTMLElement; from: number } | null = null;
  const items = () => [...list.children] as HTMLElement[];

  list.addEventListener(
    'pointerdown',
    (event) => {
      const grip = event.target instanceof Element ? event.target.closest(handle) : null;
      const item = items().find((one) => grip && one.contains(grip));
      if (!grip || !item || event.button !== 0) return;
      held = { item, from: items().indexOf(item) };
      item.dataset['held'] = '';
      list.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  list.addEventListener(
    'pointermove',
    ({ clientY }) => {
      if (!held) return;
      const { item } = held;
      const others = items().filter((one) => one !== item);
      const next = others.find((one) => {
        const { top, height } = one.getBoundingClientRect();
        return clientY < top + height / 2;
      });
      if (next) {
        if (item.nextElementSibling !== next) next.before(item);
      } else if (list.lastElementChild !== item) list.append(item);
    },
    { signal },
  );
  const drop = () => {
    if (!held) return;
    const { item, from } = held;
    const to = items().indexOf(item);
    held = null;
    delete item.dataset['held'];
    if (to !== from) onDrop(from, to);
  };
  list.addEventListener('pointerup', drop, { signal });
  list.addEventListener('pointercancel', drop, { signal });
}
