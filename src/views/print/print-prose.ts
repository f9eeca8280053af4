import type { PhrasingContent, RootContent } from 'mdast';
import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { PageNotes } from '../page/annotate.ts';
import { blockOf, GUIDE_BLOCK, LATER_BLOCK } from '#dossier/prose/blocks.ts';
import { isMdxElement, type MdxElement } from '#dossier/prose/mdx-element.ts';
import { proseOf, type ProseBlock } from '#dossier/prose/walk-prose.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { markParagraph } from '../page/mark-prose.ts';
import { parseBody } from '#dossier/prose/prose.ts';
import { printBlock, printOwnBlock, type DataBlockName } from './print-blocks.ts';
import { citeOnly } from './cite-only.ts';
import { printId } from '#dossier/print-id.ts';
import { writeBlocks } from '../page/convert-to-html.ts';

/** How many levels lower the headings of a briefing are than on its page: its question is a third-level heading here. */
const HEADING_SHIFT = 2;

/**
 * The prose of a briefing as HTML for the print edition, including data blocks. Statements have the anchors of the
 * briefing with the prefix of the print edition; a picture is replaced by its text alternative.
 */
export const printProse = (dossier: Dossier, notes: PageNotes, briefing: Entry<'briefings'>): string =>
  writeBlocks({ type: 'root', children: convertProse(dossier, notes, briefing, HEADING_SHIFT) });

/**
 * The same as Markdown that the HTML compiler knows.
 *
 * @param headingShift how many levels lower headings are than in the briefing
 */
export function convertProse(dossier: Dossier, notes: PageNotes, briefing: Entry<'briefings'>, headingShift = 0): RootContent[] {
  const prefix = printId(keyOf(briefing));
  const words = wordsOf(dossier.site);
  const options = { isLater: briefing.data.later, anchorOf: (anchor: string) => `${prefix}.${anchor}` };
  const printData = ({ node, number }: ProseBlock) => {
    const properties = Object.fromEntries(node.attributes.map(({ name = '', value }) => [name, String(value)]));
    if (!blockOf(node.name ?? '')) return printOwnBlock(dossier, node.name ?? '', properties);
    return printBlock(dossier, node.name as DataBlockName, properties, (ids) => citeOnly(notes, `${prefix}.block-${number}`, ids));
  };
  const body = parseBody(briefing).children;
  // In reading order, because sources are numbered by their first citation.
  const marked = new Map<RootContent | MdxElement, RootContent[]>();
  for (const part of proseOf(briefing, dossier.language)) {
    if (part.kind === 'paragraph') {
      const children = markParagraph(notes, part, options).flatMap((child) => inLine(child, words));
      marked.set(part.node, [{ ...part.node, children }]);
    } else marked.set(part.node, printData(part));
  }

  const convert = (node: RootContent | MdxElement): RootContent[] => {
    const done = marked.get(node);
    if (done) return done;
    if (isComment(node)) return [];
    if (isMdxElement(node)) return printElement(node, node.children.flatMap(convert), words);
    if (node.type === 'heading') return [{ ...node, depth: Math.min(node.depth + headingShift, 6) as typeof node.depth }];
    return 'children' in node ? [{ ...node, children: node.children.flatMap(convert) } as RootContent] : [node];
  };

  return body.flatMap(convert);
}

function printElement({ name }: MdxElement, children: RootContent[], { entries, labels }: Catalogue): RootContent[] {
  if (name === LATER_BLOCK)
    return [box('section', { className: ['origin-block'], dataOrigin: 'later' }, [label('p', labels.origin.later), ...children])];
  if (name === GUIDE_BLOCK) return [box('div', { className: ['guide'] }, [label('p', entries.ourNote), ...children])];
  return children; // a block of the site’s own
}

/** A comment of MDX, such as a waiver. No other expression passes the checks. */
const isComment = ({ type }: { type: string }) => type === 'mdxFlowExpression' || type === 'mdxTextExpression';

/** Replaces the inline nodes that the HTML compiler does not know: guidance, pictures and comments. */
function inLine(node: PhrasingContent | MdxElement, words: Catalogue): PhrasingContent[] {
  if (node.type === 'image') return [{ type: 'text', value: words.print.picture(node.alt ?? '') }];
  if (isComment(node)) return [];
  if (!('children' in node)) return [node];
  const children = (node.children as PhrasingContent[]).flatMap((child) => inLine(child, words));
  if (!isMdxElement(node)) return [{ ...node, children }];
  const content = [label('span', words.entries.ourNote) as unknown as PhrasingContent, { type: 'text', value: ' ' } as const, ...children];
  return [{ type: 'emphasis', data: { hName: 'span', hProperties: { className: ['guide'] } }, children: content }];
}

/** A block element; the HTML compiler takes its name and attributes from `data`. */
const box = (hName: string, hProperties: Record<string, unknown>, children: RootContent[]): RootContent =>
  ({ type: 'blockquote', data: { hName, hProperties }, children }) as RootContent;

const label = (hName: string, value: string): RootContent => ({
  type: 'emphasis',
  data: { hName, hProperties: { className: ['origin-word'] } },
  children: [{ type: 'text', value }],
});
