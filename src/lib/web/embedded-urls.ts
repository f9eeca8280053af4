const CSS_URL = /url\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^"')\s]*))\s*\)/g;
const CSS_IMPORT = /@import\s+(?:"([^"]*)"|'([^']*)')/g;
const CSS_COMMENT = /\/\*[\s\S]*?\*\//g;
const SCRIPT_IMPORT = /\b(?:import|from)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

/** The URLs in a style sheet (`url()` and `@import`), as written. Comments are skipped. */
export function urlsInCss(css: string): string[] {
  if (!css.includes('url(') && !css.includes('@import')) return [];
  const code = css.replace(CSS_COMMENT, '');
  return [...code.matchAll(CSS_URL), ...code.matchAll(CSS_IMPORT)]
    .map(([, ...forms]) => (forms as (string | undefined)[]).find((form) => form !== undefined) ?? '')
    .filter((url) => url !== '');
}

/** The relative paths that a bundled script imports, statically or dynamically. */
export const importsInScript = (script: string): string[] => [...script.matchAll(SCRIPT_IMPORT)].map(([, path = '']) => path);

/**
 * The URLs in a `srcset` attribute. A URL may contain commas, but not end with one. Source of the format: the HTML
 * standard, “parse a srcset attribute”.
 */
export function urlsInSrcset(srcset: string): string[] {
  const urls: string[] = [];
  const candidate = /[\s,]*([^\s]+)([^,]*)/gy;
  for (let match = candidate.exec(srcset); match; match = candidate.exec(srcset)) {
    const [, url = ''] = match;
    const bare = url.replace(/,+$/, '');
    if (bare !== '') urls.push(bare);
    // A comma at the end of the URL ends the candidate: what follows is the next URL, not a descriptor.
    if (bare !== url) candidate.lastIndex -= match[2]?.length ?? 0;
  }
  return urls;
}
