/** A link that leads away: not to a part of the page, and not to the phone. */
const AWAY = /<a (?![^>]*\btarget=)(?=[^>]*\bhref="(?!#|tel:))/g;

/**
 * Gives every link of a page for other sites a tab of its own: in the frame it would lead to a page
 * that may not be framed, and the reader would see nothing.
 */
export function opensOutside(html: string): string {
  return html.replace(AWAY, '<a target="_blank" rel="noopener" ');
}
