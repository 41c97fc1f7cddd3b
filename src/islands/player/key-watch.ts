import { keyAction } from '../../lib/player/keys.ts';

/** Single keys of the player. They do nothing in a sheet above it, and can be turned off. */
export function watchKeys(
  dialog: HTMLDialogElement,
  isOn: () => boolean,
  act: (action: string) => void,
  signal: AbortSignal,
): void {
  dialog.addEventListener(
    'keydown',
    (event) => {
      const { target, key, repeat } = event;
      if (!isOn() || !(target instanceof Element) || target.closest('dialog') !== dialog) return;
      const modified = event.ctrlKey || event.altKey || event.metaKey;
      const action = keyAction({ key, modified, repeat, on: kindOf(target) });
      if (action === null) return;
      event.preventDefault();
      act(action);
    },
    { signal },
  );
}

function kindOf(target: Element): 'button' | 'field' | 'other' {
  if (target.closest('input, select, textarea')) return 'field';
  return target.closest('button, a, summary') ? 'button' : 'other';
}
