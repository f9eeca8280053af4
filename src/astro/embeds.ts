import type { SitePath } from '#dossier/paths.ts';
import type { SizedEmbed } from '#views/embeds/embed.ts';
import { listEmbeds } from '#views/embeds/list-embeds.ts';
import { getDossier } from './dossier.ts';

/** Everything that other sites can embed; nothing if the settings say so. */
export const getEmbeds = (): SizedEmbed[] => [...listEmbeds(getDossier()).values()];

/** The part of a page that other sites can embed. */
export const findEmbed = (page: SitePath): SizedEmbed | undefined => listEmbeds(getDossier()).get(page);
