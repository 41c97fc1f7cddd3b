/** Where a handbook is served: `UNCOIL_SITE` and `UNCOIL_BASE` as people write them. */

/**
 * The path that a site is served under, with a slash at both ends, however it was written:
 * `handbook`, `/handbook` and `/handbook/` are `/handbook/`; nothing is `/`.
 * @throws Error with words for whoever set it, if it is no path
 */
export function basePath(text = ''): string {
  const parts = text.trim().split('/').filter(Boolean);
  const isPath = parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
  if (!isPath) {
    throw new Error(`UNCOIL_BASE is “${text}”. Write a path of plain letters, such as /handbook/.`);
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/**
 * The host that a site is served by, without a slash at its end: `https://example.org`.
 * @throws Error with words for whoever set it, if it is none or names more than a host
 */
export function siteOrigin(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') {
    throw new Error(`UNCOIL_SITE is “${text}”. Write an address such as https://example.org.`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `UNCOIL_SITE is “${text}”. Write ${url.origin}, and the rest as UNCOIL_BASE=${url.pathname}.`,
    );
  }
  return url.origin;
}
