import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { memoize } from '#lib/memoize.ts';
import { findIssueOfField, withinLimits } from './prose-limits.ts';

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
export const parseBody: (entry: { body: string }) => Root = memoize(({ body }) => parseMdx(body));

const parseField = (text: string): Root => markdownToMdast(text, { features: { frontmatter: false } }) as unknown as Root;

/** Why a text from YAML is none that can be shown; undefined where it can. */
export const issueOfField = (text: string): string | undefined => findIssueOfField(text, parseField);

/** The inline content of a short text from YAML. Footnotes and HTML mean nothing there. */
export function parseInline(text: string): PhrasingContent[] {
  const root = parseField(text);
  return root.children.flatMap((block, index) => [
    ...(index > 0 ? [{ type: 'text', value: ' ' } as Text] : []),
    ...(block.type === 'paragraph' ? block.children : [{ type: 'text', value: text } as Text]),
  ]);
}

/** All nodes of a document in reading order, each before those inside it. */
export function* walkNodes(nodes: readonly RootContent[]): Generator<RootContent> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* walkNodes(node.children);
  }
}
