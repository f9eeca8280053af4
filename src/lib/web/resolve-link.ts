import { memoizeLast } from '../text/memoize-last.ts';

/** The target of a link, from the view of a site. */
export type LinkTarget =
  /** A page or file of the site: its decoded path without the base path, and the fragment, which may be empty. */
  | { kind: 'inside'; path: `/${string}`; fragment: string }
  /** A path on the site’s host that is outside its base path. */
  | { kind: 'outside-base'; path: string }
  /** Another host. */
  | { kind: 'outside'; url: string; host: string }
  /** A scheme that is not fetched over HTTP, such as `mailto`, `tel` or `data`. */
  | { kind: 'other'; scheme: string }
  | { kind: 'malformed' };

/** Where a site is deployed: its origin, and its base path, which begins and ends with a slash. */
export interface Deployment {
  url: string;
  base: string;
}

/**
 * Resolves a link as a browser does. `from` is the path of its page without the base path. `http` and `https` count as
 * the same for the site’s host, since hosts redirect one to the other.
 */
export function resolveLink(value: string, from: string, { url, base }: Deployment): LinkTarget {
  const plain = resolvePlain(value, { url, base });
  if (plain) return plain;
  const page = new URL(base.slice(0, -1) + from, url);
  const target = URL.parse(value, page);
  if (!target) return { kind: 'malformed' };
  if (!/^https?:$/.test(target.protocol)) return { kind: 'other', scheme: target.protocol.slice(0, -1) };
  if (target.host !== page.host) return { kind: 'outside', url: target.href, host: target.host };
  if (!target.pathname.startsWith(base)) return { kind: 'outside-base', path: decode(target.pathname) };
  return { kind: 'inside', path: `/${decode(target.pathname.slice(base.length))}`, fragment: parseFragment(target.hash) };
}

/** A path and perhaps a fragment that a browser takes as they are: without dots between slashes, queries and escapes. */
const PLAIN = /^((?:\/[\w-]+(?:\.[\w-]+)*)*\/?)(?:#([\w.-]*))?$/;

/** Resolves what nearly all links are, an address of the site in plain letters, in a fraction of the time. */
function resolvePlain(value: string, { url, base }: Deployment): LinkTarget | undefined {
  const isPath = value.startsWith('/');
  const origin = originOf(url);
  if (!isPath && !value.startsWith(`${origin}/`)) return undefined;
  const [, path, fragment = ''] = PLAIN.exec(isPath ? value : value.slice(origin.length)) ?? [];
  if (path === undefined || path === '') return undefined;
  return path.startsWith(base) ? { kind: 'inside', path: `/${path.slice(base.length)}`, fragment } : { kind: 'outside-base', path };
}

const originOf = memoizeLast((url) => new URL(url).origin);

/** The decoded id in a fragment, without a text directive (`#:~:text=…`). */
const parseFragment = (hash: string): string => decode(hash.slice(1).replace(/:~:.*$/s, ''));

/** Decodes percent-encoding; a malformed text stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
