import type { SitePath } from '#dossier/paths.ts';

/** The picture that other sites and messengers show beside a link to a page. */
export interface Card {
  /** The page that it is for. */
  page: SitePath;
  /** What the page is about, in a word or two, or the date of an event. */
  label: string;
  /** For a quotation, its words in quotation marks. */
  title: string;
  /** The text below the title; empty if there is none. */
  text: string;
  isQuotation: boolean;
  /** Whether everything on the page came after the article’s day. */
  isLater: boolean;
}

/** In pixels. The ratio is the one that services crop pictures to. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The file of a page’s card. */
export const pathOfCard = (page: SitePath): SitePath => `/cards/${page.slice(1, -1) || 'index'}.png`;

/** The card of a page, or of the nearest page above it that has one. */
export function findCard(cards: ReadonlyMap<SitePath, Card>, page: SitePath): Card | undefined {
  for (let path = page; ; path = path.replace(/[^/]*\/?$/, '') as SitePath) {
    const card = cards.get(path);
    if (card || path.length <= 1) return card;
  }
}
