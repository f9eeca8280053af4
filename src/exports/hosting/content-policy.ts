type Policy = Readonly<Record<string, string>>;

/** What a page may load and do: its own files, and nothing that stands in the page itself or comes from elsewhere. */
const POLICY: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  // Text can become script in no way: there is no policy that makes it trusted, and none can be made.
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Pagefind's engine is WebAssembly. This allows neither `eval` nor code from elsewhere. */
const SEARCH_POLICY: Policy = { ...POLICY, 'script-src': "'self' 'wasm-unsafe-eval'" };

/** What only a header may say: in a page browsers ignore it, and complain. */
const HEADER_ONLY: Policy = { 'frame-ancestors': "'none'" };

/** Paths of the one page that needs more than the others. */
export const SEARCH_PATH = /^\/search\//;

/** The Content-Security-Policy of a path (without the base path), as it stands in the page or in a header. */
export function contentPolicy(path: string, place: 'page' | 'header'): string {
  const policy = { ...(SEARCH_PATH.test(path) ? SEARCH_POLICY : POLICY), ...(place === 'header' ? HEADER_ONLY : {}) };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
