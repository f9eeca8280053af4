import { findMatches } from '#lib/text/find-matches.ts';
import type { LanguagePack } from '#locales/pack.ts';
import type { PhrasingContent, RootContent } from 'mdast';
import { keyOf, listEntries, type DataPath, type Entry, type EntryKey } from '#dossier/entry.ts';
import { findMarkup, type MarkupNode } from '#dossier/prose/markup.ts';
import { placeOfNode } from '#dossier/prose/place-of-node.ts';
import { parseBody, parseField, listNodes } from '#dossier/prose/prose.ts';
import { plainText } from '#dossier/prose/flat-text.ts';
import { textsOf } from '#dossier/texts/entry-texts.ts';
import { kindInfo } from '#schemas/text-kinds.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import type { Finding } from '../finding.ts';
import { EXAMPLE_PICTURE } from '../example-picture.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { defineRule } from '../rule.ts';

/** A text has only marks of Markdown with a meaning: what looks like a quotation, a heading or code is checked as such, or refused. */
export const markupHasMeaning = defineRule({
  id: 'markup-has-meaning',
  severity: 'error',
  waivable: false,
  appliesToDrafts: true,
  summary:
    'Texts use only emphasis, links, and in prose headings with #, lists from 1, tables, and pictures that stand alone. A text in YAML is one paragraph.',
  why: 'Markdown has marks that change what a sentence is: a line of dashes below a paragraph makes it a heading, without a source. Struck-through words are read, or not. Block quotations and code look like the words of others, and titles of links are seen by few.',
  fix: 'Follow the message: it says what the mark makes of the text. Write quoted words in quotation marks with their source, and everything else in plain sentences.',
  examples: [
    {
      shows: 'headings, a list, a table and a picture',
      files: {
        'briefings/pier.svg': EXAMPLE_PICTURE,
        'briefings/ferry.mdx':
          '## The vote\n\n![The pier at low tide](./pier.svg)\n\n1. The council *voted*.[^p1]\n2. The mayor spoke.[^p2]\n\n| who | what |\n| --- | --- |\n| Ada Quill[^p2] | She spoke.[^p2] |',
      },
    },
    {
      shows: 'a second frontmatter',
      files: { 'briefings/ferry.mdx': '---\nquestion: Who pays?\n---\n\n---\nThe pier was sold.\n---\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'this is a second frontmatter: no check reads it' },
    },
    {
      shows: 'a paragraph that becomes a heading, by the line below it',
      files: { 'briefings/ferry.mdx': 'The ferry stays.[^p1]\n\nThe pier was sold.\n---\n\nIt stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:11:1': 'the line of dashes below this paragraph makes it a heading' },
    },
    {
      shows: 'a block quotation, a block of code and a line across the page',
      files: { 'briefings/ferry.mdx': '> The ferry stays.[^p1]\n\n```\nThe pier was sold.\n```\n\n***\n\nIt stays.[^p1]' },
      findings: {
        'briefings/ferry.mdx:9:1': 'this is a block quotation',
        'briefings/ferry.mdx:11:1': 'this is set as code',
        'briefings/ferry.mdx:15:1': 'this is a line across the page',
      },
    },
    {
      shows: 'struck-through words, and words set as code',
      files: { 'briefings/ferry.mdx': 'The council ~~soon~~ voted.[^p1] It `stays`.[^p1]' },
      findings: {
        'briefings/ferry.mdx:9:13': 'these words are struck through',
        'briefings/ferry.mdx:9:37': 'these words are set as code',
      },
    },
    {
      shows: 'a number that begins a list by mistake',
      files: { 'briefings/ferry.mdx': '41000. That is how many voted.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'this becomes a list that begins with 41000' },
    },
    {
      shows: 'titles of a link and of a picture',
      files: {
        'briefings/pier.svg': EXAMPLE_PICTURE,
        'briefings/ferry.mdx': 'Public [money](/glossary/subsidy/ "stolen") pays.[^gazette-2020]\n\n![The pier](./pier.svg "sold")',
      },
      findings: {
        'briefings/ferry.mdx:9:8': 'the title “stolen” is seen by few readers',
        'briefings/ferry.mdx:11:1': 'the title “sold” is seen by few readers',
      },
    },
    {
      shows: 'a picture in the middle of a paragraph',
      files: { 'briefings/pier.svg': EXAMPLE_PICTURE, 'briefings/ferry.mdx': 'The ferry stays.[^p1] ![The pier](./pier.svg)' },
      findings: { 'briefings/ferry.mdx:9:1': 'the picture is in the middle of other text' },
    },
    {
      shows: 'a broken line, and a heading without words',
      files: { 'briefings/ferry.mdx': 'The ferry\\\nstays.[^p1]\n\n##\n\nIt stays.[^p1]' },
      findings: {
        'briefings/ferry.mdx:9:10': 'the line is broken here',
        'briefings/ferry.mdx:12:1': 'the heading has no words',
      },
    },
    {
      shows: 'marks in a text that is shown as it is written',
      files: { 'references/gazette-2020.yaml': 'caution: The paper is <b>not</b> neutral, &quot;it says&quot;.' },
      findings: {
        'references/gazette-2020.yaml:1:23': '“<b>” has no meaning here',
        'references/gazette-2020.yaml:1:29': '“</b>” has no meaning here',
        'references/gazette-2020.yaml:1:43': '“&quot;” has no meaning here',
        'references/gazette-2020.yaml:1:56': '“&quot;” has no meaning here',
      },
    },
    {
      shows: 'marks in YAML',
      files: {
        'places/pier.yaml':
          'inArticle: [{ text: "The ferry ~~never~~ stays.", cites: [p1] }]\nbackground: [{ text: "# Public money pays.", cites: [gazette-2020] }]',
      },
      findings: {
        'places/pier.yaml:1:34': 'these words are struck through',
        'places/pier.yaml:2:22': 'this text is one paragraph, and begins a heading',
      },
    },
  ],
  *check({ entries, language }) {
    yield* findInEach(listEntries(entries), function* (entry): Generator<Finding> {
      yield* checkFields(entry, language);
      yield* checkBody(entry);
    });
  },
});

function* checkBody(entry: Entry): Generator<Finding> {
  for (const node of listNodes(parseBody(entry).children)) {
    const at = { entry: keyOf(entry), body: placeOfNode(node) };
    for (const issue of findMarkup(node as MarkupNode)) yield { ...issue, at };
    if (node.type === 'heading' && entry.body[node.position?.start.offset ?? 0] !== '#')
      yield {
        reason: 'the line of dashes below this paragraph makes it a heading',
        hint: 'Remove the line, or put ## before the words of a heading.',
        at,
      };
  }
}

/** A text in one line that begins with a letter is a paragraph. Any other is parsed once more. */
const MAY_BE_BLOCK = /^\P{L}|\n/u;

/** What the blocks of Markdown are called. */
const BLOCKS: Readonly<Record<string, string>> = {
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a block quotation',
  code: 'a block of code',
  thematicBreak: 'a line across the page',
  table: 'a table',
  definition: 'the definition of a link',
  html: 'HTML',
};

/** Marks of Markdown and HTML in a text that is shown as it is written. link-is-internal-path looks at links. */
const MARKS_AS_WRITTEN = /~~[^~]+~~|(`+)[^`]+\1|\*\*[^*]+\*\*|__[^_]+__|<\/?[a-z][^<>:]*>|&(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);/gi;

function* checkAsWritten(at: { entry: EntryKey; path: DataPath }, text: string): Generator<Finding> {
  for (const { 0: mark, index } of findMatches(text, MARKS_AS_WRITTEN))
    yield {
      reason: `“${mark}” has no meaning here: this text is shown as it is written`,
      hint: 'Write the words alone, and characters as themselves.',
      at: { ...at, find: occurrenceAt(text, index, index + mark.length) },
    };
}

function* checkFields(entry: Entry, language: LanguagePack): Generator<Finding> {
  for (const { kind, content, where, raw = '' } of textsOf(entry, language)) {
    if (!('path' in where)) continue;
    const at = { entry: keyOf(entry), path: where.path };
    if (!content) {
      if (kindInfo(kind).claims || kind === 'digest') yield* checkAsWritten(at, raw);
      continue;
    }
    const blocks = MAY_BE_BLOCK.test(raw) ? parseField(raw).children : [];
    const block = blocks.find(({ type }) => Object.hasOwn(BLOCKS, type));
    if (blocks.length > 1 && !block)
      yield { reason: 'this text has several paragraphs', hint: 'Write it as one, or as several texts.', at };
    if (block) {
      yield {
        reason: `this text is one paragraph, and begins ${BLOCKS[block.type]}`,
        hint: 'Write it as a sentence. For a sign at its beginning, write a backslash before the sign.',
        at,
      };
      continue;
    }
    for (const node of listNodes(content))
      for (const issue of findMarkup(node as MarkupNode)) yield { ...issue, at: { ...at, find: { text: wordsOf(node), nth: 0 } } };
  }
}

/** The words by which an editor finds a node. */
function wordsOf(node: RootContent): string {
  if ('title' in node && node.title) return node.title;
  return 'value' in node ? node.value : plainText('children' in node ? (node.children as PhrasingContent[]) : []);
}
