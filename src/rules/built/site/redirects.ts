import { follow, type BuiltSite } from './built-site.ts';

/** The targets of all pages that redirect, by path. */
export function parseRedirects(site: BuiltSite): ReadonlyMap<string, `/${string}`> {
  const redirects = new Map<string, `/${string}`>();
  for (const { target, from } of follow(site, 'redirect'))
    if (target.kind === 'inside') for (const { path } of from) redirects.set(path, target.path);
  return redirects;
}
