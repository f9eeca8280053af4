import { withBase } from '#dossier/paths.ts';
import type { Redirect } from '#dossier/redirects.ts';
import { COMMON_HEADERS, PATH_HEADERS, type PathHeader } from './headers.ts';

/** How nginx serves a site. */
export interface NginxSite {
  /** The absolute path of the built site, without a `$` or a control character. */
  folder: string;
  /** The base path; begins and ends with a slash. */
  base: string;
  /** The port, of IPv4 and IPv6, or the address and port that nginx listens on. */
  listen: string;
  /** The host name. */
  host: string;
  /** From former addresses to current ones. */
  redirects: readonly Redirect[];
}

/** Media types to compress; nginx always compresses `text/html`. */
const TEXT_TYPES = [
  'text/css',
  'text/plain',
  'text/xml',
  'text/csv',
  'text/calendar',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/geo+json',
  'application/ld+json',
  'application/manifest+json',
  'application/xml',
  'application/atom+xml',
  'application/rss+xml',
  'image/svg+xml',
].join(' ');

/** The nginx configuration of a site: a file for `/etc/nginx/conf.d/`. */
export function writeNginxSite({ folder, base, listen, host, redirects }: NginxSite): string {
  const root = quote(`${folder.replace(/\/+$/, '')}/`);
  const isRoot = base === '/';
  return [
    '# Made by `npm run nginx`. Make it anew when you take a new version of the generator, or when an id has changed.',
    ...PATH_HEADERS.flatMap((header) => writeMap(header, base)),
    'server {',
    ...[
      `listen ${listen};`,
      ...(/^\d+$/.test(listen) ? [`listen [::]:${listen};`] : []),
      `server_name ${host};`,
      'server_tokens off;',
      'absolute_redirect off;',
      'max_ranges 0; # for a range that a file does not have, nginx sends every header twice',
      '',
      'charset utf-8;',
      `charset_types ${TEXT_TYPES};`,
      'gzip on;',
      'gzip_comp_level 6; # the default of 1 makes a long page a sixth larger',
      'gzip_vary on;',
      'gzip_proxied any;',
      'gzip_min_length 512;',
      `gzip_types ${TEXT_TYPES};`,
      '',
      '# All headers stand here. A location with an add_header of its own would send none of these.',
      ...COMMON_HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`),
      ...PATH_HEADERS.map(({ name }) => `add_header ${name} ${variableOf(name)} always;`),
      '',
      `error_page 404 ${base}404.html;`,
      ...(isRoot
        ? [`root ${root};`]
        : [`location ${base} { alias ${root}; }`, `location = ${base.slice(0, -1)} { return 301 ${base}; }`, 'location / { return 404; }']),
      ...redirects.flatMap((redirect) => writeRedirect(redirect, base)),
      '# What is for other hosts is not served.',
      `location = ${base}_headers { return 404; }`,
      `location = ${base}_redirects { return 404; }`,
      'location ~ /\\.(?!well-known/) { return 404; }',
    ].map((line) => (line ? `    ${line}` : '')),
    '}',
    '',
  ].join('\n');
}

/** Quotes a text. In quotes, only the dollar sign of a variable has a meaning, and it cannot be escaped. */
const quote = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Redirects a former address with and without its last slash, and keeps the query. */
function writeRedirect({ from, to }: Redirect, base: string): string[] {
  const former = withBase(base, from);
  return [former, former.replace(/\/$/, '')].map((path) => `location = ${path} { return 301 ${withBase(base, to)}$is_args$args; }`);
}

const variableOf = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** An nginx variable with the value of a header for the requested path. Nginx does not send a header whose value is empty. */
function writeMap({ name, general, special }: PathHeader, base: string): string[] {
  const pattern = `^${escapePattern(base)}${special.pattern.source.replace(/^\^\\\//, '')}`;
  return [`map $uri ${variableOf(name)} {`, `    default "${general ?? ''}";`, `    "~${pattern}" "${special.value}";`, '}', ''];
}

/** Escapes a base path for a pattern; the full stop is its only special character. */
const escapePattern = (base: string) => base.replaceAll('.', '\\.');
