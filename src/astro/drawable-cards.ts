import { memoize, memoizeShared } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { SitePath } from '#dossier/paths.ts';
import type { Card } from '#exports/cards/card.ts';
import { listCards } from '#exports/cards/list-cards.ts';
import type { CardRenderer } from '#node/cards/card-renderer.ts';

/** The cards of a site, by page, whose characters the fonts have; a card with empty boxes is worse than that of the page above. */
export const listDrawable = (renderer: CardRenderer, dossier: Dossier): Promise<ReadonlyMap<SitePath, Card>> => drawable(renderer)(dossier);

const drawable = memoizeShared('listDrawable', (renderer: CardRenderer) =>
  memoize(async (dossier: Dossier): Promise<ReadonlyMap<SitePath, Card>> => {
    const cards = await Promise.all(
      listCards(dossier).map(async (card) => ((await renderer.findUncovered(card)) === undefined ? [[card.page, card] as const] : [])),
    );
    return new Map(cards.flat());
  }),
);
