import type { APIRoute } from 'astro';
import { getDossier } from '../dossier.ts';
import { sharedSite } from '../shared-site.ts';

/** A file that is written from the content; its route is the one for which it was added. */
export const GET: APIRoute = async ({ routePattern }) => {
  const found = sharedSite().exports.find(({ path }) => `/${path}` === routePattern);
  if (!found) return new Response(undefined, { status: 404 });
  return new Response(await found.write(getDossier()), { headers: { 'content-type': `${found.type}; charset=utf-8` } });
};
