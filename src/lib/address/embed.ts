/** What another site puts into its own page to show one of ours. */
export type Embedded = {
  /** The whole address of the small page that may be framed. */
  readonly url: string;
  /** Names the frame, for those who cannot see it. */
  readonly title: string;
};

/** Wide enough for a phone, high enough for drawing, warnings and timer; all else scrolls. */
export const EMBED_SIZE = { width: 480, height: 720 } as const;

/** What the timer needs, and a frame does not have by itself. */
const ALLOWED = 'autoplay; fullscreen; screen-wake-lock';

/** Where the small page of a page lies, below the base: `embed/exercises/cat-and-cow/`. */
export function embedAddress(kind: 'exercises' | 'guides', id: string): string {
  return `embed/${kind}/${id}/`;
}

/** The code to copy. It has no style and no script, so that it works under a strict policy. */
export function embedCode({ url, title }: Embedded): string {
  const height = String(EMBED_SIZE.height);
  return `<iframe src="${escaped(url)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer" allow="${ALLOWED}"></iframe>`;
}

/** An answer of oEmbed 1.0 of the type “rich”: https://oembed.com/ */
export function oEmbed(
  page: Embedded & { readonly thumbnail: string },
  provider: { readonly name: string; readonly url: string },
) {
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: provider.name,
    provider_url: provider.url,
    thumbnail_url: page.thumbnail,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    ...EMBED_SIZE,
    html: embedCode(page),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
