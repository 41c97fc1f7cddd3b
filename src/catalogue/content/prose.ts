import { satteriHeadingIdsPlugin, type SatteriAstroData } from '@astrojs/markdown-satteri';
import type { RenderedContent } from 'astro:content';
import { defineHastPlugin, evaluate } from 'satteri';

/*
 * MDX into HTML while the collection loads, through the compiler that @astrojs/mdx itself uses, with
 * the features it uses. So a page of content is text in the store, and no module that the bundler
 * has to read, split and keep. The prose was guarded before: it holds no code.
 */

/** Finished HTML, which is not escaped again. */
class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Props = { readonly children?: unknown; readonly 'set:html'?: string };

const Fragment = Symbol('Fragment');

/**
 * What compiled MDX calls for each element. Whatever is not made by a component of ours, the
 * compiler has already turned into one text of HTML.
 */
function jsx(type: unknown, props: unknown): Html {
  if (type !== Fragment) throw new Error(`Prose knows no component ${String(type)}.`);
  const { children, 'set:html': html } = props as Props;
  return new Html(html ?? textOf(children));
}

function textOf(child: unknown): string {
  if (Array.isArray(child)) return child.map(textOf).join('');
  if (child instanceof Html) return child.text;
  if (typeof child === 'string') return child.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return '';
}

/** Authors write /exercises/…/; the site may be mounted below a sub-path. */
const linksBelow = (base: string) =>
  defineHastPlugin({
    name: 'links-below-base',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href !== 'string' || !href.startsWith('/')) return;
        context.setProperty(node, 'href', `${base.replace(/\/$/, '')}${href}`);
      },
    },
  });

/**
 * The HTML of guarded prose, with ids on its headings as Astro gives them.
 * @param base where the site is mounted: `/` or `/handbook/`
 */
export function renderProse(body: string, base: string): RenderedContent {
  const astro: SatteriAstroData = {
    frontmatter: {},
    headings: [],
    localImagePaths: new Set(),
    remoteImagePaths: new Set(),
  };
  const compiled = evaluate(body, {
    Fragment,
    jsx,
    jsxs: jsx,
    data: { astro },
    features: { gfm: true, smartPunctuation: true },
    hastPlugins: [linksBelow(base), satteriHeadingIdsPlugin()],
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    elementAttributeNameCase: 'html',
  }) as { readonly default: (props: unknown) => unknown };
  const html = textOf(compiled.default({ components: { Fragment } }));
  return { html, metadata: { headings: astro.headings, imagePaths: [] } };
}
