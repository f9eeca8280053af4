import type { Site } from '#schemas/site.ts';
import { EMBED_PATH, headerPolicy, SEARCH_PATH } from './content-policy.ts';

/** The name and the value of a header. */
export type Header = readonly [name: string, value: string];

/**
 * Browser features that no page uses (pages only write to the clipboard), and that injected code must not use: those of the
 * OWASP Secure Headers Project, except `web-share`, which Chrome on Linux does not know and warns of.
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

export const COMMON_HEADERS: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
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

/** Matches the open data, the feeds and the oEmbed documents, which scripts of other sites may read. */
const OPEN_PATH = /^\/(?:data\/|oembed\/|(?:.+\/)?(?:feed\.(?:xml|json)|atom\.xml)$)/;

/** A header with a general value, and special ones for the paths that a pattern matches. */
export interface PathHeader {
  name: string;
  /** Undefined if other paths do not have the header. */
  general: string | undefined;
  /** No two patterns match the same path. Without a value, their paths do not have the header. */
  special: readonly { pattern: RegExp; value: string | undefined }[];
}

/** The headers that differ between paths. Patterns and paths are without the base path. */
export const pathHeadersOf = (site: Pick<Site, 'embed'>): readonly PathHeader[] => [
  {
    name: 'Content-Security-Policy',
    general: headerPolicy('/', site),
    special: [
      { pattern: SEARCH_PATH, value: headerPolicy('/search/', site) },
      ...(mayBeEmbedded(site) ? [{ pattern: EMBED_PATH, value: headerPolicy('/embed/', site) }] : []),
    ],
  },
  // It can only forbid all frames, so what others may embed does not have it.
  { name: 'X-Frame-Options', general: 'DENY', special: mayBeEmbedded(site) ? [{ pattern: EMBED_PATH, value: undefined }] : [] },
  { name: 'Access-Control-Allow-Origin', general: undefined, special: [{ pattern: OPEN_PATH, value: '*' }] },
  {
    name: 'Cross-Origin-Resource-Policy',
    general: 'same-origin',
    special: [
      // Other sites show cards in their pages.
      { pattern: /^\/cards\//, value: 'cross-origin' },
      // Otherwise a site that isolates itself from others (`Cross-Origin-Embedder-Policy`) could not show them.
      ...(mayBeEmbedded(site) ? [{ pattern: EMBED_PATH, value: 'cross-origin' }] : []),
    ],
  },
  { name: 'Cache-Control', general: REVALIDATED, special: [{ pattern: HASHED_PATH, value: IMMUTABLE }] },
];

const mayBeEmbedded = ({ embed }: Pick<Site, 'embed'>): boolean => embed.allow !== false;

/** The headers of a path, without those of all files. */
export const headersOfPath = (path: string, headers: readonly PathHeader[]): Header[] =>
  headers.flatMap(({ name, general, special }) => {
    const found = special.find(({ pattern }) => pattern.test(path));
    const value = found ? found.value : general;
    return value === undefined ? [] : [[name, value] as const];
  });
