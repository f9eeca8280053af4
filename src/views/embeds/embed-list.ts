import { EMBED_LIST, type SitePath } from '#dossier/paths.ts';
import { SECTIONS, type SectionName } from '#schemas/sections.ts';
import { splitList, type ListPage } from '../page/list-pages.ts';
import type { SizedEmbed } from './embed.ts';

/** So that no page of the list is too heavy: an embed has up to 1,300 bytes with its HTML. */
const MOST_LISTED = 150;

/** Everything that can be embedded. */
export interface EmbedList {
  /** Parts of whole sections, such as the timeline. */
  overviews: SizedEmbed[];
  /** Those of entries and quotations, by the section of the site that they are from. */
  kinds: EmbedKind[];
}

/** The embeds of one kind, with pages of their own. */
export interface EmbedKind {
  section: SectionName;
  path: SitePath;
  count: number;
  pages: EmbedListPage[];
}

/** A page of the embeds of one kind. */
export interface EmbedListPage extends ListPage<SizedEmbed> {
  /** By year or speaker; one group without a label for kinds that need none. */
  groups: { label: string | undefined; embeds: SizedEmbed[] }[];
}

/**
 * Lists all embeds by kind, in the order of the sections.
 *
 * @param compare sorts years and names of speakers
 */
export function listEmbedKinds(embeds: readonly SizedEmbed[], compare: (a: string, b: string) => number): EmbedList {
  const isOverview = ({ page }: SizedEmbed) => page.split('/').length === 3;
  const bySection = Map.groupBy(
    embeds.filter((embed) => !isOverview(embed)),
    ({ page }) => page.split('/')[1],
  );
  return {
    overviews: embeds.filter(isOverview),
    kinds: SECTIONS.flatMap(({ id }) => {
      const own = bySection.get(id);
      return own
        ? [
            buildKind(
              id,
              own.toSorted((a, b) => compare(a.group ?? '', b.group ?? '')),
            ),
          ]
        : [];
    }),
  };
}

function buildKind(section: SectionName, embeds: readonly SizedEmbed[]): EmbedKind {
  const path = `${EMBED_LIST}${section}/` as const;
  return {
    section,
    path,
    count: embeds.length,
    pages: splitList(embeds, path, MOST_LISTED).map((page) => ({
      ...page,
      groups: [...Map.groupBy(page.items, ({ group }) => group)].map(([label, own]) => ({ label, embeds: own })),
    })),
  };
}
