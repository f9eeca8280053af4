import { COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import type { Origin } from '#schemas/event.ts';
import { listCorrections } from '#dossier/corrections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type EntryKey } from '#dossier/entry.ts';
import { addressOf, pathOfEntry, pathOfSource, pathOfStatement } from '#dossier/paths.ts';
import type { Revision } from '#dossier/revision.ts';
import type { Statement } from '#dossier/statement.ts';
import { buildQuotationList } from '#views/quotations/build-quotation-list.ts';
import { DOSSIER_SCHEMA_PATH } from './data-paths.ts';
import { publicData } from './public-fields.ts';

/** An entry with the fields of the content model. */
export interface PublishedEntry {
  id: string;
  /** The full address of its page, or of its place on a page. */
  address: string;
  [field: string]: unknown;
}

/** A statement: the smallest unit that is checked. */
export interface PublishedStatement {
  id: string;
  address: string;
  entry: EntryKey;
  part: string;
  text: string;
  /** Ids of passages and references. */
  cites: string[];
  /** Null for guidance, which states no facts. */
  origin: Origin | null;
  /** In EDTF. */
  date?: string;
  topic?: string;
}

/** The exact words of a source. */
export interface PublishedQuotation {
  id: string;
  address: string;
  text: string;
  /** The id of an actor; null if the source names no speaker. */
  speaker: string | null;
  attribution?: string;
  note?: string;
  /** The id of a passage or a reference. */
  source: string;
  sourceAddress: string;
}

/** A correction of what the site said. */
export interface PublishedCorrection {
  id: string;
  address: string;
  entry: EntryKey;
  date: string;
  was: string;
  /** Null if the text was removed. */
  now: string | null;
  why: string;
}

/** All open data of a site, as `dossier.json` has it. */
export type DossierData = Readonly<Record<CollectionName, PublishedEntry[]>> & {
  $schema: string;
  site: Record<string, unknown>;
  /** The commit of which the site was built, with its day; undefined outside of a repository. */
  version?: Revision;
  statements: PublishedStatement[];
  quotations: PublishedQuotation[];
  corrections: PublishedCorrection[];
};

/** All open data of a site. */
export function buildDossierData(dossier: Dossier, revision: Revision | undefined): DossierData {
  const { title, tagline, language, publisher, editor, contact, licence, topics } = dossier.site;
  const collections = COLLECTION_NAMES.map((name) => [name, listEntryData(dossier, name)] as const);
  return {
    $schema: addressOf(dossier.site, DOSSIER_SCHEMA_PATH),
    site: { title, tagline, language, address: addressOf(dossier.site, '/'), publisher, editor, contact, licence, topics },
    ...(revision && { version: { id: revision.id, day: revision.day } }),
    ...(Object.fromEntries(collections) as Record<CollectionName, PublishedEntry[]>),
    statements: listStatementData(dossier),
    quotations: listQuotationData(dossier),
    corrections: listCorrectionData(dossier),
  };
}

/** The entries of a collection. */
export const listEntryData = (dossier: Dossier, name: CollectionName): PublishedEntry[] =>
  dossier.entriesOf<CollectionName>(name).map((entry) => ({
    id: entry.id,
    address: addressOf(dossier.site, pathOfEntry(keyOf(entry))),
    ...publicData(entry.data),
  }));

/** All statements, with those of the prose of briefings. */
export const listStatementData = ({ site, statements }: Dossier): PublishedStatement[] =>
  statements.map((statement) => publishStatement(site, statement));

function publishStatement(site: Dossier['site'], statement: Statement): PublishedStatement {
  const { key, entry, part, text, cites, origin, date, topic } = statement;
  return {
    id: key,
    address: addressOf(site, pathOfStatement(statement)),
    entry,
    part,
    text,
    cites,
    origin: origin ?? null,
    ...(date && { date: date.edtf }),
    ...(topic !== undefined && { topic }),
  };
}

/** The recorded quotations of the article and of references. */
export function listQuotationData(dossier: Dossier): PublishedQuotation[] {
  const { inArticle, background, later } = buildQuotationList(dossier);
  return [...inArticle, ...background, ...later].map((quotation) => {
    const { id, text, speaker, attribution, note } = quotation;
    const source = 'source' in quotation ? quotation.source.id : quotation.passage.id;
    return {
      id,
      address: addressOf(dossier.site, `/quotes/#${id}`),
      text,
      speaker: speaker?.id ?? null,
      ...(attribution !== undefined && { attribution }),
      ...(note !== undefined && { note }),
      source,
      sourceAddress: addressOf(dossier.site, pathOfSource(source)),
    };
  });
}

/** All corrections, newest first. */
export const listCorrectionData = (dossier: Dossier): PublishedCorrection[] =>
  listCorrections(dossier).map(({ anchor, entry, date, was, now, why }) => ({
    id: anchor,
    address: addressOf(dossier.site, `/corrections/#${anchor}`),
    entry,
    date,
    was,
    now,
    why,
  }));
