import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { TextPlace } from '#lib/text-place.ts';
import { rawOffset } from '#lib/raw-text.ts';
import { remember } from '#lib/remember.ts';
import { findSentenceEnds } from '#lib/sentences.ts';
import { findFaultOfField, withinLimits } from './prose-limits.ts';

/** A footnote reference: `[^p8]`. The build knows the definitions; nobody writes them. */
const CITATION_MARK = /\[\^([^\]\s]+)\]/g;

export interface CitationMark {
  id: string;
  place: TextPlace;
}

/** A run of inline Markdown that makes one sentence, with the citations that stand in it. */
export interface Sentence {
  children: PhrasingContent[];
  /** What a reader reads, without citation marks. */
  text: string;
  citations: CitationMark[];
  place: TextPlace;
}

/** A piece of flat text and the node it came from; `top` tells whether that node stands directly in the paragraph. */
interface Leaf {
  node: PhrasingContent;
  value: string;
  start: number;
  top: boolean;
}

/** Parses MDX; throws where it is malformed or beyond `prose-limits.ts`, with `line:column:` at the head of the error's message. */
export function parseMdx(source: string): Root {
  const root = withinLimits(source, () => mdxToMdast(source) as unknown as Root);
  for (const node of walkNodes(root.children)) if (node.type === 'text') keepRaw(node, source);
  return root;
}

/** Notes how a text is written, where it is not written as it reads: the places in it are counted there. */
function keepRaw(node: Text, source: string): void {
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (raw !== node.value) node.data = { ...node.data, raw };
}

/** The prose of an entry, parsed once however many ask for it. */
export const parseBody: (entry: { body: string }) => Root = remember(({ body }) => parseMdx(body));

const parseField = (text: string): Root => markdownToMdast(text, { features: { frontmatter: false } }) as unknown as Root;

/** Why a text from YAML is none that can be shown; undefined where it can. */
export const faultOfField = (text: string): string | undefined => findFaultOfField(text, parseField);

/** The inline content of a short text from YAML. Footnotes and HTML mean nothing there. */
export function parseInline(text: string): PhrasingContent[] {
  const root = parseField(text);
  return root.children.flatMap((block, index) => [
    ...(index > 0 ? [{ type: 'text', value: ' ' } as Text] : []),
    ...(block.type === 'paragraph' ? block.children : [{ type: 'text', value: text } as Text]),
  ]);
}

/** A block of prose that holds sentences, with the names of the components around it, outermost first. */
export interface ProseBlock {
  children: PhrasingContent[];
  within: string[];
}

/** The paragraphs and table cells of a document in reading order; headings, a table's first row and code hold no statements. */
export function* walkBlocks(nodes: readonly RootContent[], within: string[] = []): Generator<ProseBlock> {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'tableCell') yield { children: node.children, within };
    else if (node.type === 'table') yield* walkBlocks(node.children.slice(1), within);
    else if (isComponent(node)) yield* walkBlocks(node.children, [...within, node.name ?? '']);
    else if ('children' in node && node.type !== 'heading' && node.type !== 'footnoteDefinition') yield* walkBlocks(node.children, within);
  }
}

/** All nodes of a document in reading order, each before those inside it. */
export function* walkNodes(nodes: readonly RootContent[]): Generator<RootContent> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* walkNodes(node.children);
  }
}

interface Component {
  type: 'mdxJsxFlowElement';
  name: string | null;
  children: RootContent[];
}

/** Whether a node is a data block or another component in MDX. */
const isComponent = (node: RootContent | Component): node is Component => node.type === 'mdxJsxFlowElement';

/** Splits inline content into its sentences: after the full stop, the closing quotation mark and the citations. */
export function splitSentences(children: readonly PhrasingContent[]): Sentence[] {
  const leaves = flatten(children);
  const flat = leaves.map((leaf) => leaf.value).join('');
  const nodeEnds = new Set(children.map((_, index) => plainText(children.slice(0, index + 1)).length));
  const mayEnd = (offset: number) =>
    nodeEnds.has(offset) ||
    leaves.some((leaf) => leaf.top && leaf.node.type === 'text' && offset > leaf.start && offset <= leaf.start + leaf.value.length);
  const ends = findSentenceEnds(flat).filter(mayEnd);
  if (ends.at(-1) !== flat.length) ends.push(flat.length);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of ends) {
    const from = start + (/^\s*/.exec(flat.slice(start, end))?.[0].length ?? 0);
    if (from < end) sentences.push(readSentence(slice(children, from, end), placeAt(leaves, from)));
    start = end;
  }
  return sentences;
}

function readSentence(children: PhrasingContent[], place: TextPlace): Sentence {
  const leaves = flatten(children);
  const flat = leaves.map((leaf) => leaf.value).join('');
  const citations = [...flat.matchAll(CITATION_MARK)].map((mark) => ({ id: mark[1] ?? '', place: placeAt(leaves, mark.index) }));
  return { children, text: stripCitations(flat).replace(/\s+/g, ' ').trim(), citations, place };
}

/** The plain text of inline content; citation marks stay in it. */
export const plainText = (children: readonly PhrasingContent[]): string =>
  flatten(children)
    .map((leaf) => leaf.value)
    .join('');

function flatten(children: readonly PhrasingContent[], leaves: Leaf[] = [], top = true): Leaf[] {
  for (const node of children) {
    if ('children' in node) flatten(node.children, leaves, false);
    else {
      const last = leaves.at(-1);
      const start = last ? last.start + last.value.length : 0;
      leaves.push({ node, value: leafText(node), start, top });
    }
  }
  return leaves;
}

function leafText(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  // A citation is a text to the parser until an editor writes its footnote out, which mdx-is-content reports.
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`;
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

/** Where an offset of the flat text stands in the file. A line break inside a text node starts a new line of the file. */
function placeAt(leaves: readonly Leaf[], offset: number): TextPlace {
  const leaf = leaves.findLast((candidate) => candidate.start <= offset && candidate.value !== '') ?? leaves[0];
  const start = leaf?.node.position?.start;
  if (!leaf || !start) return { line: 1, column: 1 };
  const lines = rawBefore(leaf.node, leaf.value, offset - leaf.start).split('\n');
  const last = (lines.at(-1) ?? '').length;
  return lines.length === 1 ? { line: start.line, column: start.column + last } : { line: start.line + lines.length - 1, column: last + 1 };
}

declare module 'mdast' {
  interface TextData {
    /** The Markdown that wrote the text. */
    raw?: string;
  }
}

const rawOf = (node: PhrasingContent): string | undefined => (node.type === 'text' ? node.data?.raw : undefined);

/** The Markdown before an offset of a node's text. */
function rawBefore(node: PhrasingContent, value: string, offset: number): string {
  const raw = rawOf(node);
  return raw === undefined ? value.slice(0, offset) : raw.slice(0, rawOffset(raw, value, offset));
}

/** A part of the flat text to be put in other words. */
export interface Replacement {
  start: number;
  end: number;
  nodes: PhrasingContent[];
}

/** The inline content between two offsets of its flat text. */
function slice(children: readonly PhrasingContent[], from: number, to: number): PhrasingContent[] {
  const length = plainText(children).length;
  return replaceRanges(children, [
    { start: 0, end: from, nodes: [] },
    { start: to, end: length, nodes: [] },
  ]);
}

/**
 * Replaces ranges of the flat text, given in order and without overlap, each within one text node; ranges that only
 * remove may run over several nodes. Nodes emptied by it go away.
 */
export function replaceRanges(children: readonly PhrasingContent[], ranges: readonly Replacement[]): PhrasingContent[] {
  let offset = 0;
  const visit = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if ('children' in node) {
        const inner = visit(node.children);
        return inner.length ? [{ ...node, children: inner }] : [];
      }
      const value = leafText(node);
      const start = offset;
      offset += value.length;
      const touching = ranges.filter((range) => range.start < offset && range.end > start);
      if (!touching.length) return [node];
      if (node.type !== 'text') return touching.some((range) => range.start <= start && range.end >= offset) ? [] : [node];
      return cutText(node, start, touching);
    });
  return visit(children);
}

function cutText(node: Text, start: number, ranges: readonly Replacement[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let at = 0;
  const push = (from: number, to: number) => {
    if (from < to) out.push(textSlice(node, from, to));
  };
  for (const range of ranges) {
    push(at, Math.max(0, range.start - start));
    if (range.start >= start) out.push(...range.nodes);
    at = Math.min(node.value.length, range.end - start);
  }
  push(at, node.value.length);
  return out;
}

function textSlice(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  if (!node.position) return { type: 'text', value };
  const { line, column } = placeAt([{ node, value: node.value, start: 0, top: true }], from);
  const before = rawBefore(node, node.value, from).length;
  const begin = { line, column, offset: (node.position.start.offset ?? 0) + before };
  const raw = rawOf(node)?.slice(before, rawBefore(node, node.value, to).length);
  return { type: 'text', value, ...(raw === undefined ? {} : { data: { raw } }), position: { start: begin, end: node.position.end } };
}

/** The ranges of the flat text in which a name may become a link: pieces of plain text outside links. */
export function findLinkable(children: readonly PhrasingContent[]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let offset = 0;
  const visit = (nodes: readonly PhrasingContent[], isLinked: boolean): void => {
    for (const node of nodes) {
      if ('children' in node) {
        visit(node.children, isLinked || node.type === 'link' || node.type === 'linkReference');
        continue;
      }
      const start = offset;
      offset += leafText(node).length;
      if (node.type === 'text' && !isLinked) ranges.push({ start, end: offset });
    }
  };
  visit(children, false);
  return ranges;
}

/** A flat text without its citation marks. */
export const stripCitations = (flat: string): string => flat.replace(CITATION_MARK, '');

/** The ranges of the flat text in which citation marks stand, with the ids they name. */
export function findCitations(flat: string): { start: number; end: number; id: string }[] {
  return [...flat.matchAll(CITATION_MARK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    id: match[1] ?? '',
  }));
}
