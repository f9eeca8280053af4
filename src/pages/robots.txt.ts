import { getDossier } from '#astro/dossier.ts';
import { robotsTxt } from '#exports/robots.ts';

export function GET(): Response {
  const { site } = getDossier();
  return new Response(robotsTxt(site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
