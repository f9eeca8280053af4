import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { diffWords, type WordDiff } from '#lib/text/diff-words.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import type { Passage, Source } from '#dossier/source.ts';
import { quotationAnchor, type Statement } from '#dossier/statement.ts';

/** Words that a source quotes, and who is said to have spoken them. */
export interface Quotation {
  /** Its fragment. */
  id: string;
  text: string;
  /** Undefined where the source names nobody. */
  speaker: Entry<'actors'> | undefined;
  attribution: string | undefined;
  note: string | undefined;
}

/** Words that the article quotes. */
export interface ArticleQuotation extends Quotation {
  passage: Passage;
  occasion: Statement[];
  otherWordings: { text: string; cites: string[]; diff: WordDiff }[];
}

/** Words that a reference quotes. */
export interface ReferenceQuotation extends Quotation {
  source: Extract<Source, { kind: 'reference' }>;
}

export interface QuotationList {
  /** In the order of the passages. */
  inArticle: ArticleQuotation[];
  /** By the day of issue, those without one last. */
  background: ReferenceQuotation[];
  /** The same, of references issued after the article's day. */
  later: ReferenceQuotation[];
}

/** Every quotation on record. */
export function buildQuotationList(dossier: Dossier): QuotationList {
  const { article, actors, sources } = dossier;
  const statements = dossier.statementsOf(keyOf(article)).filter(({ part }) => part === 'occasion');
  const read = (sourceId: string, index: number, { text, speaker, attribution, note }: Passage['quotations'][number] | Recorded) => ({
    id: quotationAnchor(sourceId, index + 1),
    text,
    speaker: actors.find(({ id }) => id === speaker),
    attribution,
    note,
  });
  const inArticle = article.data.passages.flatMap((passage) =>
    passage.quotations.map((quotation, index) => {
      const own = read(passage.id, index, quotation);
      return {
        ...own,
        passage,
        occasion: statements.filter(({ anchor }) => anchor.startsWith(`${own.id}-occasion-`)),
        otherWordings: quotation.otherWordings.map(({ text, cites }) => ({ text, cites, diff: diffWords(quotation.text, text) })),
      };
    }),
  );
  const elsewhere = [...sources.values()]
    .filter((source) => source.kind === 'reference')
    .flatMap((source) => source.reference.quotations.map((quotation, index) => ({ ...read(source.id, index, quotation), source })))
    .toSorted((a, b) => compareDays(issueDay(a), issueDay(b)));
  const isLater = (quotation: ReferenceQuotation) => (issueDay(quotation) ?? '') > article.data.asOf;
  return { inArticle, background: elsewhere.filter((quotation) => !isLater(quotation)), later: elsewhere.filter(isLater) };
}

type Recorded = Extract<Source, { kind: 'reference' }>['reference']['quotations'][number];

/** The first day on which a quotation may have been out; undefined where nothing is known. */
const issueDay = ({ source }: ReferenceQuotation) => source.reference.issued && parseEdtf(source.reference.issued).earliest;

const compareDays = (a = '9999', b = '9999') => Number(a > b) - Number(a < b);

/** What one actor is quoted with. */
export interface Speaker {
  actor: Entry<'actors'>;
  inArticle: ArticleQuotation[];
  elsewhere: ReferenceQuotation[];
}

/** Who is quoted: those in the article first, in the order of its passages, then the others by the order of their quotations. */
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
