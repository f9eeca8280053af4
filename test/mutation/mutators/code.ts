import type { RuleId } from '#schemas/rule-ids.ts';
import { entriesOf, type Content, type SourceFile } from '../content.ts';
import type { Mutator, Spot } from '../mutant.ts';
import { matchesIn, misspell, showChange, wordsIn } from '../words.ts';

const CODE: readonly RuleId[] = ['mdx-is-content'];
const LINK: readonly RuleId[] = ['link-is-internal-path'];

/** Inserts a separate block before each paragraph of each briefing. */
const blocks = (...texts: string[]) =>
  function* (content: Content): Generator<Spot> {
    for (const file of entriesOf(content, 'briefings'))
      for (const [index, start] of file.paragraphs.entries()) {
        const text = texts[index % texts.length]!;
        const edits = [{ file, start, end: start, by: `${text}\n\n` }];
        const { length } = text;
        yield { edits, around: [{ file, start, end: start }, ...edits], change: `adds ${text.slice(0, length)}` };
      }
  };

/** Inserts something after the second word of each sentence of each briefing. */
const inSentences = (...texts: string[]) =>
  function* (content: Content): Generator<Spot> {
    for (const file of entriesOf(content, 'briefings'))
      for (const [index, claim] of file.claims.filter(({ part }) => part === 'body').entries()) {
        const word = wordsIn(file, claim.text)[1]!;
        const edits = [{ file, start: word.end, end: word.end, by: ` ${texts[index % texts.length]!}` }];
        yield { edits, change: showChange(file, edits) };
      }
  };

/** Inserts something after the second word of each statement in YAML. */
const inStatements = (...texts: string[]) =>
  function* (content: Content): Generator<Spot> {
    for (const file of content.files)
      for (const [index, claim] of file.claims.filter(({ part }) => part !== 'body').entries()) {
        const word = wordsIn(file, claim.text)[1];
        if (!word || !/>-\n\s*$/.test(file.text.slice(0, claim.text.start))) continue; // in other texts a colon or a brace would be YAML syntax
        const edits = [{ file, start: word.end, end: word.end, by: ` ${texts[index % texts.length]!}` }];
        yield { edits, around: [{ file, ...claim.text }], change: showChange(file, edits) };
      }
  };

/** Changes a block in a briefing. */
const atBlocks = (pattern: RegExp, change: (found: string, file: SourceFile) => string | undefined) =>
  function* (content: Content): Generator<Spot> {
    for (const file of entriesOf(content, 'briefings'))
      for (const { start, end, groups } of matchesIn(file, file.body!, pattern)) {
        const by = change(groups[0]!, file);
        if (by === undefined) continue;
        const edits = [{ file, start, end, by }];
        yield { edits, change: showChange(file, edits, 0) };
      }
  };

const BLOCK = /<[A-Z]\w+ [^>]*\/>/g;

export const CODE_MUTATORS: readonly Mutator[] = [
  {
    kind: 'import-is-added',
    summary: 'An import is added.',
    rules: CODE,
    find: blocks("import Map from '../../components/Map.astro';", "import './track.js';"),
  },
  {
    kind: 'export-is-added',
    summary: 'An export is added.',
    rules: CODE,
    find: blocks('export const answer = 42;', 'export default function Page() { return null; }'),
  },
  {
    kind: 'expression-is-added',
    summary: 'An expression in braces is added, as a block or in a sentence.',
    rules: CODE,
    find: blocks('{new Date().getFullYear()}', '{process.env.HOME}'),
  },
  {
    kind: 'expression-in-sentence',
    summary: 'An expression in braces is put into a sentence.',
    rules: CODE,
    find: inSentences('{1 + 1}', '{`text`}'),
  },
  {
    kind: 'script-is-added',
    summary: 'A script is added.',
    rules: CODE,
    find: blocks('<script>alert(1)</script>', '<script src="https://example.org/x.js" />'),
  },
  {
    kind: 'html-is-added',
    summary: 'An HTML tag is added, as a block or in a sentence.',
    rules: CODE,
    find: blocks('<div class="box">A box.[^p1]</div>', '<iframe src="https://example.org/" />', '<style>{`p { color: red }`}</style>'),
  },
  {
    kind: 'html-in-sentence',
    summary: 'An HTML tag is put into a sentence.',
    rules: CODE,
    find: inSentences('<b>indeed</b>', '<img src="https://example.org/x.png" alt="x" />', '<br />', '<></>'),
  },
  {
    kind: 'onclick-is-added',
    summary: 'An HTML tag with an event handler is put into a sentence.',
    rules: CODE,
    find: inSentences('<span onclick="alert(1)">indeed</span>', '<b onClick={alert}>indeed</b>'),
  },
  {
    kind: 'component-is-unknown',
    summary: 'An unknown component is added.',
    rules: CODE,
    find: blocks('<Quiz topic="negotiations" />', '<Actorcards ids="russia" />', '<Astro.self />'),
  },
  {
    kind: 'block-gets-a-spread',
    summary: 'A block gets its properties from a spread.',
    rules: CODE,
    find: blocks('<PositionsTable {...props} topic="negotiations" />', '<ActorCards ids="russia" {...{ onclick: 1 }} />'),
  },
  {
    kind: 'property-is-an-expression',
    summary: 'The property of a block is an expression.',
    rules: CODE,
    find: blocks(
      '<ActorCards ids={ids} />',
      '<PositionsTable topic={`negotiations`} />',
      '<Later when={1}>\n\nIt went on.[^p1]\n\n</Later>',
    ),
  },
  {
    kind: 'block-gets-a-handler',
    summary: 'A block gets an event handler, or another property that it does not have.',
    rules: CODE,
    find: atBlocks(BLOCK, (found) => found.replace(' />', ' onclick="alert(1)" />')),
  },
  {
    kind: 'block-lacks-a-property',
    summary: 'A block loses its property.',
    rules: CODE,
    find: atBlocks(/<[A-Z]\w* \w+="[^>]*\/>/g, (found) => found.replace(/ \w+="[^"]*"/, '')),
  },
  {
    kind: 'id-in-block-is-misspelt',
    summary: 'An id in a block is misspelt.',
    rules: CODE,
    find: atBlocks(/<(?:ActorCards|PositionsTable) [^>]*\/>/g, (found) => found.replace(/(?<=")[a-z-]+/, (id) => misspell(id) ?? `${id}x`)),
  },
  {
    kind: 'day-in-block-is-none',
    summary: 'A day in a block is not a day.',
    rules: CODE,
    find: atBlocks(/<ChronologySlice [^>]*\/>/g, (found) => found.replace(/-\d\d"/, '"')),
  },
  {
    kind: 'slice-is-reversed',
    summary: 'A block of the chronology ends before it begins.',
    rules: CODE,
    find: blocks('<ChronologySlice from="2022-01-21" to="2022-01-10" />'),
  },
  {
    kind: 'link-runs-a-script',
    summary: 'A link that runs a script is put into a sentence.',
    rules: LINK,
    find: inSentences('[more](javascript:alert(1))', '[more](JAVASCRIPT:alert%281%29)', '[more](data:text/html,x)'),
  },
  {
    kind: 'link-leads-outside',
    summary: 'A link to another site is put into a sentence.',
    rules: [...LINK, ...CODE],
    find: inSentences(
      '[more](https://example.org/)',
      'https://example.org/more',
      '<a href="https://example.org/">more</a>',
      '[more](//example.org/)',
      '[more](mailto:x@example.org)',
    ),
  },
  {
    kind: 'link-leads-nowhere',
    summary: 'A link to a page that does not exist is put into a sentence.',
    rules: LINK,
    find: inSentences('[more](/glossary/no-such-term/)', '[more](/actors/russia)', '[more](../glossary/)', '[more](#p1)'),
  },
  {
    kind: 'link-in-statement',
    summary: 'A link to another site is put into a statement in YAML.',
    rules: LINK,
    find: inStatements('[more](https://example.org/)', '[more](javascript:alert(1))', 'https://example.org/more', '[more](/no/such/page/)'),
  },
  {
    kind: 'markup-in-statement',
    summary: 'An HTML tag or a picture is put into a statement in YAML.',
    rules: CODE,
    find: inStatements('<b>indeed</b>', '<script>alert(1)</script>', '![a map](https://example.org/map.png)', '![a map](./map.png)'),
  },
  {
    kind: 'image-could-run',
    summary: 'An image is added whose file could contain code, or is on another site.',
    rules: CODE,
    find: blocks(
      '![a map](./map.js)',
      '![a map](https://example.org/map.png)',
      '![a map](./map.ts?raw)',
      '![a map](/map.png)',
      '![a map](./map.mjs)',
    ),
  },
  {
    kind: 'image-has-no-text',
    summary: 'An image is added without a text alternative.',
    rules: ['image-has-alt'],
    find: blocks('![](./map.png)', '![ ](./map.png)'),
  },
  { kind: 'heading-is-of-first-level', summary: 'A first-level heading is added.', rules: CODE, find: blocks('# A title') },
  {
    kind: 'tag-is-left-open',
    summary: 'A tag or a brace is opened and not closed.',
    rules: ['mdx-is-valid'],
    find: blocks('<Guide>', 'It costs <5 euros.[^p1]', 'A { brace.[^p1]', '<!-- a note -->', '</Later>'),
  },
];
