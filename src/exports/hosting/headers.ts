import { contentPolicy, SEARCH_PATH } from './content-policy.ts';

/** The name and the value of a header. */
export type Header = readonly [name: string, value: string];

/**
 * Browser features that no page uses (pages only write to the clipboard), and that injected code must not use: those of the OWASP Secure Headers Project, except
 * `web-share`, which Chrome on Linux does not know and warns of.
 */
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'cross-origin-isolated',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'interest-cohort',
  'keyboard-map',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'sync-xhr',
  'unload',
  'usb',
  'xr-spatial-tracking',
];

/** The headers of all files. */
export const COMMON_HEADERS: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', DENIED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['X-DNS-Prefetch-Control', 'off'],
  ['X-Permitted-Cross-Domain-Policies', 'none'],
];

/** Matches the paths of files whose names contain a hash of their content. */
export const HASHED_PATH = /^\/(?:_astro\/|pagefind\/.+\.pf_(?:fragment|index|meta)$)/;

const IMMUTABLE = 'public, max-age=31536000, immutable';
const REVALIDATED = 'no-cache';

/** Matches the open data and the feeds, which scripts of other sites may read. */
export const OPEN_PATH = /^\/(?:data\/|(?:.+\/)?(?:feed\.(?:xml|json)|atom\.xml)$)/;

/** A header with a general value, and a special one for the paths that a pattern matches. */
export interface PathHeader {
  name: string;
  /** Undefined if other paths do not have the header. */
  general: string | undefined;
  special: { pattern: RegExp; value: string };
}

/** The headers that differ between paths. Patterns and paths are without the base path. */
export const PATH_HEADERS: readonly PathHeader[] = [
  {
    name: 'Content-Security-Policy',
    general: contentPolicy('/', 'header'),
    special: { pattern: SEARCH_PATH, value: contentPolicy('/search/', 'header') },
  },
  { name: 'Access-Control-Allow-Origin', general: undefined, special: { pattern: OPEN_PATH, value: '*' } },
  // Other sites show cards in their pages.
  { name: 'Cross-Origin-Resource-Policy', general: 'same-origin', special: { pattern: /^\/cards\//, value: 'cross-origin' } },
  { name: 'Cache-Control', general: REVALIDATED, special: { pattern: HASHED_PATH, value: IMMUTABLE } },
];

/** The headers of a path, without those of all files. */
export const pathHeaders = (path: string): Header[] =>
  PATH_HEADERS.flatMap(({ name, general, special }) => {
    const value = special.pattern.test(path) ? special.value : general;
    return value === undefined ? [] : [[name, value] as const];
  });
