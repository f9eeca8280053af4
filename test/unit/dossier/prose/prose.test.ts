import { describe, expect, test } from 'vitest';
import type { TextPlace } from '#lib/text/text-place.ts';
import { findCitations } from '#dossier/prose/citations.ts';
import { findLinkable, plainText } from '#dossier/prose/flat-text.ts';
import { parseField, parseInline, parseMdx } from '#dossier/prose/prose.ts';
import { replaceRanges } from '#dossier/prose/replace-ranges.ts';
import type { Sentence } from '#dossier/prose/split-sentences.ts';
import { enGB } from '#locales/en-GB/pack.ts';
import { walkParagraphs, walkProse } from '#dossier/prose/walk-prose.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';
import { anchorOf } from '../../../support/anchors.ts';

const sentencesOf = (mdx: string): Sentence[] => [...walkParagraphs(parseMdx(mdx).children, enGB)].flatMap(({ sentences }) => sentences);

/** `text [ids]` for each sentence. */
const outline = (mdx: string) => sentencesOf(mdx).map(({ text, citations }) => `${text} [${citations.map(({ id }) => id).join(' ')}]`);

describe('prose is split into sentences with their citations', () => {
  test.each<[what: string, mdx: string, sentences: string[]]>([
    ['each citation belongs to the sentence before it', 'One.[^p1] Two.[^p2]', ['One. [p1]', 'Two. [p2]']],
    ['several citations in a row', 'One.[^p1][^gazette-2020][^headline] Two.', ['One. [p1 gazette-2020 headline]', 'Two. []']],
    ['a citation before the stop', 'One[^p1]. Two.', ['One. [p1]', 'Two. []']],
    ['a citation in the middle', 'One[^p1] and two.[^p2] Three.', ['One and two. [p1 p2]', 'Three. []']],
    ['a citation that a space or a line break parts from its sentence', 'One. [^p1]\n[^p2] Two.[^p3]', ['One. [p1 p2]', 'Two. [p3]']],
    ['the same citation twice', 'One[^p1] and two.[^p1]', ['One and two. [p1 p1]']],
    ['a citation behind emphasis', '*One.*[^p1] Two.', ['One. [p1]', 'Two. []']],
    ['a sentence all in emphasis', '*One.* Two.', ['One. []', 'Two. []']],
    ['emphasis that runs across a stop is not cut', 'One *two. Three* four.[^p1] Five.', ['One two. Three four. [p1]', 'Five. []']],
    ['emphasis and bold inside a sentence', 'One **two** and *three*. Four.', ['One two and three. []', 'Four. []']],
    ['a link that holds a stop is not cut', 'See [One. Two](/x/).[^p1] Three.', ['See One. Two. [p1]', 'Three. []']],
    ['code that holds a stop is not cut', 'Run `a. B` here. Then.', ['Run a. B here. []', 'Then. []']],
    ['a sentence that ends in code', 'Write `a.` Then.', ['Write a. []', 'Then. []']],
    ['a quotation of two sentences', 'He said “One. Two.”[^p1] Three.', ['He said “One. Two.” [p1]', 'Three. []']],
    ['an abbreviation', 'Mr. Hale met J. Quill.[^p1] Both left.', ['Mr. Hale met J. Quill. [p1]', 'Both left. []']],
    ['a line break in the source', 'One\ntwo.[^p1]\nThree.', ['One two. [p1]', 'Three. []']],
    ['a hard line break', 'One  \ntwo. Three.', ['One two. []', 'Three. []']],
    ['a text without a stop', 'One[^p1]', ['One [p1]']],
    ['an escaped mark', 'One\\* two. Three.', ['One* two. []', 'Three. []']],
  ])('%s', (_, mdx, expected) => {
    expect(outline(mdx)).toEqual(expected);
  });
});

describe('statements are found', () => {
  const blocks = (mdx: string) =>
    [...walkParagraphs(parseMdx(mdx).children, enGB)].map(({ node, within }) => [...within, plainText(node.children)].join(' > '));

  test('in paragraphs, lists, quotations and the body cells of tables', () => {
    expect(blocks('A.\n\n- B.\n- C.\n\n> D.\n\n| E |\n| - |\n| F. |')).toEqual(['A.', 'B.', 'C.', 'D.', 'F.']);
  });

  test('inside components, with the names of these', () => {
    expect(blocks('A.\n\n<Later>\n\nB.\n\n<Box>\n- C.\n</Box>\n\n</Later>\n\nD.')).toEqual(['A.', 'Later > B.', 'Later > Box > C.', 'D.']);
  });

  test('but not in headings, code, thematic breaks or data blocks', () => {
    expect(blocks('# A.\n\n```\nB.\n```\n\n***\n\n<Card id="c" />')).toEqual([]);
  });
});

test('sentences and blocks are numbered through the whole briefing, in reading order', () => {
  const mdx =
    'One. Two.\n\n<ActorCards ids="x" />\n\n<Later>\n\nC.\n\n<ChronologySlice from="2020-01-01" to="2020-01-02" />\n\n</Later>\n\n| H. |\n| - |\n| D. |';
  const parts = [...walkProse(parseMdx(mdx).children, enGB)].map((part) =>
    part.kind === 'block'
      ? `block ${part.number}: ${part.node.name}`
      : part.sentences.map(({ anchor, text }) => `${anchor}: ${text}`).join(' '),
  );
  expect(parts).toEqual([
    `${anchorOf('One.')}: One. ${anchorOf('Two.')}: Two.`,
    'block 1: ActorCards',
    `${anchorOf('C.')}: C.`,
    'block 2: ChronologySlice',
    `${anchorOf('D.')}: D.`,
  ]);
});

describe('a sentence and its citations have a place', () => {
  const places = (mdx: string) =>
    sentencesOf(mdx).map(({ place, citations }) =>
      [place, ...citations.map((citation) => citation.place)].map(({ line, column }) => `${line}:${column}`).join(' '),
    );

  test.each<[what: string, mdx: string, places: string[]]>([
    ['in a paragraph', 'One.[^p1] Two.[^p2]', ['1:1 1:5', '1:11 1:15']],
    ['on later lines', '# A\n\nOne\ntwo.[^p1]\nThree.', ['3:1 4:5', '5:1']],
    ['behind letters of several bytes', 'Ñandú 𝄞 “é”.[^p1] Two.', ['1:1 1:14', '1:20']],
    ['behind emphasis and links', 'A *b* [c](/d/) e.[^p1] F.', ['1:1 1:18', '1:24']],
    ['in a list', '- One.[^p1]\n- Two.', ['1:3 1:7', '2:3']],
    ['in a table', '| A |\n| - |\n| B.[^p1] |', ['3:3 3:5']],
    ['behind lines that end in CRLF', 'One.\r\nTwo.[^p1]', ['1:1', '2:1 2:5']],
  ])('%s', (_, mdx, expected) => {
    expect(places(mdx)).toEqual(expected);
  });
});

test('malformed MDX throws an error whose message begins with the place', () => {
  expect(() => parseMdx('One.\n\n<Later>\n\nTwo.')).toThrow(/^\d+:\d+: /);
});

test('a short text from YAML is inline Markdown: footnotes, lists, headings and braces mean nothing in it', () => {
  const textOf = (text: string) => plainText(parseInline(text));
  expect(['A *b*.', 'A.[^p1]', '# A', '- A', '1. A', 'A\n\nB', '{a}', '--- a', ''].map(textOf)).toEqual([
    'A b.',
    'A.[^p1]',
    '# A',
    '- A',
    '1. A',
    'A B',
    '{a}',
    '--- a',
    '',
  ]);
});

test('a mark is a citation only where it names an id', () => {
  expect(findCitations('a[^p1][^][^a b]').map(({ id }) => id)).toEqual(['p1']);
});

test('names may become links in plain text and emphasis, not in links or code', () => {
  const children = parseInline('a *b* [c *d*](/x/) `e` f');
  const flat = plainText(children);
  expect(findLinkable(children).map(({ start, end }) => flat.slice(start, end))).toEqual(['a ', 'b', ' ', ' ', ' f']);
});

describe('replacing', () => {
  const bold = { type: 'strong' as const, children: [{ type: 'text' as const, value: '!' }] };

  test('replaces ranges with nodes, and keeps the rest', () => {
    const content = parseInline('one *two* three');
    const changed = replaceRanges(content, [
      { start: 0, end: 3, nodes: [bold] },
      { start: 8, end: 9, nodes: [] },
    ]);
    expect(plainText(changed)).toBe('! two hree');
    expect(changed.map((node) => node.type)).toEqual(['strong', 'text', 'emphasis', 'text', 'text']);
  });

  test('inserts nodes once if a range covers several nodes', () => {
    expect(plainText(replaceRanges(parseInline('one *two* three'), [{ start: 2, end: 9, nodes: [bold] }]))).toBe('on!hree');
  });

  test('removes nodes that become empty', () => {
    expect(replaceRanges(parseInline('one *two* `c`'), [{ start: 4, end: 9, nodes: [] }]).map((node) => node.type)).toEqual(['text']);
  });

  test('without replacements changes nothing', () => {
    const content = parseInline('one *two* `three`');
    expect(replaceRanges(content, [])).toEqual(content);
  });
});

/** Random paragraphs of typical pieces of prose. */
const prose = fc
  .array(
    fc.constantFrom(
      'One',
      'two',
      ' ',
      '. ',
      '.',
      '! ',
      '“a. B”',
      '*c. D*',
      '**e**',
      '[f. G](/h/)',
      '`i. J`',
      '[^p1]',
      '[^a-b]',
      '\n',
      '\n  ',
      '\\*',
      '&amp; ',
      '&eacute;',
      'é𝄞',
      'Mr. ',
      '(K.) ',
    ),
    { maxLength: 30 },
  )
  .map((parts) => `A${parts.join('')}`);

test('splitting keeps every character once, and finds every citation once', () => {
  checkProperty(
    prose,
    (mdx) => {
      for (const { node, sentences } of walkParagraphs(parseMdx(mdx).children, enGB)) {
        const visible = (text: string) => text.replace(/\s/g, '');
        const flat = plainText(node.children);
        expect(sentences.map((sentence) => visible(plainText(sentence.children))).join('')).toBe(visible(flat));
        expect(sentences.flatMap(({ citations }) => citations.map(({ id }) => id))).toEqual(findCitations(flat).map(({ id }) => id));
      }
    },
    1000,
  );
});

test('the place of every sentence and citation is right', () => {
  const written = fc.tuple(prose, fc.constantFrom('', '- ', '> ')).map(([mdx, before]) => `${before}${mdx}`);
  checkProperty(
    written,
    (mdx) => {
      const lines = mdx.split('\n');
      const at = ({ line, column }: TextPlace) => lines[line - 1]?.slice(column - 1) ?? '';
      const readAs = (raw: string) =>
        raw
          .replace(/^&amp;/, '&')
          .replace(/^&eacute;/, 'é')
          .replace(/^\\/, '');
      for (const { text, place, citations } of sentencesOf(mdx)) {
        if (text !== '') expect(readAs(at(place).replace(/^(?:\[\^[^\]]*\]\s*|[*`[])+/, ''))[0]).toBe(text[0]);
        for (const citation of citations) expect(readAs(at(citation.place)).slice(0, citation.id.length + 3)).toBe(`[^${citation.id}]`);
      }
    },
    500,
  );
});

describe('a text from YAML', () => {
  const parts = 'a Z é www. http: . : - – ( ) 1 & * _ [ ] < > ! ? % " \' ; 😀 | ~ # + = ` \\ “ ” ’ … / @'.split(' ');
  const texts = fc.string({ unit: fc.constantFrom(...parts, ' ', '\n', '\t', '\u00a0', '\u2003', '\ufeff', '\u0000'), maxLength: 12 });

  test('has the nodes that the parser makes of it, also where plain words need no parser', () => {
    checkProperty(texts, (text) => {
      const blocks = parseField(text).children;
      const [block] = blocks;
      if (blocks.length !== 1 || block?.type !== 'paragraph') return;
      expect(parseInline(text)).toEqual(block.children);
    });
  });

  test('is one node where it has words and common punctuation only', () => {
    const text = 'He said: “Yes (at 5%) – it’s done”, didn’t he?';
    expect(parseInline(text)).toEqual([expect.objectContaining({ type: 'text', value: text })]);
  });
});
