import type { APIRoute } from 'astro';
import { findExport, writeExport } from '../site-files.ts';

/** A file that is written from the content; its route is the one for which it was added. */
export const GET: APIRoute = async ({ routePattern }) => {
  const found = findExport(routePattern.slice(1));
  if (!found) return new Response(undefined, { status: 404 });
  return new Response(await writeExport(found), { headers: { 'content-type': `${found.type}; charset=utf-8` } });
};
