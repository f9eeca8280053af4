import type { APIContext } from 'astro';
import { writeOembed } from '#exports/embeds/oembed.ts';
import type { SizedEmbed } from '#views/embeds/embed.ts';
import { getCard } from '../cards.ts';
import { getDossier } from '../dossier.ts';
import { getEmbeds } from '../embeds.ts';

/** The oEmbed document of each page that has a part to embed, in development: see `oembedFiles`. */
export function getStaticPaths() {
  return getEmbeds().map((embed) => ({ params: { page: embed.page.slice(1, -1) }, props: { embed } }));
}

export async function GET({ props: { embed } }: APIContext<{ embed: SizedEmbed }>): Promise<Response> {
  const text = writeOembed(getDossier().site, embed, await getCard(embed.page));
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
