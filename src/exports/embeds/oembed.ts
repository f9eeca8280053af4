import { addressOf } from '#dossier/paths.ts';
import type { Site } from '#schemas/site.ts';
import type { SizedEmbed } from '#views/embeds/embed.ts';
import { CARD_SIZE, pathOfCard, type Card } from '../cards/card.ts';
import { titleFrame, writeSnippet } from './embed-snippet.ts';

/** The media type by which pages link their oEmbed documents. */
export const OEMBED_TYPE = 'application/json+oembed';

/** The width for which consumers leave room, in pixels; the frame itself is as wide as its place. */
const WIDTH = 600;

/** An answer of the type “rich”. Source: https://oembed.com, version 1.0, section 2.3.4. */
export interface Oembed {
  type: 'rich';
  version: '1.0';
  title: string;
  author_name?: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/** The oEmbed document of an embed, as its file has it. */
export const writeOembed = (site: Site, embed: SizedEmbed, card: Card | undefined): string =>
  `${JSON.stringify(describeEmbed(site, embed, card))}\n`;

/** The oEmbed document of an embed. It is a file, so it does not look at `maxwidth` and `maxheight`. */
export const describeEmbed = (site: Site, embed: SizedEmbed, card: Card | undefined): Oembed => ({
  type: 'rich',
  version: '1.0',
  title: titleFrame(site, embed),
  ...(site.editor !== undefined && { author_name: site.editor }),
  provider_name: site.title,
  provider_url: addressOf(site, '/'),
  html: writeSnippet(site, embed),
  width: WIDTH,
  height: embed.height,
  ...(card && {
    thumbnail_url: addressOf(site, pathOfCard(card.page)),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  }),
});
