import { withBase } from '#dossier/paths.ts';
import type { Redirect } from '#dossier/redirects.ts';
import type { Site } from '#schemas/site.ts';
import { COMMON_HEADERS, pathHeadersOf, type PathHeader } from './headers.ts';
import { isText, listMediaTypes, mediaTypeOf } from './media-types.ts';

/** How nginx serves a site. */
export interface NginxSite {
  /** The absolute path of the built site, without a `$` or a control character. */
  folder: string;
  /** The settings; the base path begins and ends with a slash. */
  site: Pick<Site, 'base' | 'embed'>;
  /** The port, of IPv4 and IPv6, or the address and port that nginx listens on. */
  listen: string;
  /** The host name. */
  host: string;
  /** From former addresses to current ones. */
  redirects: readonly Redirect[];
  /** Files that are written from the content, with their media types. */
  exports: readonly TypedFile[];
}

/** A file whose media type does not follow from its name. */
export interface TypedFile {
  /** Its path on the site, without the base path and the slash before it. */
  path: string;
  type: string;
}

/** The nginx configuration of a site: a file for `/etc/nginx/conf.d/`. */
export function writeNginxSite({ folder, site, listen, host, redirects, exports }: NginxSite): string {
  const root = quote(`${folder.replace(/\/+$/, '')}/`);
  const { base } = site;
  const headers = pathHeadersOf(site);
  const isRoot = base === '/';
  const special = exports.filter(({ path, type }) => mediaTypeOf(path) !== type);
  const types = [...listMediaTypes().map(([type]) => type), ...special.map(({ type }) => type)];
  // nginx always compresses HTML, and names its character set.
  const textTypes = [...new Set(types)].filter((type) => isText(type) && type !== 'text/html').join(' ');
  return [
    '# Made by `npm run nginx`. Print it again after each upgrade of Backgrounder, and when an id has changed.',
    ...headers.flatMap((header) => writeMap(header, base)),
    'server {',
    ...[
      `listen ${listen};`,
      ...(/^\d+$/.test(listen) ? [`listen [::]:${listen};`] : []),
      `server_name ${host};`,
      'server_tokens off;',
      'absolute_redirect off;',
      'max_ranges 0; # for a range that a file does not have, nginx sends every header twice',
      '',
      'types { # in place of the list of nginx, which differs between its versions',
      ...listMediaTypes().map(([type, endings]) => `    ${type} ${endings.join(' ')};`),
      '}',
      'charset utf-8;',
      `charset_types ${textTypes};`,
      'gzip on;',
      'gzip_comp_level 6; # the default of 1 makes a long page a sixth larger',
      'gzip_vary on;',
      'gzip_proxied any;',
      'gzip_min_length 512;',
      `gzip_types ${textTypes};`,
      '',
      '# All headers stand here. A location with an add_header of its own would send none of these.',
      ...COMMON_HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`),
      ...headers.map(({ name }) => `add_header ${name} ${variableOf(name)} always;`),
      '',
      `error_page 404 ${base}404.html;`,
      ...(isRoot
        ? [`root ${root};`]
        : [`location ${base} { alias ${root}; }`, `location = ${base.slice(0, -1)} { return 301 ${base}; }`, 'location / { return 404; }']),
      ...special.map(({ path, type }) => {
        const alias = isRoot ? '' : ` alias ${quote(`${folder.replace(/\/+$/, '')}/${path}`)};`;
        return `location = ${base}${path} {${alias} types { } default_type ${type}; }`;
      }),
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
  const patternOf = ({ source }: RegExp) => `^${escapePattern(base)}${source.replace(/^\^\\\//, '')}`;
  const values = special.map(({ pattern, value }) => `    "~${patternOf(pattern)}" "${value ?? ''}";`);
  return [`map $uri ${variableOf(name)} {`, `    default "${general ?? ''}";`, ...values, '}', ''];
}

/** Escapes a base path for a pattern; the full stop is its only special character. */
const escapePattern = (base: string) => base.replaceAll('.', '\\.');
