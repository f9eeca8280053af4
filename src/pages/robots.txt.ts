import { getDossier } from '#astro/dossier.ts';
import { robotsTxt } from '#exports/robots.ts';

export async function GET(): Promise<Response> {
  const { site } = await getDossier();
  return new Response(robotsTxt(site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
