import { wordsOf } from '#locales/catalogue.ts';
import { REFERENCE_KINDS, type ReferenceData } from '#schemas/reference.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entry } from '#dossier/entry.ts';
import { addressOfQuotation } from '#dossier/locators.ts';
import { groupBacklinks, type BacklinkGroup } from '../page/backlinks.ts';

/** A reference in the list of references. */
export interface ReferenceRow {
  id: string;
  data: ReferenceData;
  /** Its quotations, with the names of their speakers. `href` is their place on the page; undefined if the page is gone. */
  quotations: { text: string; href: string | undefined; speaker: string }[];
  /** How we read it; empty if we read an excerpt in a stored copy, as usual. */
  reading: string;
  /** Whether to show a link to the archived copy; for a dead page, its line already has one. */
  hasCopy: boolean;
  /** The number of statements that cite it. */
  count: number;
  citedBy: BacklinkGroup[];
}

/** References of one kind, in the order of the dossier. */
export interface ReferenceGroup {
  kind: ReferenceData['kind'];
  rows: ReferenceRow[];
}

/** All references by kind, without kinds that have none. */
export const groupReferences = (dossier: Dossier): ReferenceGroup[] =>
  REFERENCE_KINDS.map((kind) => ({
    kind,
    rows: dossier.references.filter(({ data }) => data.kind === kind).map((reference) => buildReferenceRow(dossier, reference)),
  })).filter(({ rows }) => rows.length > 0);

function buildReferenceRow(dossier: Dossier, { id, data }: Entry<'references'>): ReferenceRow {
  const { opened, accessed, archived, dead } = data;
  const { entries, sources } = wordsOf(dossier.site);
  const citing = dossier.citing(id);
  return {
    id,
    data,
    quotations: data.quotations.map((quotation) => {
      const { text, speaker, attribution } = quotation;
      const name = attribution ?? (speaker ? dossier.title(`actors/${speaker}`) : entries.speakerUnknown);
      return { text, href: addressOfQuotation(data, quotation), speaker: name };
    }),
    reading: opened !== 'excerpt' || accessed ? sources.explainReading(data) : '',
    hasCopy: archived !== undefined && !dead,
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
