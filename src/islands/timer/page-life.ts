/** Calls `come` whenever the page may have come back into sight, and `go` when it goes out of it. */
export function watchPageLife(come: () => void, go: () => void, signal: AbortSignal): void {
  const look = () => {
    if (document.hidden) go();
    else come();
  };
  for (const name of ['visibilitychange', 'resume']) {
    document.addEventListener(name, look, { signal });
  }
  for (const name of ['pageshow', 'focus']) addEventListener(name, look, { signal });
  // These come first in some browsers, when the page still counts as visible.
  document.addEventListener('freeze', go, { signal });
  addEventListener('pagehide', go, { signal });
}
