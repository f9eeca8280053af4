import { HEADLINE_ID } from '#schemas/ids.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { pathOfPassageUse, withBase } from '#dossier/paths.ts';
import type { Passage } from '#dossier/source.ts';
import { cautionsOn } from '#dossier/passage-statements.ts';
import { beginPage, type MarkedStatement } from '../page/annotate.ts';
import { groupBacklinks, type BacklinkGroup } from '../page/backlinks.ts';
import type { PageSource } from '../page/inline-markup.ts';
import { addressOfWording, linkEntry, linkSources, type Link } from '../page/links.ts';
import { listPageTerms, type PageTerm } from '../page/page-terms.ts';

export interface QuotationView {
  text: string;
  /** Undefined if the article names no speaker. */
  speaker: Link | undefined;
  attribution: string | undefined;
  note: string | undefined;
  /** How other sources published the same words. `href` is their place on the page of the first source. */
  otherWordings: { text: string; href: string | undefined; sources: Link[] }[];
}

/** A passage of the article; the headline is one too. */
export interface PassageView {
  id: string;
  /** Undefined for the headline. */
  number: string | undefined;
  digest: string;
  /** Why no statement has to cite it, such as “a photo credit”. */
  waived: string | undefined;
  quotations: QuotationView[];
  dates: Passage['dates'];
  cautions: MarkedStatement[];
  /** The number of statements in other entries that cite it; a page of its own lists them. */
  count: number;
  /** The address of that page. */
  href: string;
}

export interface ArticlePage {
  passages: PassageView[];
  terms: PageTerm[];
  sources: PageSource[];
}

/** The article passage by passage, the headline first. */
export function buildArticlePage(dossier: Dossier): ArticlePage {
  const notes = beginPage(dossier);
  const passages = [...dossier.sources.values()]
    .filter((source) => source.kind === 'passage')
    .map(({ id, passage: { digest, waived, quotations, dates } }): PassageView => ({
      id,
      number: id === HEADLINE_ID ? undefined : id.slice(1),
      digest,
      waived,
      quotations: quotations.map((quotation) => buildQuotation(dossier, quotation)),
      dates,
      cautions: notes.part(cautionsOn(dossier, id), 'cautions'),
      count: statementsCiting(dossier, id).length,
      href: withBase(dossier.site.base, pathOfPassageUse(id)),
    }));
  return { passages, terms: listPageTerms(dossier, notes.mentions()), sources: notes.sources() };
}

const buildQuotation = (dossier: Dossier, quotation: Passage['quotations'][number]): QuotationView => ({
  text: quotation.text,
  speaker: quotation.speaker ? linkEntry(dossier, `actors/${quotation.speaker}`) : undefined,
  attribution: quotation.attribution,
  note: quotation.note,
  otherWordings: quotation.otherWordings.map(({ text, cites }) => ({
    text,
    href: addressOfWording(dossier, text, cites),
    sources: linkSources(dossier, cites),
  })),
});

/** The statements of other entries that cite a passage. */
const statementsCiting = (dossier: Dossier, id: string) => dossier.citing(id).filter(({ entry }) => entry !== keyOf(dossier.article));

/** The page that lists where the site cites a passage. */
export interface PassageUse {
  id: string;
  label: string;
  digest: string;
  count: number;
  citedBy: BacklinkGroup[];
}

/** Where the site cites each passage, without those that nothing cites. */
export const listPassageUses = (dossier: Dossier): PassageUse[] =>
  [...dossier.sources.values()].flatMap(({ kind, id, label, digest }) => {
    const citing = kind === 'passage' ? statementsCiting(dossier, id) : [];
    return citing.length > 0 ? [{ id, label, digest, count: citing.length, citedBy: groupBacklinks(dossier, citing) }] : [];
  });
