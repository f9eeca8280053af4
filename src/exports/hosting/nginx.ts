import { COMMON_HEADERS, PATH_HEADERS, type PathHeader } from './headers.ts';

/** A site as nginx is to serve it. */
export interface NginxSite {
  /** The folder of the built site: an absolute path. */
  folder: string;
  /** The path under which it is served; begins and ends with a slash. */
  base: string;
  /** What nginx listens to: a port, or an address with one. */
  listen: string;
  /** The name of the host. */
  host: string;
}

/** Types of text that are worth compressing; `text/html` always is. */
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

/** The configuration of a site for nginx: a file for `/etc/nginx/conf.d/`. */
export function writeNginxSite({ folder, base, listen, host }: NginxSite): string {
  const root = `${folder.replace(/\/$/, '')}/`;
  const isRoot = base === '/';
  return [
    '# Made by `npm run nginx`. Make it anew when you take a new version of the generator.',
    ...PATH_HEADERS.flatMap((header) => writeMap(header, base)),
    'server {',
    ...[
      `listen ${listen};`,
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
      'location ~ /\\.(?!well-known/) { return 404; }',
    ].map((line) => (line ? `    ${line}` : '')),
    '}',
    '',
  ].join('\n');
}

const variableOf = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** A variable with the value that a header has for the path that is asked for. */
function writeMap({ name, general, special }: PathHeader, base: string): string[] {
  const pattern = `^${escapePattern(base)}${special.pattern.source.replace(/^\^\\\//, '')}`;
  return [`map $uri ${variableOf(name)} {`, `    default "${general}";`, `    "~${pattern}" "${special.value}";`, '}', ''];
}

/** A base path as a pattern: of all its characters only the full stop means something there. */
const escapePattern = (base: string) => base.replaceAll('.', '\\.');
