import { getDossier } from '#data/dossier.ts';
import { robotsTxt } from '#model/exports/robots.ts';

export async function GET(): Promise<Response> {
  const { site } = await getDossier();
  return new Response(robotsTxt(site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
