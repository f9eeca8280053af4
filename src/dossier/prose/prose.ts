import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { memoizeShared } from '#lib/memoize.ts';
import { listIssuesOfWhole } from '#lib/text/normal-form/text-issues.ts';
import { plainText } from './flat-text.ts';
import type { RuleId } from '#schemas/rule-ids.ts';
import { findExcessOfField, withinLimits } from './prose-limits.ts';

/** Parses MDX. Throws if it is malformed or exceeds a limit (`prose-limits.ts`); the error message begins with `line:column:`. */
export function parseMdx(source: string): Root {
  const root = withinLimits(source, () => mdxToMdast(source) as unknown as Root);
  for (const node of listNodes(root.children)) if (node.type === 'text') keepRaw(node, source);
  return root;
}

/** Keeps the Markdown of a text, if it differs from the text: places are counted in the Markdown. */
function keepRaw(node: Text, source: string): void {
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (raw !== node.value) node.data = { ...node.data, raw };
}

/** Parses the prose of an entry, once. */
export const parseBody: (entry: { body: string }) => Root = memoizeShared('parseBody', ({ body }) => parseMdx(body));

/** Parses a text from YAML as Markdown, with its blocks. */
export const parseField = (text: string): Root => markdownToMdast(text, { features: { frontmatter: false } }) as unknown as Root;

/** What a text from YAML may not be: too long, or in another form than the normal one, also where Markdown is read in it. */
export function listIssuesOfField(text: string): { ruleId: RuleId<'reading'>; reason: string; hint: string; word?: number }[] {
  const excess = findExcessOfField(text, parseField);
  if (excess) return [{ ruleId: 'entry-fits-schema', reason: excess, hint: 'Write a shorter text, with less nesting.' }];
  const issues = listIssuesOfWhole(text);
  const read = issues.length === 0 && /[&*_~`[\\]/.test(text) ? plainText(parseInline(text)) : text;
  const asRead = read === text ? issues : listIssuesOfWhole(read);
  return asRead.map(({ reason, hint, offset }) => ({
    ruleId: 'text-has-normal-form',
    reason,
    hint,
    word: countWords(read.slice(0, offset)),
  }));
}

/** How many words begin before the end of a text, without the one that ends there. */
const countWords = (before: string): number => (before.match(/\S+(?=\s)/g) ?? []).length;

/** Parses a short text from YAML into inline content. Footnotes and HTML have no meaning there. */
export function parseInline(text: string): PhrasingContent[] {
  if (!MAY_BE_MARKUP.test(text)) return [plainTextNode(text)];
  const root = parseField(text);
  return root.children.flatMap((block, index) => [
    ...(index > 0 ? [{ type: 'text', value: ' ' } as Text] : []),
    ...(block.type === 'paragraph' ? block.children : [{ type: 'text', value: text } as Text]),
  ]);
}

/**
 * What a text has if the parser could find more than plain words in it: most texts have not, and need no parser. Any character that is
 * neither a letter, a digit, a space nor common punctuation counts, as does a beginning that may be the sign of a list.
 */
const MAY_BE_MARKUP = /[^ !"%'(),\-.0-9:;?A-Za-z\u00a1-\uffff]|^[^"'(A-Za-z\u00a1-\uffff]|^\s|\s$|^$|www\./i;

/** The node that the parser makes of plain words. */
const plainTextNode = (text: string): Text => ({
  type: 'text',
  position: { start: { offset: 0, line: 1, column: 1 }, end: { offset: text.length, line: 1, column: text.length + 1 } },
  value: text,
});

/** All nodes of a document in reading order, each before its children. */
export function listNodes(nodes: readonly RootContent[], found: RootContent[] = []): RootContent[] {
  for (const node of nodes) {
    found.push(node);
    if ('children' in node) listNodes(node.children, found);
  }
  return found;
}
