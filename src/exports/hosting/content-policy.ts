import type { Site } from '#schemas/site.ts';

type Policy = Readonly<Record<string, string>>;

/**
 * The hash of `src/browser/settings/choices.js`, the one script inside pages: as a file, it would hold up the first paint by
 * a request. Source: W3C, Content Security Policy Level 3, “hash-source”.
 */
const CHOICES_HASH = 'sha256-/+dZKUD/rYc++LpNsz/M7Zb+TJRSUKyFWSpyky5S/E8=';

const SCRIPTS = `'self' '${CHOICES_HASH}'`;

/** A page may only load files of the site: no inline code but that script, and nothing from other hosts. */
const POLICY: Policy = {
  'default-src': "'none'",
  'script-src': SCRIPTS,
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
const SEARCH_POLICY: Policy = { ...POLICY, 'script-src': `${SCRIPTS} 'wasm-unsafe-eval'` };

/** A part for other sites has no script and no form, and fetches no data. */
const EMBED_POLICY: Policy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Matches the path of the search page. */
export const SEARCH_PATH = /^\/search\//;

/** Matches the paths of the parts that other sites embed. */
export const EMBED_PATH = /^\/embed\//;

const policyOf = (path: string): Policy => (SEARCH_PATH.test(path) ? SEARCH_POLICY : EMBED_PATH.test(path) ? EMBED_POLICY : POLICY);

const write = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** The Content-Security-Policy of a page, for the page itself. The path is without the base path. */
export const contentPolicy = (path: string): string => write(policyOf(path));

/** The same for a header, which also says who may show the page in a frame: in a page, browsers ignore that and log an error. */
export const headerPolicy = (path: string, site: Pick<Site, 'embed'>): string =>
  write({ ...policyOf(path), 'frame-ancestors': EMBED_PATH.test(path) ? listFramers(site) : "'none'" });

function listFramers({ embed: { allow } }: Pick<Site, 'embed'>): string {
  if (allow === false) return "'none'";
  return allow === '*' ? '*' : allow.join(' ');
}
