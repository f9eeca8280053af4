import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { REFERENCE_KINDS, type ReferenceData } from '#schemas/reference.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { addressOfQuotation } from '#dossier/locators.ts';
import { pathOfEntry, withBase } from '#dossier/paths.ts';
import { formerFragmentsOf } from '#dossier/reserved-ids.ts';
import { referenceLabel } from '#dossier/source.ts';
import type { Reference } from '#dossier/reference.ts';
import { groupBacklinks, type BacklinkGroup } from '../page/backlinks.ts';
import { splitList, type ListPage } from '../page/list-pages.ts';

/** A reference in the list of references; its page has the rest. */
export interface ReferenceRow {
  id: string;
  /** Former ids that lead to it. */
  formerIds: readonly string[];
  title: string;
  /** The language of the title. */
  language: string;
  href: string;
  label: string;
  issued: string;
}

/** References of one kind, in the order of the dossier. */
export interface ReferenceGroup {
  kind: ReferenceData['kind'];
  rows: ReferenceRow[];
}

/** The most references on a page of the list. A row has up to 400 bytes. */
const MOST_ROWS = 450;

/** The pages of the list: all references by kind, without kinds that have none. */
export function listReferences(dossier: Dossier): ListPage<ReferenceGroup>[] {
  const { references } = dossier;
  const sorted = REFERENCE_KINDS.flatMap((kind) => references.filter(({ data }) => data.kind === kind));
  return splitList(sorted, '/references/', MOST_ROWS).map(({ items, ...page }) => ({
    ...page,
    items: [...Map.groupBy(items, ({ data }) => data.kind)].map(([kind, group]) => ({
      kind,
      rows: group.map((reference) => buildReferenceRow(dossier, reference)),
    })),
  }));
}

function issuedOn({ site }: Pick<Dossier, 'site'>, { issued }: ReferenceData): string {
  const words = wordsOf(site);
  return issued ? words.formatMoment(parseEdtf(issued)) : words.sources.noDate;
}

function buildReferenceRow({ site, sources }: Dossier, reference: Reference): ReferenceRow {
  const { id, data } = reference;
  return {
    id,
    formerIds: formerFragmentsOf(reference, sources),
    title: data.title,
    language: data.language,
    href: withBase(site.base, pathOfEntry(keyOf(reference))),
    label: referenceLabel(data, wordsOf(site)),
    issued: issuedOn({ site }, data),
  };
}

export interface ReferencePage {
  /** The title of the page, with the publisher. */
  title: string;
  /** Its quotations, with the names of their speakers. `href` is their place on the page of the source; undefined if that is gone. */
  quotations: { text: string; href: string | undefined; speaker: string }[];
  /** How we read it. */
  reading: string;
  /** Whether to show a link to the archived copy; for a dead page, its line already has one. */
  hasCopy: boolean;
  /** The number of statements that cite it. */
  count: number;
  citedBy: BacklinkGroup[];
}

export function buildReferencePage(dossier: Dossier, { id, data }: Reference): ReferencePage {
  const words = wordsOf(dossier.site);
  const citing = dossier.citing(id);
  return {
    title: words.sources.pageTitle(data.title, referenceLabel(data, words), issuedOn(dossier, data)),
    quotations: data.quotations.map((quotation) => {
      const { text, speaker, attribution } = quotation;
      const name = attribution ?? (speaker ? dossier.title(`actors/${speaker}`) : words.entries.speakerUnknown);
      return { text, href: addressOfQuotation(data, quotation), speaker: name };
    }),
    reading: words.sources.explainReading(data),
    hasCopy: data.archived !== undefined && !data.dead,
    count: citing.length,
    citedBy: groupBacklinks(dossier, citing),
  };
}

/** How the references were read: how many as stored copies, of how many only an excerpt, and of how many nothing. */
export const countReadings = ({ references }: Pick<Dossier, 'references'>): Record<'total' | 'stored' | 'excerpts' | 'unseen', number> => ({
  total: references.length,
  stored: references.filter(({ data }) => data.accessed === undefined && data.opened !== 'unseen').length,
  excerpts: references.filter(({ data }) => data.opened === 'excerpt').length,
  unseen: references.filter(({ data }) => data.opened === 'unseen').length,
});
