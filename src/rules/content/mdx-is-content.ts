import { z } from 'zod';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import { suggest } from '#lib/text/closest.ts';
import { plainMessage } from '#schemas/plain-message.ts';
import { blocksOf, GUIDE_BLOCK, LATER_BLOCK, type Block } from '#dossier/prose/blocks.ts';
import { findCode, isPicturePath, type MdxNode, type CodeIssue } from '#dossier/prose/code-in-prose.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import type { RootContent } from 'mdast';
import { isMdxElement } from '#dossier/prose/mdx-element.ts';
import { parseBody, listNodes } from '#dossier/prose/prose.ts';
import { placeOfNode } from '#dossier/prose/place-of-node.ts';
import { locateStatement } from '../texts/authored-texts.ts';
import type { ContentPlace, Finding } from '../finding.ts';
import { EXAMPLE_PICTURE } from '../example-picture.ts';
import { defineRule, type CheckContext } from '../rule.ts';

/** A briefing is prose and blocks from a closed list: it holds nothing that could run, or break the page. */
export const mdxIsContent = defineRule({
  id: 'mdx-is-content',
  severity: 'error',
  waivable: false,
  appliesToDrafts: true,
  summary: 'Content holds no imports, exports, expressions, HTML or unknown components, and no image that could run code.',
  why: 'MDX can contain programs, and even the path of a picture can run one. Content comes from many hands, so a briefing holds only words and blocks from a closed list.',
  fix: 'Remove the code. Write Markdown, or one of the blocks with plain text in its properties. Write `\\{` and `\\<` for the characters themselves.',
  examples: [
    { shows: 'a block with its properties', files: { 'briefings/ferry.mdx': 'The ferry stays.[^p1]\n\n<ActorCards ids="ada-quill" />' } },
    {
      shows: 'a picture next to the file',
      files: {
        'briefings/pier.svg': EXAMPLE_PICTURE,
        'briefings/ferry.mdx': '![The pier at low tide](./pier.svg)\n\nThe ferry stays.[^p1]',
      },
    },
    {
      shows: 'the text of a block on the line of its tag',
      files: { 'briefings/ferry.mdx': '<Later>*The ferry was sold.*</Later>\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'is on the same line as its tag' },
    },
    {
      shows: 'a Later block in the middle of a paragraph',
      files: { 'briefings/ferry.mdx': 'The ferry stays.[^p1] <Later>It was sold.[^p2]</Later>' },
      findings: { 'briefings/ferry.mdx:9:23': 'is in the middle of a paragraph' },
    },
    {
      shows: 'a Later block inside guidance',
      files: { 'briefings/ferry.mdx': '<Guide>\n\n<Later>\n\nThe ferry was sold.\n\n</Later>\n\n</Guide>\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': '<Later> is inside <Guide>, which is only for guidance' },
    },
    {
      shows: 'blocks without content',
      files: { 'briefings/ferry.mdx': '<Later></Later>\n\n<ActorCards ids="" />\n\nThe ferry stays.[^p1]' },
      findings: {
        'briefings/ferry.mdx:9:1': '<Later> is empty',
        'briefings/ferry.mdx:11:1': 'the property "ids" of <ActorCards> is empty',
      },
    },
    {
      shows: 'a heading inside guidance, and a Later block inside another',
      files: {
        'briefings/ferry.mdx':
          '<Guide>\n\n## The pier was sold\n\n</Guide>\n\n<Later>\n\n<Later>\n\nThe ferry stays.[^p1]\n\n</Later>\n\n</Later>',
      },
      findings: {
        'briefings/ferry.mdx:9:1': 'a heading is inside <Guide>',
        'briefings/ferry.mdx:15:1': '<Later> is inside another one',
      },
    },
    {
      shows: 'a footnote written out',
      files: { 'briefings/ferry.mdx': 'The ferry stays.[^p1]\n\n[^p1]: The council said so.' },
      findings: { 'briefings/ferry.mdx:11:1': 'this footnote is written out' },
    },
    {
      shows: 'an import',
      files: { 'briefings/ferry.mdx': 'import pier from "./pier.js"\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'this is an import or export: content cannot run code' },
    },
    {
      shows: 'an expression',
      files: { 'briefings/ferry.mdx': 'The ferry stays {1 + 1}.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:17': 'this is an expression in braces: content cannot run code' },
    },
    {
      shows: 'HTML',
      files: { 'briefings/ferry.mdx': '<script>alert(1)</script>\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': '<script> is not one of the blocks' },
    },
    {
      shows: 'a block whose name is misspelt',
      files: { 'briefings/ferry.mdx': '<ActorCard ids="ada-quill" />\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': '<ActorCard> is not one of the blocks' },
    },
    {
      shows: 'a property that is an expression',
      files: { 'briefings/ferry.mdx': '<ActorCards ids={"ada-quill"} />\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'the property "ids" of <ActorCards> is not plain text' },
    },
    {
      shows: 'a slice of the chronology that ends before it begins',
      files: { 'briefings/ferry.mdx': '<ChronologySlice from="2020-03-04" to="2020-03-01" />\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': '<ChronologySlice> ends before it begins' },
    },
    {
      shows: 'a table of positions on a topic on which nobody has one',
      settings: {
        topics: [
          { id: 'the-vote', label: 'The vote' },
          { id: 'the-fare', label: 'The fare' },
        ],
      },
      files: { 'briefings/ferry.mdx': '<PositionsTable topic="the-fare" />\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'no actor has a statement on the topic "the-fare"' },
    },
    {
      shows: 'HTML in a statement',
      files: { 'places/pier.yaml': 'inArticle: [{ text: "The ferry <b>stays</b>.", cites: [p1] }]' },
      findings: { 'places/pier.yaml:1:32': 'a statement in YAML holds raw HTML' },
    },
    {
      shows: 'a picture in a statement',
      files: { 'places/pier.yaml': 'inArticle: [{ text: "The ferry ![at sea](./ferry.jpg) stays.", cites: [p1] }]' },
      findings: { 'places/pier.yaml:1:32': 'a statement in YAML holds a picture' },
    },
    {
      shows: 'a picture that is a program',
      files: { 'briefings/ferry.mdx': '![The pier at low tide](./pier.js)\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'the image "./pier.js" is not a picture next to the file' },
    },
    {
      shows: 'a picture that is not there',
      files: { 'briefings/ferry.mdx': '![The pier at low tide](./peer.jpg)\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'the picture "./peer.jpg" is not there' },
    },
  ],
  *check(context) {
    for (const entry of context.entries.briefings) yield* findForeign(entry, context);
    for (const statement of context.dossier?.statements ?? []) {
      const markup = 'path' in statement.where && (listNodes(statement.content) as MdxNode[]).find(({ type }) => MARKUP.has(type));
      if (markup)
        yield {
          reason: `a statement in YAML holds ${markup.type === 'html' ? 'raw HTML' : 'a picture'}`,
          hint: 'Write plain text with *emphasis*; pictures belong in briefings.',
          at: { ...locateStatement(statement), find: { text: markup.value ?? `![${markup.alt ?? ''}`, nth: 0 } },
        };
    }
  },
});

const MARKUP: ReadonlySet<string> = new Set(['html', 'image', 'imageReference']);

/** Everything in a briefing's body that is not content. */
function* findForeign(entry: Entry<'briefings'>, context: BlockContext): Generator<Finding> {
  for (const node of listNodes(parseBody(entry).children) as Iterable<MdxNode>) {
    const at: ContentPlace = { entry: keyOf(entry), body: placeOfNode(node) };
    // link-is-internal-path looks at links, also at those that run a program.
    if (node.type !== 'link' && node.type !== 'definition')
      for (const issue of findCode(node, blocksOf(context.site))) yield { ...issue, at };
    for (const issue of findMisuse(node, context)) yield { ...issue, at };
  }
}

type BlockContext = Pick<CheckContext, 'entries' | 'ids' | 'isComplete' | 'pictures' | 'site'>;

/** What in one node cannot run, but is not content either. */
function* findMisuse(node: MdxNode, context: BlockContext): Generator<CodeIssue> {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* findMisuseOfBlock(node, context);
      break;
    case 'image':
      if (isPicturePath(node.url ?? '') && !context.pictures.has(new URL(node.url ?? '', 'file:///briefings/').pathname.slice(1)))
        yield { reason: `the picture "${node.url}" is not there`, hint: 'Put the file beside the briefing, or correct the path.' };
      break;
    case 'footnoteDefinition':
      yield {
        reason: 'this footnote is written out',
        hint: 'Remove it: the site fills in the source of each citation. Put text of your own into the prose.',
      };
      break;
    case 'heading':
      if (node.depth === 1) yield { reason: 'the heading has the first level, which belongs to the question', hint: 'Begin with ##.' };
      break;
  }
}

/** Nodes that become a statement only inside a paragraph. */
const INLINE: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'mdxJsxTextElement']);
const isInline = ({ type }: MdxNode) => INLINE.has(type);

function* findMisuseOfBlock(node: MdxNode, context: BlockContext): Generator<CodeIssue> {
  const name = node.name ?? '';
  const block = blocksOf(context.site).get(name);
  if (!block) return;
  const children = node.children ?? [];
  if (name === GUIDE_BLOCK) {
    const inner = listNodes(children as RootContent[]).find(isMdxElement);
    if (inner)
      yield {
        reason: `<${(inner as MdxNode).name ?? ''}> is inside <${GUIDE_BLOCK}>, which is only for guidance`,
        hint: `Move it out of <${GUIDE_BLOCK}>. What states a fact, also a later one, has its sources.`,
      };
    if (children.some(({ type }) => type === 'heading'))
      yield { reason: `a heading is inside <${GUIDE_BLOCK}>, which is only for guidance`, hint: 'Put the heading above the block.' };
  }
  if (name === LATER_BLOCK && children.some((child) => child.name === LATER_BLOCK))
    yield { reason: `<${LATER_BLOCK}> is inside another one`, hint: 'Remove the inner tags.' };
  if (block.hasContent && children.length === 0)
    yield { reason: `<${name}> is empty`, hint: 'Put its text between the two tags, on lines of its own, or remove it.' };
  if (!block.hasContent && children.length > 0) yield { reason: `<${name}> cannot contain text`, hint: `Write <${name} … />.` };
  if (block.hasContent && node.type === 'mdxJsxFlowElement' && children.some((child) => isInline(child)))
    yield {
      reason: `the text of <${name}> is on the same line as its tag`,
      hint: 'Put the text on lines of its own, with empty lines around it.',
    };
  if (node.type === 'mdxJsxTextElement' && name !== GUIDE_BLOCK)
    yield { reason: `<${name}> is in the middle of a paragraph`, hint: 'Put it on a line of its own, with empty lines around it.' };
  const given = new Map<string, string>();
  for (const { name: property = '', value } of node.attributes ?? [])
    if (Object.hasOwn(block.properties, property) && typeof value === 'string') given.set(property, value);
  for (const [property, kind] of Object.entries(block.properties)) {
    const value = given.get(property);
    if (value !== undefined) yield* checkValue(name, property, value, kind, context);
    else if (!block.optional?.has(property) && !node.attributes?.some((attribute) => attribute.name === property))
      yield { reason: `<${name}> lacks the property "${property}"`, hint: `Write ${property}="…".` };
  }
  const [from, to] = [given.get('from'), given.get('to')];
  if (from !== undefined && to !== undefined && from > to)
    yield { reason: `<${name}> ends before it begins`, hint: 'Write the earlier day under "from".' };
}

function* checkValue(
  block: string,
  property: string,
  value: string,
  kind: Block['properties'][string],
  { entries, ids, isComplete, site }: BlockContext,
): Generator<CodeIssue> {
  const of = `the property "${property}" of <${block}>`;
  if (kind === 'day') {
    const date = safeParseEdtf(value);
    if (!date.ok || date.date.kind !== 'point' || date.date.point.precision !== 'day')
      yield { reason: `${of} is not a day: "${value}"`, hint: 'Write it as 2022-01-26.' };
    return;
  }
  if (typeof kind === 'object' && !('idsOf' in kind)) {
    yield* checkAgainstSchema(of, value, kind);
    return;
  }
  const known = kind === 'topic' ? new Set(site.topics.map((topic) => topic.id)) : (ids.get(kind.idsOf) ?? new Set<string>());
  if (value.trim() === '')
    yield { reason: `${of} is empty`, hint: `Write ${kind === 'topic' ? 'the id of a topic' : 'ids, with spaces between them'}.` };
  for (const id of value.split(/\s+/).filter(Boolean))
    if (!known.has(id))
      yield {
        reason: `${of} names "${id}", which does not exist`,
        hint:
          suggest(id, known) ||
          (known.size === 0 ? 'There is none yet: write it first.' : `Choose one of ${[...known].slice(0, 8).join(', ')}.`),
      };
    else if (
      block === 'PositionsTable' &&
      isComplete &&
      !entries.actors.some(({ data }) => data.statements.some(({ topic }) => topic === id))
    )
      yield {
        reason: `no actor has a statement on the topic "${id}", so the table of <${block}> would be empty`,
        hint: `Write "topic: ${id}" beside the statements in actors/ that give a position on it, or remove the block.`,
      };
}

/** A property of a site’s own block. */
function checkAgainstSchema(of: string, value: string, schema: z.core.$ZodType): CodeIssue[] {
  const [issue] = z.safeParse(schema, value).error?.issues ?? [];
  if (!issue) return [];
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  if (options.length === 0) return [{ reason: `${of} is not valid: "${value}"`, hint: `${plainMessage(issue).replace(/^this/, 'It')}.` }];
  return [{ reason: `${of} cannot be "${value}"`, hint: suggest(value, options) || `Choose one of ${options.join(', ')}.` }];
}
