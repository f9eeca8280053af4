import { findQuotations } from '#lib/language/quotations.ts';
import { overlaps } from '#lib/text/overlaps.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { PhrasingContent } from 'mdast';
import { idOfSource } from '#schemas/page-ids.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { capitalise } from '#dossier/names.ts';
import { pathOfEntry, pathOfSource, withBase } from '#dossier/paths.ts';
import { findCitations } from '#dossier/prose/citations.ts';
import { findLinkable, plainText } from '#dossier/prose/flat-text.ts';
import { element, evidenceMark, inlineHtml, mentionLink, space, withBaseInLinks, type PageSource } from './inline-markup.ts';
import { replaceRanges, type Replacement } from '#dossier/prose/replace-ranges.ts';
import { isLaterEntry } from '#dossier/later-entry.ts';
import { findQuoted, type SourceQuotation } from '#dossier/quoted.ts';
import { originOf, type Statement, type StatementPart } from '#dossier/statement.ts';

export interface AnnotateOptions {
  /** The entry that the page is about; its names are not linked. */
  self?: EntryKey;
  /** Names that are not linked on this page. */
  unlinked?: readonly string[];
  /** The address of an entry, or undefined if its mentions are not linked; by default, its page. */
  hrefOf?: (key: EntryKey) => string | undefined;
  /** The fragment of a statement; by default its anchor, which is unique only among statements of one entry. */
  anchorOf?: (statement: Statement) => string;
  /** Whether the page is for paper, where a mark cannot be opened: statements then have only the numbers of their sources. */
  isForPaper?: boolean;
  /** Whether other sites show the page in a frame: names are not linked, and the number of a source leads to its own page. */
  isEmbedded?: boolean;
}

/** Marks up the statements of one page, in reading order. */
export interface PageNotes {
  /**
   * Links first mentions in inline content, numbers its citations and puts one mark behind it, which opens them. Style
   * sheets show either the mark, or the numbers and the word for the origin: see evidence.css.
   */
  annotate(input: AnnotatedInput): PhrasingContent[];
  /** Marks up a statement of the dossier as HTML. */
  html(statement: Statement): string;
  /** The same with its text as a link to an address, without links of names. */
  linkHtml(statement: Statement, href: string): string;
  /** Marks up the statements of one part of an entry. */
  part(statements: readonly Statement[], part: StatementPart): MarkedStatement[];
  /** The sources cited so far. */
  sources(): PageSource[];
  /** The entries whose names were linked so far, in order. */
  mentions(): EntryKey[];
}

/** A statement with its HTML on one page. */
export interface MarkedStatement {
  statement: Statement;
  html: string;
}

export interface AnnotatedInput {
  anchor: string;
  /** Inline content; citation marks in it become links. */
  content: readonly PhrasingContent[];
  /** Sources to cite after the content, besides those marked in it. */
  cites?: readonly string[];
  isLater?: boolean;
  /** Where the content leads; its names are then not linked. */
  href?: string | undefined;
  /** Whether to show the label of the origin; consecutive statements of one origin show it once. */
  showsOrigin?: boolean;
}

/**
 * Begins a page. Statements must be passed in reading order, because names are linked at their first mention and sources
 * are numbered by their first citation.
 */
export function beginPage(
  dossier: Dossier,
  { self, unlinked = [], hrefOf, anchorOf = ownAnchor, isForPaper = false, isEmbedded = false }: AnnotateOptions = {},
): PageNotes {
  const { base } = dossier.site;
  const words = wordsOf(dossier.site);
  const linkTo = isEmbedded ? () => undefined : (hrefOf ?? ((key: EntryKey) => withBase(base, pathOfEntry(key))));
  const hasMarks = !isForPaper && !isEmbedded;
  const own = self && dossier.names.primary(self);
  const linked = new Set<EntryKey>();
  const unlinkedNames = new Set(unlinked.flatMap((name) => [name, capitalise(name)]));
  const sources = new Map<string, CitedSource>();

  const cite = (id: string, anchor: string, quotations: readonly string[], isLater: boolean): PhrasingContent[] => {
    const source = dossier.sources.get(id);
    if (!source) return [];
    let row = sources.get(id);
    if (!row) sources.set(id, (row = { number: sources.size + 1, source, citedBy: new Set(), quoted: new Set(), isLater: true }));
    row.isLater &&= isLater;
    row.citedBy.add(anchor);
    for (const quoted of findQuoted(source, quotations, dossier)) row.quoted.add(quoted);
    const link = element('a', [{ type: 'text', value: isEmbedded ? words.formatNumber(row.number) : String(row.number) }], {
      href: isEmbedded ? withBase(base, pathOfSource(id)) : `#${idOfSource(id)}`,
      // On other pages the script for the annotated edition adds it: without that edition, nobody meets the numbers.
      ...(hasMarks ? {} : { ariaLabel: words.citation(row.number) }),
    });
    return [element('sup', [link], { className: ['cite'] })];
  };

  const annotate = ({ anchor, content, cites = [], isLater = false, href, showsOrigin = true }: AnnotatedInput): PhrasingContent[] => {
    const flat = plainText(content);
    const marks = findCitations(flat);
    const quotations = findQuotations(flat);
    const quotedTexts = quotations.map(({ start, end }) => flat.slice(start + 1, end - 1));
    const closed = [...quotations, ...marks];
    const linkable = findLinkable(content);
    const mentions = dossier.names.find(flat).filter(({ start, end, key }) => {
      const name = flat.slice(start, end).replaceAll('\n', ' ');
      if (href !== undefined || key === own || linked.has(key) || unlinkedNames.has(name) || isPartOfCompound(flat, { start, end }))
        return false;
      if (closed.some((range) => overlaps(range, { start, end }))) return false;
      if (!linkable.some((range) => start >= range.start && end <= range.end)) return false;
      if (linkTo(key) === undefined) return false;
      linked.add(key);
      return true;
    });
    const replacements: Replacement[] = [
      ...marks.map(({ start, end, id }) => ({ start, end, nodes: cite(id, anchor, quotedTexts, isLater) })),
      ...mentions.map(({ start, end, key }) => ({ start, end, nodes: [mentionLink(flat.slice(start, end), linkTo(key) ?? '')] })),
    ].sort((a, b) => a.start - b.start);
    const annotated = replaceRanges(withBaseInLinks(content, base), replacements);
    const cited = [...new Set([...marks.map((mark) => mark.id), ...cites])];
    const origin = originOf(cited, isLater);
    const showsWord = showsOrigin && origin !== undefined && origin !== 'article';
    const children: PhrasingContent[] = [
      ...(showsWord
        ? [element('small', [{ type: 'text', value: words.labels.origin[origin] }], { className: ['origin-word'] }), space()]
        : []),
      ...(href === undefined ? annotated : [element('a', annotated, { href })]),
      ...cites.filter((id) => !marks.some((mark) => mark.id === id)).flatMap((id) => cite(id, anchor, quotedTexts, isLater)),
      ...(hasMarks
        ? evidenceMark(
            cited.filter((id) => dossier.sources.has(id)),
            origin,
            words,
          )
        : []),
    ];
    return [element('span', children, { id: anchor, className: ['statement'], ...(origin ? { dataOrigin: origin } : {}) })];
  };

  const htmlWith = (statement: Statement, href: string | undefined) => {
    const { content, cites, origin } = statement;
    return inlineHtml(
      annotate({
        anchor: anchorOf(statement),
        content,
        cites,
        isLater: origin === 'later',
        href,
        showsOrigin: !isUnderItsOrigin(dossier, statement),
      }),
    );
  };

  const html = (statement: Statement) => htmlWith(statement, undefined);

  return {
    annotate,
    html,
    linkHtml: htmlWith,
    part: (statements, part) =>
      statements.filter((statement) => statement.part === part).map((statement) => ({ statement, html: html(statement) })),
    sources: () => [...sources.values()].map((row) => ({ ...row, citedBy: [...row.citedBy], quoted: [...row.quoted] })),
    mentions: () => [...linked],
  };
}

/** A source while the page cites it. In the print edition, thousands of statements cite the same. */
type CitedSource = Omit<PageSource, 'citedBy' | 'quoted'> & { citedBy: Set<string>; quoted: Set<SourceQuotation> };

/** Whether a hyphen joins a name to another capitalised word: then both are the name of something else. */
const isPartOfCompound = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /^-\p{Lu}/u.test(text.slice(end)) || /\p{Lu}[\p{L}\p{M}]*-$/u.test(text.slice(0, start));

const ownAnchor = ({ anchor }: Statement) => anchor;

/** Parts of an entry whose heading already states the origin. */
const HEADED_PARTS: ReadonlySet<StatementPart> = new Set(['background', 'later', 'title']);

/** Whether a heading or the line of the event already states the origin of a statement. */
function isUnderItsOrigin(dossier: Dossier, { entry, part, origin }: Statement): boolean {
  const around = dossier.entry(entry);
  if (around === undefined) return false;
  // The map of what moved does not show the line of the event.
  const isInEvent = part !== 'onMap' && 'origin' in around.data && around.data.origin === origin;
  return HEADED_PARTS.has(part) || isLaterEntry(around) || isInEvent;
}
