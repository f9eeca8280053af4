import { pathOfEmbed, type SitePath } from '#dossier/paths.ts';
import { listRedirects } from '#dossier/redirects.ts';
import type { SizedEmbed } from '#views/embeds/embed.ts';
import { hasEmbed, listEmbeds } from '#views/embeds/list-embeds.ts';
import { getDossier } from './dossier.ts';

/** Everything that other sites can embed; nothing if the settings say so. */
export const getEmbeds = (): SizedEmbed[] => [...listEmbeds(getDossier()).values()];

/**
 * The addresses of all parts, each with its part: also the former addresses, because a page that redirects needs script or a
 * refresh, which the frame around a part does not allow.
 */
export function listEmbedAddresses(): { path: SitePath; embed: SizedEmbed }[] {
  const dossier = getDossier();
  const embeds = listEmbeds(dossier);
  const addresses = new Map([...embeds.values()].map((embed) => [pathOfEmbed(embed.page), embed]));
  const former = listRedirects(dossier).flatMap(({ from, to }) => {
    const embed = addresses.get(to);
    return embed ? [[from, embed] as const] : [];
  });
  return [...addresses, ...former].map(([path, embed]) => ({ path, embed }));
}

/** Whether other sites can embed a part of a page. */
export const isEmbeddable = (page: SitePath): boolean => hasEmbed(getDossier(), page);
