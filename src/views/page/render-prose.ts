import type { RootContent } from 'mdast';
import { memoizeShared } from '#lib/memoize.ts';
import { isMdxElement, type MdxElement } from '#dossier/prose/mdx-element.ts';
import { parseBody, listNodes } from '#dossier/prose/prose.ts';
import { writeBlocks } from './convert-to-html.ts';

/** A part of the prose of a page: HTML, or a block that a component shows. */
export type ProsePart = string | BlockPart;

export interface BlockPart {
  /** The name of the component. */
  name: string;
  properties: Readonly<Record<string, string>>;
  /** What stands between its tags; empty if it shows data. */
  parts: readonly ProsePart[];
}

/** The nodes, besides blocks, that become the same HTML here and in Astro’s compiler. */
const RENDERED: ReadonlySet<string> = new Set<RootContent['type']>([
  'blockquote',
  'break',
  'emphasis',
  'heading',
  'list',
  'paragraph',
  'strong',
  'tableCell',
  'tableRow',
  'thematicBreak',
]);

/** Straight quotes, `--` and `...`, which Astro’s compiler turns into typographic ones, and a character that it escapes. */
const REPLACED = /["'>]|--|\.{3}/;

/** Addresses that both write as they are. */
const PLAIN_ADDRESS = /^[\w\-./#:?=%~+@,;!*()$]*$/;

/**
 * Whether `renderProse` can render the prose of a briefing. Astro’s compiler renders any other: pictures, which it turns
 * into files, blocks within a line or a list, code, comments, and straight quotes, `--` or `...`.
 */
export const isRenderable: (briefing: { body: string }) => boolean = memoizeShared('isRenderable', (briefing) =>
  areRenderable(parseBody(briefing).children),
);

const areRenderable = (nodes: readonly (RootContent | MdxElement)[]): boolean =>
  nodes.every((node) =>
    isMdxElement(node)
      ? node.name !== null && node.attributes.every(({ name, value }) => name && isPlainText(value)) && areRenderable(node.children)
      : listNodes([node]).every(isRendered),
  );

const isPlainText = (value: unknown) => typeof value === 'string' && !value.includes('&');

function isRendered(node: RootContent): boolean {
  if (node.type === 'text') return !REPLACED.test(node.value);
  if (node.type === 'link') return PLAIN_ADDRESS.test(node.url) && !node.title;
  if (node.type === 'table') return !node.align?.some(Boolean);
  if (node.type === 'listItem') return typeof node.checked !== 'boolean';
  return RENDERED.has(node.type);
}

/**
 * Renders the prose of a briefing as Astro’s compiler for MDX would, but without a module for each briefing, which takes
 * several times as long.
 *
 * @param marked paragraphs, table cells and headings as they are marked up, by those of the prose
 */
export function renderProse(nodes: readonly RootContent[], marked: ReadonlyMap<unknown, RootContent>): ProsePart[] {
  const convert = (node: RootContent): RootContent =>
    marked.get(node) ?? ('children' in node ? ({ ...node, children: node.children.map(convert) } as RootContent) : node);
  const renderAll = (siblings: readonly (RootContent | MdxElement)[], between: string): ProsePart[] =>
    joinTexts(
      siblings.flatMap((node, index) => [
        index === 0 ? '' : between,
        isMdxElement(node) ? renderBlock(node) : writeBlocks(convert(node), 'named'),
      ]),
    );
  const renderBlock = ({ name, attributes, children }: MdxElement): BlockPart => ({
    name: name ?? '',
    properties: Object.fromEntries(attributes.map((attribute) => [attribute.name ?? '', String(attribute.value)])),
    parts: renderAll(children, ''),
  });
  return renderAll(nodes, '\n');
}

function joinTexts(parts: readonly ProsePart[]): ProsePart[] {
  const joined: ProsePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined;
}
