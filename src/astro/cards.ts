import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { SitePath } from '#dossier/paths.ts';
import { findCard, type Card } from '#exports/cards/card.ts';
import { listCards } from '#exports/cards/list-cards.ts';
import type { CardRenderer } from '#node/cards/card-renderer.ts';
import { getDossier } from './dossier.ts';
import { sharedSite } from './shared-site.ts';

/** The cards of all pages that have one of their own. Empty if the settings say so. */
export async function listOwnCards(): Promise<Card[]> {
  const { cards } = sharedSite();
  return cards ? [...(await drawable(cards)(getDossier())).values()] : [];
}

/** The card that a page shows: its own, or that of a page above it. */
export async function getCard(page: SitePath): Promise<Card | undefined> {
  const { cards } = sharedSite();
  return cards && findCard(await drawable(cards)(getDossier()), page);
}

/** The card as a PNG. Throws if it cannot be drawn. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const { cards } = sharedSite();
  if (!cards) throw new Error('The settings switch cards off.');
  return cards.render(card);
}

/** The cards whose characters the fonts have; a card with empty boxes is worse than that of the page above. */
const drawable = memoize((renderer: CardRenderer) =>
  memoize(async (dossier: Dossier): Promise<ReadonlyMap<SitePath, Card>> => {
    const cards = await Promise.all(
      listCards(dossier).map(async (card) => ((await renderer.findUncovered(card)) === undefined ? [[card.page, card] as const] : [])),
    );
    return new Map(cards.flat());
  }),
);
