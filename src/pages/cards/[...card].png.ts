import type { APIContext } from 'astro';
import { drawCard, listOwnCards } from '#astro/cards.ts';
import { pathOfCard, type Card } from '#exports/cards/card.ts';

/** The social card of each page that has one of its own; none if the settings say so. */
export async function getStaticPaths() {
  const cards = await listOwnCards();
  return cards.map((card) => ({ params: { card: pathOfCard(card.page).replace(/^\/cards\/|\.png$/g, '') }, props: { card } }));
}

export async function GET({ props: { card } }: APIContext<{ card: Card }>): Promise<Response> {
  const picture = await drawCard(card);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
