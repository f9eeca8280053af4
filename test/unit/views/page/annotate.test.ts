import { describe, expect, test } from 'vitest';
import { beginPage, type AnnotateOptions } from '#views/page/annotate.ts';
import { buildBriefingPage } from '#views/page/briefing.ts';
import { inlineHtml } from '#views/page/inline-markup.ts';
import { parseInline } from '#dossier/prose/prose.ts';
import { sharedAnchor } from '#dossier/statement.ts';
import { makeDossier, type Changes } from '../../../support/entries.ts';
import { anchorOf } from '../../../support/anchors.ts';

const WORLD: Changes = {
  'actors/council.yaml': 'name: Council of Holm\naltLabels: [the Council]',
  'glossary/ferry.yaml': 'term: ferry',
  'places/vik.yaml': 'name: Vik\nsameAs: glossary/vik',
  'glossary/vik.yaml': 'term: Port of Vik',
};

/** Marks up texts of inline Markdown as statements of one page, with the anchors a, b, c … */
function mark(texts: string[], options: AnnotateOptions = {}, base = '/'): string[] {
  const page = beginPage(makeDossier(WORLD, { base }), options);
  return texts.map((text, index) => inlineHtml(page.annotate({ anchor: String.fromCharCode(97 + index), content: parseInline(text) })));
}

/** The linked names of each statement. */
const linkedNames = (texts: string[], options?: AnnotateOptions) =>
  mark(texts, options).map((html) =>
    [...html.matchAll(/<a href="([^"]*)" class="mention"[^>]*>([^<]*)</g)].map(([, href, name]) => `${name} → ${href}`),
  );

const EVIDENCE = /<a class="evidence" href="([^"]*)" aria-label="([^"]*)"><\/a>/g;
const withoutMarks = (html: string) => html.replaceAll(EVIDENCE, '');

describe('a name is linked', () => {
  test('only at its first mention on the page', () => {
    expect(linkedNames(['Holm and Vik and Holm', 'Holm and the ferry'])).toEqual([
      ['Holm → /places/holm/', 'Vik → /glossary/vik/'],
      ['ferry → /glossary/ferry/'],
    ]);
  });

  test('once for all the names of one entry, and for entries about the same thing', () => {
    expect(linkedNames(['the Council', 'the Council of Holm', 'Port of Vik, Vik'])).toEqual([
      ['the Council → /actors/council/'],
      [],
      ['Port of Vik → /glossary/vik/'],
    ]);
  });

  test('in emphasis, and across a line break', () => {
    expect(linkedNames(['*Holm* in the Port\nof Vik'])).toEqual([['Holm → /places/holm/', 'Port\nof Vik → /glossary/vik/']]);
  });

  test.each<[where: string, text: string]>([
    ['inside a quotation', 'He said “Holm is ours” and "Vik too".'],
    ['inside a link', '[Holm *and Vik*](/x/)'],
    ['inside code', '`Holm` and `Vik`'],
    ['where emphasis cuts it', 'F*erry*, fer**ry**, V*ik*'],
    ['in the name of something else', 'Agence Holm-Presse, Upper-Vik'],
    ['in the name of a publisher', 'The Holm Gazette, and *The Holm Gazette*'],
  ])('not %s', (_, text) => {
    expect(linkedNames([text])).toEqual([[]]);
  });

  test('at its next mention if the first is in a quotation, link or code', () => {
    expect(linkedNames(['“Holm” [Holm](/x/) `Holm`', 'Holm'])).toEqual([[], ['Holm → /places/holm/']]);
  });

  test('not on its own page, under any of its names', () => {
    expect(linkedNames(['Council of Holm, the Council, Holm'], { self: 'actors/council' })).toEqual([['Holm → /places/holm/']]);
    expect(linkedNames(['Vik, Port of Vik'], { self: 'places/vik' })).toEqual([[]]);
  });

  test('not if the page excludes it, also at the beginning of a sentence', () => {
    expect(linkedNames(['ferry, Ferry, Holm'], { unlinked: ['ferry'] })).toEqual([['Holm → /places/holm/']]);
    expect(linkedNames(['The Council of Holm. The Council.'], { unlinked: ['the Council'] })).toEqual([
      ['Council of Holm → /actors/council/'],
    ]);
  });
});

test('a name that is split by emphasis is not linked', () => {
  expect(mark(['Council of *Holm*'])[0]).toContain('Council of <em>Holm</em>');
});

describe('citations', () => {
  const numbers = (html: string) =>
    [...html.matchAll(/<a href="([^"]*)"(?: aria-label="([^"]*)")?>(\d+)</g)].map(([, href, label, number]) =>
      [number, href, label].join(' '),
    );

  test('are numbered in the order of first citation on the page', () => {
    expect(mark(['A[^p2] b[^gazette-2020].', 'C[^p1] d[^p2].'], { isForPaper: true }).map(numbers)).toMatchInlineSnapshot(`
      [
        [
          "1 #source-p2 Source 1",
          "2 #source-gazette-2020 Source 2",
        ],
        [
          "3 #source-p1 Source 3",
          "1 #source-p2 Source 1",
        ],
      ]
    `);
  });

  test('are at their place in the text, or after it if they have none', () => {
    const page = beginPage(makeDossier());
    const html = inlineHtml(page.annotate({ anchor: 'a', content: parseInline('A[^p1] b.'), cites: ['p1', 'p2'] }));
    expect(withoutMarks(html).replaceAll(/<sup.*?>(\d)<.*?sup>/g, '($1)')).toBe(
      '<span id="a" class="statement" data-origin="article">A(1) b.(2)</span>',
    );
  });

  test('without a source are left out, because the checks report them', () => {
    expect(mark(['A.[^p99]'])).toEqual(['<span id="a" class="statement" data-origin="article">A.</span>']);
  });

  test('are listed by source, with every statement that cites it, once', () => {
    const page = beginPage(makeDossier());
    page.annotate({ anchor: 'a', content: parseInline('A[^p2] b[^p1] c[^p2].') });
    page.annotate({ anchor: 'b', content: parseInline('D.'), cites: ['p1'] });
    expect(page.sources().map(({ number, source, citedBy }) => [number, source.id, citedBy])).toEqual([
      [1, 'p2', ['a']],
      [2, 'p1', ['a', 'b']],
    ]);
  });
});

describe('one mark behind a statement', () => {
  const marks = (html: string) => [...html.matchAll(EVIDENCE)].map(([, href, label]) => `${href} ${label}`);

  test('leads to its first source, and its name counts each source once', () => {
    expect(mark(['A[^p2] b[^p1] c[^p2].', 'D.[^gazette-2020]']).map(marks)).toEqual([
      ['#source-p2 Sources: 2'],
      ['#source-gazette-2020 Sources: 1, background'],
    ]);
  });

  test('is at its end, after sources that are not cited in the text', () => {
    const html = inlineHtml(beginPage(makeDossier()).annotate({ anchor: 'a', content: parseInline('A[^p1] b.'), cites: ['p2'] }));
    expect(html).toMatch(/<a class="evidence" href="#source-p1" aria-label="Sources: 2"><\/a><\/span>$/);
  });

  test('is left out without a source, and on paper', () => {
    expect(mark(['A.', 'B.[^p99]']).flatMap(marks)).toEqual([]);
    expect(mark(['A.[^p1]'], { isForPaper: true }).flatMap(marks)).toEqual([]);
  });
});

test('a source has the recorded quotations that statements of the page quote, each once', () => {
  const page = beginPage(
    makeDossier({ 'references/post.yaml': 'quotations: [{ text: We will keep it, speaker: null }, { text: Not now, speaker: null }]' }),
  );
  page.annotate({ anchor: 'a', content: parseInline('She said “will keep” it.[^post]') });
  page.annotate({ anchor: 'b', content: parseInline('“We will keep it.”[^post] He “will sell” it.[^p1]') });
  expect(page.sources().map(({ source, quoted }) => [source.id, quoted.map(({ text }) => text)])).toEqual([
    ['post', ['We will keep it']],
    ['p1', []],
  ]);
});

describe('the origin of a statement is shown', () => {
  const marked = (text: string, more = {}) =>
    withoutMarks(inlineHtml(beginPage(makeDossier()).annotate({ anchor: 'a', content: parseInline(text), ...more }))).replace(
      /<sup.*?<\/sup>/g,
      '',
    );

  test.each<[of: string, text: string, more: object, html: string]>([
    ['the article', 'A.[^p1]', {}, '<span id="a" class="statement" data-origin="article">A.</span>'],
    ['the article and a reference', 'A.[^gazette-2020][^p1]', {}, '<span id="a" class="statement" data-origin="article">A.</span>'],
    [
      'background',
      'A.[^gazette-2020]',
      {},
      '<span id="a" class="statement" data-origin="background"><small class="origin-word">background</small> A.</span>',
    ],
    [
      'later knowledge',
      'A.[^gazette-2020]',
      { isLater: true },
      '<span id="a" class="statement" data-origin="later"><small class="origin-word">since then</small> A.</span>',
    ],
    [
      'background, in a run that has said so',
      'A.[^gazette-2020]',
      { showsOrigin: false },
      '<span id="a" class="statement" data-origin="background">A.</span>',
    ],
    ['nowhere', 'A.', {}, '<span id="a" class="statement">A.</span>'],
  ])('for one from %s', (_, text, more, html) => {
    expect(marked(text, more)).toBe(html);
  });

  test('as a label, unless a heading or the line of the event states it', () => {
    const dossier = makeDossier({
      'actors/council.yaml':
        'cautions: [{ text: Beware., cites: [gazette-2020] }]\nbackground: [{ text: Old., cites: [gazette-2020] }]\nlater: [{ text: New., cites: [gazette-2020] }]',
      'chronology/old.yaml':
        'origin: background\ncites: [gazette-2020]\ndetails: [{ text: More., cites: [gazette-2020] }]\ncautions: [{ text: Unsure., cites: [p1] }]',
      'chronology/now.yaml': 'details: [{ text: Aside., cites: [gazette-2020] }]',
    });
    const worded = (['actors/council', 'chronology/old', 'chronology/now'] as const)
      .flatMap((key) => dossier.statementsOf(key))
      .filter((statement) => beginPage(dossier).html(statement).includes('origin-word'));
    expect(worded.map((statement) => statement.key)).toEqual([
      `actors/council#${anchorOf('Beware.')}`,
      `chronology/now#${anchorOf('Aside.')}`,
    ]);
  });
});

test('the statements of a part are marked up in their order', () => {
  const dossier = makeDossier();
  const rows = beginPage(dossier).part(dossier.statementsOf('actors/ada-quill'), 'statements');
  expect(rows.map(({ statement, html }) => [statement.anchor, html.includes(`id="${statement.anchor}"`)])).toEqual([
    [anchorOf('She called the ferry “a lifeline”.'), true],
  ]);
});

test('every link has the base path', () => {
  const [html = ''] = mark(['Holm, [a page](/about/), [elsewhere](https://example.org/).'], {}, '/a/b/');
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/a/b/places/holm/',
    '/a/b/about/',
    'https://example.org/',
  ]);
});

test('text is escaped', () => {
  expect(mark(['A < b & "c" {d}'])[0]).toContain('A &#x3C; b &#x26; "c" {d}');
});

test('a briefing lists every sentence of its prose that cites a source, also those in tables', () => {
  const { sources } = buildBriefingPage(makeDossier({ 'briefings/x.mdx': 'A[^p2] b.[^p2]\n\n| C |\n| - |\n| D.[^p2] |' }), 'x');
  expect(sources.find(({ source }) => source.id === 'p2')?.citedBy).toEqual([anchorOf('A b.'), anchorOf('D.')]);
});

test('a briefing numbers its sources beginning with the standfirst', () => {
  const dossier = makeDossier({ 'briefings/x.mdx': '---\nstandfirst: { text: First., cites: [p2] }\n---\n\nA.[^p1] B.[^p2]' });
  const { standfirst, sources } = buildBriefingPage(dossier, 'x');
  expect(standfirst).toContain('First.<sup class="cite"><a href="#source-p2"');
  expect(sources.map(({ number, source }) => [number, source.id])).toEqual([
    [1, 'p2'],
    [2, 'p1'],
  ]);
});

test('the text of a statement can be a link, without links of names and with its mark behind it', () => {
  const dossier = makeDossier({ 'actors/ben.yaml': 'name: Ben\nstatements: [{ text: Ada Quill rows., cites: [p1] }]' });
  const [statement] = dossier.statementsOf('actors/ben').filter(({ part }) => part === 'statements');
  const html = beginPage(dossier).linkHtml(statement!, '/pier/');
  expect(html).toContain('<a href="/pier/">Ada Quill rows.</a><sup class="cite">');
  expect(html).not.toContain('mention');
});

test('on a page with statements of many entries, anchors include the entry', () => {
  const dossier = makeDossier({ 'actors/ben.yaml': 'name: Ben\nstatements: [{ text: He rows., cites: [p1] }]' });
  const notes = beginPage(dossier, { anchorOf: sharedAnchor });
  const html = dossier.statements
    .filter(({ part }) => part === 'statements')
    .map(notes.html)
    .join('');
  expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    `ben-${anchorOf('He rows.')}`,
    `ada-quill-${anchorOf('She called the ferry “a lifeline”.')}`,
  ]);
});
