/** Where a link of a page leads, as its site sees it. */
export type LinkTarget =
  /** A path of the site, told without the base path and decoded, and the fragment on it; empty where there is none. */
  | { kind: 'inside'; path: `/${string}`; fragment: string }
  /** The site's own host, but not below its base path. */
  | { kind: 'astray'; path: string }
  /** Another host. */
  | { kind: 'outside'; url: string; host: string }
  /** Nothing that is fetched: mail, a telephone number, data in the address itself. */
  | { kind: 'other'; scheme: string }
  | { kind: 'malformed' };

/** A deployed site: its address without a path, and the path it lies under, which begins and ends with a slash. */
export interface Deployment {
  url: string;
  base: string;
}

/**
 * Resolves the value of an attribute as a browser does; `from` is the page's path without the base path. The scheme of
 * the own host makes no difference, since a host sends `http` on to `https`.
 */
export function resolveLink(value: string, from: string, { url, base }: Deployment): LinkTarget {
  const page = new URL(base.slice(0, -1) + from, url);
  const target = URL.parse(value, page);
  if (!target) return { kind: 'malformed' };
  if (!/^https?:$/.test(target.protocol)) return { kind: 'other', scheme: target.protocol.slice(0, -1) };
  if (target.host !== page.host) return { kind: 'outside', url: target.href, host: target.host };
  if (!target.pathname.startsWith(base)) return { kind: 'astray', path: decode(target.pathname) };
  return { kind: 'inside', path: `/${decode(target.pathname.slice(base.length))}`, fragment: parseFragment(target.hash) };
}

/** The id that a fragment names: without the text directive that browsers take off (`#:~:text=…`), and decoded. */
const parseFragment = (hash: string): string => decode(hash.slice(1).replace(/:~:.*$/s, ''));

/** Undoes percent-encoding; a text that is not well encoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
