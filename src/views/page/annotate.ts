import { findQuotations } from '#lib/language/quotations.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { PhrasingContent } from 'mdast';
import type { Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { capitalise } from '#dossier/names.ts';
import { pathOfEntry, withBase } from '#dossier/paths.ts';
import { findCitations } from '#dossier/prose/citations.ts';
import { findLinkable, plainText } from '#dossier/prose/flat-text.ts';
import { element, inlineHtml, mentionLink, sideNote, space, withBaseInLinks, type PageSource } from './inline-markup.ts';
import { replaceRanges, type Replacement } from '#dossier/prose/replace-ranges.ts';
import { originOf, type Statement, type StatementPart } from '#dossier/statement.ts';

export interface AnnotateOptions {
  /** The entry whose page this is: its own names are not linked. */
  self?: EntryKey;
  /** Names that shall not be linked on this page. */
  unlinked?: readonly string[];
  /** Where a mention of an entry leads, or undefined where it shall be no link; its page, if nothing is said here. */
  hrefOf?: (key: EntryKey) => string | undefined;
  /** How statements are anchored on a page that shows those of many entries; else by their own anchors. */
  anchorOf?: (statement: Statement) => string;
}

/** Marks up the statements of one page, in the order in which a reader meets them. */
export interface PageNotes {
  /** Inline content with its first mentions linked, its citations numbered, and its origin shown. */
  annotate(input: AnnotatedInput): PhrasingContent[];
  /** The same for a statement of the dossier, as HTML. */
  html(statement: Statement): string;
  /** The same for the statements of one part of an entry. */
  part(statements: readonly Statement[], part: StatementPart): MarkedStatement[];
  /** What was cited so far. */
  sources(): PageSource[];
  /** Whose names were linked so far, in order. */
  mentions(): EntryKey[];
}

/** A statement together with its HTML on one page. */
export interface MarkedStatement {
  statement: Statement;
  html: string;
}

export interface AnnotatedInput {
  anchor: string;
  /** Inline content; citation marks in it are turned into links. */
  content: readonly PhrasingContent[];
  /** Sources to cite behind the content, besides those marked in it. */
  cites?: readonly string[];
  isLater?: boolean;
  /** Whether the origin's name is shown; a run of statements of one origin says it once. */
  showsOrigin?: boolean;
}

/**
 * Begins a page. The notes remember which names were linked and which sources were numbered, so statements must be
 * given in reading order.
 */
export function beginPage(dossier: Dossier, { self, unlinked = [], hrefOf, anchorOf = ownAnchor }: AnnotateOptions = {}): PageNotes {
  const { base } = dossier.site;
  const words = wordsOf(dossier.site);
  const leadTo = hrefOf ?? ((key: EntryKey) => withBase(base, pathOfEntry(key)));
  const own = self && dossier.names.primary(self);
  const linked = new Set<EntryKey>();
  const silent = new Set(unlinked.flatMap((name) => [name, capitalise(name)]));
  const sources = new Map<string, PageSource>();
  /** How often an anchor cited a source. */
  const times = new Map<string, number>();

  const cite = (id: string, anchor: string): PhrasingContent[] => {
    const source = dossier.sources.get(id);
    if (!source) return [];
    let row = sources.get(id);
    if (!row) sources.set(id, (row = { number: sources.size + 1, source, citations: [] }));
    // Two hyphens, which no id has, keep apart what an anchor and an id could otherwise share.
    const first = `cite-${anchor}--${id}`;
    const time = (times.get(first) ?? 0) + 1;
    times.set(first, time);
    const fragment = time === 1 ? first : `${first}--${time}`;
    row.citations.push(fragment);
    const link = element('a', [{ type: 'text', value: String(row.number) }], {
      id: fragment,
      href: `#source-${id}`,
      ariaLabel: words.citation(row.number, source.label),
    });
    return [element('sup', [link], { className: ['cite'] })];
  };

  const annotate = ({ anchor, content, cites = [], isLater = false, showsOrigin = true }: AnnotatedInput): PhrasingContent[] => {
    const flat = plainText(content);
    const marks = findCitations(flat);
    const known = sources.size;
    const closed = [...findQuotations(flat), ...marks];
    const linkable = findLinkable(content);
    const mentions = dossier.names.find(flat).filter(({ start, end, key }) => {
      const name = flat.slice(start, end).replaceAll('\n', ' ');
      if (key === own || linked.has(key) || silent.has(name) || closed.some((range) => start < range.end && end > range.start))
        return false;
      if (!linkable.some((range) => start >= range.start && end <= range.end)) return false;
      if (leadTo(key) === undefined) return false;
      linked.add(key);
      return true;
    });
    const replacements: Replacement[] = [
      ...marks.map(({ start, end, id }) => ({ start, end, nodes: cite(id, anchor) })),
      ...mentions.map(({ start, end, key }) => ({ start, end, nodes: [mentionLink(flat.slice(start, end), key, leadTo(key) ?? '')] })),
    ].sort((a, b) => a.start - b.start);
    const origin = originOf([...marks.map((mark) => mark.id), ...cites], isLater);
    const showsWord = showsOrigin && origin !== undefined && origin !== 'article';
    const children: PhrasingContent[] = [
      ...(showsWord
        ? [element('small', [{ type: 'text', value: words.labels.origin[origin] }], { className: ['origin-word'] }), space()]
        : []),
      ...replaceRanges(withBaseInLinks(content, base), replacements),
      ...cites.filter((id) => !marks.some((mark) => mark.id === id)).flatMap((id) => cite(id, anchor)),
    ];
    const statement = element('span', children, { id: anchor, className: ['statement'], ...(origin ? { dataOrigin: origin } : {}) });
    return [statement, ...[...sources.values()].slice(known).map((source) => sideNote(source, words))];
  };

  const html = (statement: Statement) => {
    const { content, cites, origin } = statement;
    return inlineHtml(
      annotate({
        anchor: anchorOf(statement),
        content,
        cites,
        isLater: origin === 'later',
        showsOrigin: !isUnderItsOrigin(dossier, statement),
      }),
    );
  };

  return {
    annotate,
    html,
    part: (statements, part) =>
      statements.filter((statement) => statement.part === part).map((statement) => ({ statement, html: html(statement) })),
    sources: () => [...sources.values()],
    mentions: () => [...linked],
  };
}

const ownAnchor = ({ anchor }: Statement) => anchor;

/** Parts of an entry that have their origin in their heading. */
const HEADED_PARTS: ReadonlySet<StatementPart> = new Set(['background', 'later', 'title']);

/** Whether a reader of the page learns a statement's origin from what stands above it: a heading, or the event's own line. */
function isUnderItsOrigin(dossier: Dossier, { entry, part, origin }: Statement): boolean {
  const around = dossier.entry(entry);
  return HEADED_PARTS.has(part) || (around !== undefined && 'origin' in around.data && around.data.origin === origin);
}
