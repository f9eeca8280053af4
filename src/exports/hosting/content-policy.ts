type Policy = Readonly<Record<string, string>>;

/** A page may only load files of the site: no inline code, and nothing from other hosts. */
const POLICY: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  // No text can become script, because no Trusted Types policy exists and none can be created.
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Pagefind's engine is WebAssembly. This allows neither `eval` nor code from elsewhere. */
const SEARCH_POLICY: Policy = { ...POLICY, 'script-src': "'self' 'wasm-unsafe-eval'" };

/** Only for the header: in a page, browsers ignore this directive and log an error. */
const HEADER_ONLY: Policy = { 'frame-ancestors': "'none'" };

/** Matches the path of the search page. */
export const SEARCH_PATH = /^\/search\//;

/** The Content-Security-Policy of a path (without the base path), for the page itself or for a header. */
export function contentPolicy(path: string, place: 'page' | 'header'): string {
  const policy = { ...(SEARCH_PATH.test(path) ? SEARCH_POLICY : POLICY), ...(place === 'header' ? HEADER_ONLY : {}) };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
