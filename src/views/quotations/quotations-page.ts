import type { WordDiff } from '#lib/text/diff-words.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { capitalise, namesOf } from '#dossier/names.ts';
import { pathOfQuotation, pathOfSource, withBase } from '#dossier/paths.ts';
import { beginPage, type MarkedStatement, type PageNotes } from '../page/annotate.ts';
import { addressOfWording, linkEntry, linkSources, type Link } from '../page/links.ts';
import { buildQuotationList, listSpeakers, type ArticleQuotation, type ReferenceQuotation, type Speaker } from './build-quotation-list.ts';

/** A quotation in the article, for the page of quotations. */
export interface ArticleQuotationView {
  /** The fragment of the quotation. */
  id: string;
  /** The page of the quotation. */
  page: string;
  text: string;
  /** Undefined if the article names no speaker. */
  speaker: (Link & { role: string }) | undefined;
  attribution: string | undefined;
  note: string | undefined;
  passage: Link;
  occasion: MarkedStatement[];
  /** `href` is their place on the page of the first source. */
  otherWordings: { href: string | undefined; sources: Link[]; diff: WordDiff }[];
}

/** A quotation in a reference, for the page of quotations. */
export interface ReferenceQuotationView {
  id: string;
  /** The page of the quotation. */
  page: string;
  text: string;
  /** Its place on the page of the reference; undefined if the page is gone, and there is no copy. */
  href: string | undefined;
  speaker: Link | undefined;
  /** The speaker, in the words of the reference. */
  attribution: string | undefined;
  note: string | undefined;
  source: Link;
  /** In EDTF. */
  issued: string | undefined;
}

/** The quotations of a speaker in references, or those without a named speaker. */
export interface SpeakerQuotations {
  /** Undefined if the sources name no speaker. */
  name: string | undefined;
  quotations: ReferenceQuotationView[];
}

/** A speaker with links to their quotations: one for each passage, then one for each reference. */
export interface SpeakerRow {
  name: string;
  inArticle: Link[];
  elsewhere: Link[];
}

export interface QuotationsPage {
  articleUrl: string | undefined;
  summary: string;
  speakers: SpeakerRow[];
  inArticle: ArticleQuotationView[];
  /** Those of each speaker together, in the order of their first quotations; those without a named speaker come last. */
  background: SpeakerQuotations[];
  /** The same for references issued after the article. */
  later: SpeakerQuotations[];
  /** The notes of the page, for its list of sources. */
  notes: PageNotes;
}

export function buildQuotationsPage(dossier: Dossier): QuotationsPage {
  const words = wordsOf(dossier.site).quotations;
  const quotations = buildQuotationList(dossier);
  const { inArticle, background, later } = quotations;
  const speakers = listSpeakers(quotations);
  // Each quotation already has a link to its speaker.
  const notes = beginPage(dossier, { unlinked: speakers.flatMap(({ actor }) => namesOf(actor)) });
  const differing = inArticle.filter(({ otherWordings }) => otherWordings.length > 0).length;
  return {
    articleUrl: dossier.article.data.url,
    summary: inArticle.length === 0 ? words.none : words.summary(inArticle.length, differing),
    speakers: speakers.map((speaker) => buildSpeakerRow(dossier, speaker)),
    inArticle: inArticle.map((quotation) => buildArticleQuotation(dossier, notes, quotation)),
    background: groupBySpeaker(background.map((quotation) => buildReferenceQuotation(dossier, quotation))),
    later: groupBySpeaker(later.map((quotation) => buildReferenceQuotation(dossier, quotation))),
    notes,
  };
}

export function buildArticleQuotation(dossier: Dossier, notes: PageNotes, quotation: ArticleQuotation): ArticleQuotationView {
  const { id, text, speaker, attribution, note, passage, occasion, otherWordings } = quotation;
  return {
    id,
    page: withBase(dossier.site.base, pathOfQuotation(id)),
    text,
    speaker: speaker && { ...linkActor(dossier, speaker), role: dossier.leadText(keyOf(speaker)) },
    attribution,
    note,
    passage: {
      name: wordsOf(dossier.site).article.passage(passage.id.slice(1)),
      href: withBase(dossier.site.base, pathOfSource(passage.id)),
    },
    occasion: occasion.map((statement) => ({ statement, html: notes.html(statement) })),
    otherWordings: otherWordings.map(({ text: wording, cites, diff }) => ({
      href: addressOfWording(dossier, wording, cites),
      sources: linkSources(dossier, cites),
      diff,
    })),
  };
}

export function buildReferenceQuotation(
  dossier: Dossier,
  { id, text, href, speaker, attribution, note, source }: ReferenceQuotation,
): ReferenceQuotationView {
  return {
    id,
    page: withBase(dossier.site.base, pathOfQuotation(id)),
    text,
    href,
    speaker: speaker && linkActor(dossier, speaker),
    attribution: speaker ? attribution : capitalise(attribution ?? wordsOf(dossier.site).entries.speakerUnknown),
    note,
    source: { name: source.label, href: withBase(dossier.site.base, pathOfSource(source.id)) },
    issued: source.reference.issued,
  };
}

function groupBySpeaker(quotations: readonly ReferenceQuotationView[]): SpeakerQuotations[] {
  const groups = [...Map.groupBy(quotations, ({ speaker }) => speaker?.name)].map(([name, own]) => ({ name, quotations: own }));
  return groups.toSorted((a, b) => Number(a.name === undefined) - Number(b.name === undefined));
}

const linkActor = (dossier: Dossier, actor: Entry<'actors'>): Link => linkEntry(dossier, keyOf(actor));

function buildSpeakerRow({ site }: Dossier, { actor, inArticle, elsewhere }: Speaker): SpeakerRow {
  const { article } = wordsOf(site);
  return {
    name: actor.data.name,
    inArticle: firstOfEach(
      inArticle.map(({ id, passage }) => ({ name: capitalise(article.passage(passage.id.slice(1))), href: `#${id}` })),
    ),
    elsewhere: firstOfEach(elsewhere.map(({ id, source }) => ({ name: source.label, href: `#${id}` }))),
  };
}

/** Only the first link of each name, since quotations of one source are next to each other. */
const firstOfEach = (links: readonly Link[]): Link[] =>
  links.filter(({ name }, index) => links.findIndex((other) => other.name === name) === index);
