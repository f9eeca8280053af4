import type { SitePath } from '#dossier/paths.ts';
import { findCard, type Card } from '#exports/cards/card.ts';
import { getDossier } from './dossier.ts';
import { listDrawable } from './drawable-cards.ts';
import { sharedSite } from './shared-site.ts';

/** The cards of all pages that have one of their own. Empty if the settings say so. */
export async function listOwnCards(): Promise<Card[]> {
  const { cards } = sharedSite();
  return cards ? [...(await listDrawable(cards, getDossier())).values()] : [];
}

/** The card that a page shows: its own, or that of a page above it. */
export async function getCard(page: SitePath): Promise<Card | undefined> {
  const { cards } = sharedSite();
  return cards && findCard(await listDrawable(cards, getDossier()), page);
}

/** The card as a PNG. Throws if it cannot be drawn. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const { cards } = sharedSite();
  if (!cards) throw new Error('The settings switch cards off.');
  return cards.render(card);
}
