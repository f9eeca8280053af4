import { contentPolicy, SEARCH_PATH } from './content-policy.ts';

/** A header's name and its value. */
export type Header = readonly [name: string, value: string];

/** What a page has no use for, and nothing put into it may have either. */
const DENIED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The headers that are the same for every file. */
export const COMMON_HEADERS: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', DENIED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Paths of files that have a hash of their content in their names. */
export const HASHED_PATH = /^\/(?:_astro\/|pagefind\/.+\.pf_(?:fragment|index|meta)$)/;

const IMMUTABLE = 'public, max-age=31536000, immutable';
const REVALIDATED = 'no-cache';

/** A header that differs between paths: its value in general, and for the paths that a pattern matches. */
export interface PathHeader {
  name: string;
  general: string;
  special: { pattern: RegExp; value: string };
}

/** The headers that differ between paths. Patterns and paths are without the base path. */
export const PATH_HEADERS: readonly PathHeader[] = [
  {
    name: 'Content-Security-Policy',
    general: contentPolicy('/', 'header'),
    special: { pattern: SEARCH_PATH, value: contentPolicy('/search/', 'header') },
  },
  { name: 'Cache-Control', general: REVALIDATED, special: { pattern: HASHED_PATH, value: IMMUTABLE } },
];

/** The headers of a path that are not common to all. */
export const pathHeaders = (path: string): Header[] =>
  PATH_HEADERS.map(({ name, general, special }) => [name, special.pattern.test(path) ? special.value : general]);
