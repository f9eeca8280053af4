/** A style sheet of faces as Astro's `<Font>` writes it into a page. */
const FONT_STYLE = /<style>(@font-face\{[^<]*)<\/style>\s*/g;

/** The style sheets of faces that stand in a page, as one; empty where there is none. */
export const readFontStyles = (html: string): string => [...html.matchAll(FONT_STYLE)].map(([, css]) => css).join('');

/** The page with a link to a file in their place. */
export function linkFontStyles(html: string, href: string): string {
  let isFirst = true;
  return html.replace(FONT_STYLE, () => {
    const link = isFirst ? `<link rel="stylesheet" href="${href}">` : '';
    isFirst = false;
    return link;
  });
}

/** A page or a style sheet with the names of font files changed. */
export const renameFonts = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/[\w-]+\.woff2\b/g, (name) => names.get(name) ?? name);
