import { escapeHtml } from '#lib/web/escape-html.ts';
import { addressOf, pathOfEmbed } from '#dossier/paths.ts';
import type { Site } from '#schemas/site.ts';
import type { SizedEmbed } from '#views/embeds/embed.ts';

/** What the frame may do: load the site’s own styles, and open links in new tabs. It cannot run scripts, or navigate the page around it. */
const SANDBOX = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The style of a frame that is light whatever the system prefers. Browsers hand the scheme of a frame on to its document. */
export const LIGHT_STYLE = 'style="border:0;color-scheme:light"';

/** The HTML that shows an embed in a page of another site: a frame as wide as its place. */
export const writeSnippet = (site: Site, embed: SizedEmbed): string =>
  `<iframe src="${escapeHtml(addressOf(site, pathOfEmbed(embed.page)))}" title="${escapeHtml(titleFrame(site, embed))}" width="100%" height="${embed.height}" loading="lazy" sandbox="${SANDBOX}" style="border:0"></iframe>`;

/** The title of the frame: screen readers read it out before its content. */
export const titleFrame = (site: Site, { title, frame = title }: Pick<SizedEmbed, 'title' | 'frame'>): string => `${frame} · ${site.title}`;
