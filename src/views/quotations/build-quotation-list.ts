import { compareEdtf, parseEdtf } from '#lib/dates/edtf-date.ts';
import { isLaterThan } from '#lib/dates/moments.ts';
import { memoize } from '#lib/memoize.ts';
import { diffWords, type WordDiff } from '#lib/text/diff-words.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entry } from '#dossier/entry.ts';
import { capitalise } from '#dossier/names.ts';
import { addressOfQuotation } from '#dossier/locators.ts';
import type { Passage, Source } from '#dossier/source.ts';
import { quotationAnchors } from '#dossier/statement-anchors.ts';
import { occasionOf } from '#dossier/passage-statements.ts';
import type { Statement } from '#dossier/statement.ts';

/** A quotation in a source. */
export interface Quotation {
  /** The fragment of the quotation. */
  id: string;
  text: string;
  /** Undefined if the source names no speaker. */
  speaker: Entry<'actors'> | undefined;
  attribution: string | undefined;
  note: string | undefined;
}

export interface ArticleQuotation extends Quotation {
  passage: Passage;
  occasion: Statement[];
  otherWordings: { text: string; cites: string[]; diff: WordDiff }[];
}

export interface ReferenceQuotation extends Quotation {
  /** Its place on the page of the reference; undefined if the page is gone, and there is no copy. */
  href: string | undefined;
  source: Extract<Source, { kind: 'reference' }>;
}

export interface QuotationList {
  /** In the order of the passages. */
  inArticle: ArticleQuotation[];
  /** In the order of the day of issue, those without one last. */
  background: ReferenceQuotation[];
  /** Those of references issued after the article, in the same order. */
  later: ReferenceQuotation[];
}

/** Lists all recorded quotations. Many pages and files of data need the list: it is shared, and must not be changed. */
export const buildQuotationList: (dossier: Dossier) => QuotationList = memoize((dossier) => {
  const { article, actors, asOf, sources } = dossier;
  const read = (id: string, { text, speaker, attribution, note }: Passage['quotations'][number] | Recorded) => ({
    id,
    text,
    speaker: actors.find(({ id }) => id === speaker),
    attribution,
    note,
  });
  const inArticle = article.data.passages.flatMap((passage) => {
    const ids = quotationAnchors(passage.id, passage.quotations);
    return passage.quotations.map((quotation, index) => ({
      ...read(ids[index] ?? '', quotation),
      passage,
      occasion: occasionOf(dossier, passage.id, index),
      otherWordings: quotation.otherWordings.map(({ text, cites }) => ({ text, cites, diff: diffWords(quotation.text, text) })),
    }));
  });
  const elsewhere = [...sources.values()]
    .filter((source) => source.kind === 'reference')
    .flatMap((source) => {
      const ids = quotationAnchors(source.id, source.reference.quotations);
      return source.reference.quotations.map((quotation, index) => ({
        ...read(ids[index] ?? '', quotation),
        href: addressOfQuotation(source.reference, quotation),
        source,
      }));
    })
    .toSorted((a, b) => compareIssued(a.source.reference.issued, b.source.reference.issued));
  const isLater = ({ source: { reference } }: ReferenceQuotation) =>
    reference.issued !== undefined && isLaterThan(parseEdtf(reference.issued), asOf);
  return { inArticle, background: elsewhere.filter((quotation) => !isLater(quotation)), later: elsewhere.filter(isLater) };
});

type Recorded = Extract<Source, { kind: 'reference' }>['reference']['quotations'][number];

const compareIssued = (a?: string, b?: string) => (a && b ? compareEdtf(parseEdtf(a), parseEdtf(b)) : Number(!a) - Number(!b));

/** Who spoke, as the source says: “Ada Quill (a spokeswoman)”. */
export function nameSpeaker({ speaker, attribution }: Pick<Quotation, 'speaker' | 'attribution'>, { entries }: Catalogue): string {
  if (speaker) return attribution === undefined ? speaker.data.name : `${speaker.data.name} (${attribution})`;
  return capitalise(attribution ?? entries.speakerUnknown);
}

/** A quoted actor, with all quotations of that actor. */
export interface Speaker {
  actor: Entry<'actors'>;
  inArticle: ArticleQuotation[];
  elsewhere: ReferenceQuotation[];
}

/** All quoted actors: first those in the article, in the order of its passages, then the others in the order of the list. */
export function listSpeakers({ inArticle, background, later }: QuotationList): Speaker[] {
  const speakers = new Map<Entry<'actors'>, Speaker>();
  const of = (actor: Entry<'actors'>) => {
    const speaker = speakers.get(actor) ?? { actor, inArticle: [], elsewhere: [] };
    speakers.set(actor, speaker);
    return speaker;
  };
  for (const quotation of inArticle) if (quotation.speaker) of(quotation.speaker).inArticle.push(quotation);
  for (const quotation of [...background, ...later]) if (quotation.speaker) of(quotation.speaker).elsewhere.push(quotation);
  return [...speakers.values()];
}
