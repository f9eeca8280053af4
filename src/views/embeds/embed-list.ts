import { EMBED_LIST } from '#dossier/paths.ts';
import { SECTIONS, type SectionName } from '#schemas/sections.ts';
import { splitList, type ListPage } from '../page/list-pages.ts';
import type { SizedEmbed } from './embed.ts';

/** So that a page of the list is not much longer than others. */
const MOST_LISTED = 60;

/** A page of the list of everything that can be embedded, by the section of the site that it is from. */
export interface EmbedListPage extends ListPage<SizedEmbed> {
  groups: { section: SectionName; embeds: SizedEmbed[] }[];
}

export const splitEmbeds = (embeds: readonly SizedEmbed[]): EmbedListPage[] => {
  const sectionOf = ({ page }: SizedEmbed) => page.split('/')[1] as SectionName;
  const bySection = Map.groupBy(embeds, sectionOf);
  const inSections = SECTIONS.flatMap(({ id }) => bySection.get(id) ?? []);
  return splitList(inSections, EMBED_LIST, MOST_LISTED).map((page) => ({
    ...page,
    groups: [...Map.groupBy(page.items, sectionOf)].map(([section, own]) => ({ section, embeds: own })),
  }));
};
