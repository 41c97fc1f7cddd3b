/**
 * What a page says to search engines in the words of schema.org, as JSON that may stand in HTML.
 */
export const structuredJson = (data: Readonly<Record<string, unknown>>): string =>
  // A `</script>` in a title would end the element.
  JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c');
