import type { APIContext } from 'astro';
import { getCard } from '#astro/cards.ts';
import { getDossier } from '#astro/dossier.ts';
import { getEmbeds } from '#astro/embeds.ts';
import { describeEmbed } from '#exports/embeds/oembed.ts';
import type { SizedEmbed } from '#views/embeds/embed.ts';

/** The oEmbed document of each page that has a part to embed. */
export function getStaticPaths() {
  return getEmbeds().map((embed) => ({ params: { page: embed.page.slice(1, -1) }, props: { embed } }));
}

export async function GET({ props: { embed } }: APIContext<{ embed: SizedEmbed }>): Promise<Response> {
  const oembed = describeEmbed(getDossier().site, embed, await getCard(embed.page));
  return new Response(`${JSON.stringify(oembed)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
