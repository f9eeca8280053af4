import { blocksOf } from '#dossier/prose/blocks.ts';
import { findCode, isPicturePath, type MdxNode, type CodeIssue } from '#dossier/prose/code-in-prose.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { parseBody, listNodes } from '#dossier/prose/prose.ts';
import { placeOfNode } from '#dossier/prose/place-of-node.ts';
import { findBlockIssues } from '../block-checks/block-issues.ts';
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
function* findForeign(entry: Entry<'briefings'>, context: CheckContext): Generator<Finding> {
  for (const node of listNodes(parseBody(entry).children) as Iterable<MdxNode>) {
    const at: ContentPlace = { entry: keyOf(entry), body: placeOfNode(node) };
    // link-is-internal-path looks at links, also at those that run a program.
    if (node.type !== 'link' && node.type !== 'definition')
      for (const issue of findCode(node, blocksOf(context.site))) yield { ...issue, at };
    for (const issue of findMisuse(node, context)) yield { ...issue, at };
  }
}

/** What in one node cannot run, but is not content either. */
function* findMisuse(node: MdxNode, context: CheckContext): Generator<CodeIssue> {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* findBlockIssues(node, context);
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
