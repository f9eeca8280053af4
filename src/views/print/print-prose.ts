import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { PageNotes } from '../page/annotate.ts';
import { ORIGIN_LABELS } from '#dossier/labels.ts';
import { blockOf, GUIDE_BLOCK, LATER_BLOCK } from '#dossier/prose/blocks.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { markSentences } from '../page/mark-sentences.ts';
import { parseBody } from '#dossier/prose/prose.ts';
import { bodyAnchor } from '#dossier/statement.ts';
import { printBlock, type DataBlockName } from './print-blocks.ts';
import { citeOnly } from './cite-only.ts';
import { printId } from '#dossier/print-id.ts';

/** How far the headings of a briefing stand below those of its own page: its question is of the third level on paper. */
const HEADING_SHIFT = 2;

/** A component in prose, in a line or as a block of its own; Markdown's own types know neither. */
interface Component {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { name?: string; value?: unknown }[];
  children: RootContent[];
}

type Node = RootContent | Component;
const isComponent = (node: Node): node is Component => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/**
 * The prose of a briefing as HTML for paper, data blocks included. Its statements are numbered as on the briefing's own
 * page, under the fragments of the print edition; a picture is told in its words.
 */
export function printProse(dossier: Dossier, notes: PageNotes, briefing: Entry<'briefings'>): string {
  const prefix = printId(keyOf(briefing));
  const words = wordsOf(dossier.site).print;
  let sentences = 0;
  let blocks = 0;

  const mark = (children: readonly PhrasingContent[], isLater: boolean): PhrasingContent[] =>
    markSentences(notes, children, isLater, () => `${prefix}.${bodyAnchor(++sentences)}`);

  const convert = (node: Node, isLater: boolean): RootContent[] => {
    if (isComponent(node)) return component(node, isLater);
    switch (node.type) {
      case 'paragraph':
      case 'tableCell':
        return [{ ...node, children: mark(node.children, isLater).flatMap((child) => inLine(child, words)) }];
      case 'table':
        return [
          { ...node, children: node.children.flatMap((row, index) => (index === 0 ? [row] : (convert(row, isLater) as (typeof row)[]))) },
        ];
      case 'heading':
        return [{ ...node, depth: Math.min(node.depth + HEADING_SHIFT, 6) as typeof node.depth }];
      default:
        return [
          'children' in node ? ({ ...node, children: node.children.flatMap((child) => convert(child, isLater)) } as RootContent) : node,
        ];
    }
  };

  const component = ({ name, attributes, children }: Component, isLater: boolean): RootContent[] => {
    const inside = (later: boolean) => children.flatMap((child) => convert(child, later));
    if (name === LATER_BLOCK)
      return [box('section', { className: ['origin-block'], dataOrigin: 'later' }, [label('p', ORIGIN_LABELS.later), ...inside(true)])];
    if (name === GUIDE_BLOCK) return [box('div', { className: ['guide'] }, [label('p', words.ourNote), ...inside(isLater)])];
    if (!blockOf(name ?? '')) return inside(isLater); // while it is being written: the check has told of it
    const anchor = `${prefix}.block-${++blocks}`;
    const properties = Object.fromEntries(attributes.map((attribute) => [attribute.name ?? '', String(attribute.value)]));
    return printBlock(dossier, name as DataBlockName, properties, (ids) => citeOnly(notes, anchor, ids));
  };

  const nodes = parseBody(briefing).children.flatMap((node) => convert(node, false));
  return toHtml(toHast({ type: 'root', children: nodes }));
}

/** What stands in a line and the compiler to HTML does not know: guidance of ours, and pictures. */
function inLine(node: PhrasingContent | Component, words: Catalogue['print']): PhrasingContent[] {
  if (node.type === 'image') return [{ type: 'text', value: words.picture(node.alt ?? '') }];
  if (!('children' in node)) return [node];
  const children = (node.children as PhrasingContent[]).flatMap((child) => inLine(child, words));
  if (!isComponent(node)) return [{ ...node, children }];
  const content = [label('span', words.ourNote) as unknown as PhrasingContent, { type: 'text', value: ' ' } as const, ...children];
  return [{ type: 'emphasis', data: { hName: 'span', hProperties: { className: ['guide'] } }, children: content }];
}

/** An HTML element around blocks; the compiler takes its name and attributes from `data`. */
const box = (hName: string, hProperties: Record<string, unknown>, children: RootContent[]): RootContent =>
  ({ type: 'blockquote', data: { hName, hProperties }, children }) as RootContent;

const label = (hName: string, value: string): RootContent => ({
  type: 'emphasis',
  data: { hName, hProperties: { className: ['origin-word'] } },
  children: [{ type: 'text', value }],
});
