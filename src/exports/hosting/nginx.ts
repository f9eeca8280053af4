import { COMMON_HEADERS, PATH_HEADERS, type PathHeader } from './headers.ts';

/** How nginx serves a site. */
export interface NginxSite {
  /** The absolute path of the built site. */
  folder: string;
  /** The base path; begins and ends with a slash. */
  base: string;
  /** The port, of IPv4 and IPv6, or the address and port that nginx listens on. */
  listen: string;
  /** The host name. */
  host: string;
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
  'application/ld+json',
  'application/manifest+json',
  'application/xml',
  'application/atom+xml',
  'application/rss+xml',
  'image/svg+xml',
].join(' ');

/** The nginx configuration of a site: a file for `/etc/nginx/conf.d/`. */
export function writeNginxSite({ folder, base, listen, host }: NginxSite): string {
  const root = `${folder.replace(/\/$/, '')}/`;
  const isRoot = base === '/';
  return [
    '# Made by `npm run nginx`. Make it anew when you take a new version of the generator.',
    ...PATH_HEADERS.flatMap((header) => writeMap(header, base)),
    'server {',
    ...[
      `listen ${listen};`,
      ...(/^\d+$/.test(listen) ? [`listen [::]:${listen};`] : []),
      `server_name ${host};`,
      'server_tokens off;',
      'absolute_redirect off;',
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
      '# What is for other hosts is not served.',
      `location = ${base}_headers { return 404; }`,
      `location = ${base}_redirects { return 404; }`,
      'location ~ /\\.(?!well-known/) { return 404; }',
    ].map((line) => (line ? `    ${line}` : '')),
    '}',
    '',
  ].join('\n');
}

const variableOf = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** An nginx variable with the value of a header for the requested path. */
function writeMap({ name, general, special }: PathHeader, base: string): string[] {
  const pattern = `^${escapePattern(base)}${special.pattern.source.replace(/^\^\\\//, '')}`;
  return [`map $uri ${variableOf(name)} {`, `    default "${general}";`, `    "~${pattern}" "${special.value}";`, '}', ''];
}

/** Escapes a base path for a pattern; the full stop is its only special character. */
const escapePattern = (base: string) => base.replaceAll('.', '\\.');
