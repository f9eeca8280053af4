import { describe, expect, test } from 'vitest';
import type { EntryKey } from '#dossier/entry.ts';
import { plainText } from '#dossier/prose/flat-text.ts';
import { pathOfStatement } from '#dossier/paths.ts';
import { isPassageId, originOf, placeOfText } from '#dossier/statement.ts';
import { findMessages, listMessages, makeDossier, type Changes } from '../../support/entries.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';
import { anchorOf } from '../../support/anchors.ts';

const statementsOf = (key: EntryKey, changes: Changes) => makeDossier(changes).statementsOf(key);

/** `anchor part origin: text [cites]` for each statement of an entry. */
const outline = (key: EntryKey, changes: Changes) =>
  statementsOf(key, changes).map(({ anchor, part, origin, text, cites }) => `${anchor} ${part} ${origin}: ${text} [${cites.join(' ')}]`);

test.each<[cites: string[], isLater: boolean, origin: string | undefined]>([
  [['p1'], false, 'article'],
  [['headline'], false, 'article'],
  [['gazette-2020', 'p1'], false, 'article'],
  [['gazette-2020'], false, 'background'],
  [['p1-report', 'p0', 'page1'], false, 'background'],
  [[], false, undefined],
  [['p1'], true, 'later'],
  [[], true, 'later'],
])('a statement that cites %j, in a part for later knowledge: %s, comes from %s', (cites, isLater, origin) => {
  expect(originOf(cites, isLater)).toBe(origin);
});

test('the form of an id shows whether it is a passage', () => {
  expect(['p1', 'p21', 'headline', 'p0', 'p01', 'P1', 'p', 'p1a', 'headlines', 'gazette'].filter(isPassageId)).toEqual([
    'p1',
    'p21',
    'headline',
  ]);
});

describe('the statements of an entry are in the order of its page', () => {
  const one = (field: string, cite: string) => `${field}: [{ text: ${field}., cites: [${cite}] }]\n`;

  test('of an actor', () => {
    const yaml = one('later', 'p1') + one('background', 'gazette-2020') + one('statements', 'p1') + one('cautions', 'p2');
    expect(outline('actors/x', { 'actors/x.yaml': yaml })).toMatchInlineSnapshot(`
      [
        "sa1jx2v role article: An actor. [p1]",
        "s6cdedv cautions article: cautions. [p2]",
        "spunc1v statements article: statements. [p1]",
        "s7tcjjd background background: background. [gazette-2020]",
        "sry22zp later later: later. [p1]",
      ]
    `);
  });

  test('of a term', () => {
    const yaml = one('later', 'p1') + one('background', 'gazette-2020') + one('inArticle', 'p1') + one('cautions', 'p2');
    expect(outline('glossary/x', { 'glossary/x.yaml': yaml })).toMatchInlineSnapshot(`
      [
        "shmq7m8 definition background: A term. [gazette-2020]",
        "s6cdedv cautions article: cautions. [p2]",
        "sx0udgu inArticle article: inArticle. [p1]",
        "s7tcjjd background background: background. [gazette-2020]",
        "sry22zp later later: later. [p1]",
      ]
    `);
  });

  test('of a place and an event', () => {
    expect(outline('places/x', { 'places/x.yaml': one('background', 'gazette-2020') + one('cautions', 'p2') + one('inArticle', 'p1') }))
      .toMatchInlineSnapshot(`
        [
          "sx0udgu inArticle article: inArticle. [p1]",
          "s6cdedv cautions article: cautions. [p2]",
          "s7tcjjd background background: background. [gazette-2020]",
        ]
      `);
    expect(outline('chronology/x', { 'chronology/x.yaml': one('cautions', 'p2') + one('details', 'gazette-2020') })).toMatchInlineSnapshot(`
      [
        "sbq1z1m title article: Something happens [p1]",
        "s1abywh details background: details. [gazette-2020]",
        "s6cdedv cautions article: cautions. [p2]",
      ]
    `);
  });

  test('of an event that came later, all as later knowledge', () => {
    expect(
      outline('chronology/x', { 'chronology/x.yaml': `origin: later\n${one('cautions', 'p2')}${one('details', 'p1')}` }).map(
        (line) => line.split(' ')[2],
      ),
    ).toEqual(['later:', 'later:', 'later:']);
  });

  test('of the article, the explainer and a reference', () => {
    expect(outline('articles/ferry-vote', {})).toMatchInlineSnapshot(`
      [
        "s4rsh0m provenance background: The paper printed the report on its front page. [gazette-2020]",
      ]
    `);
    expect(outline('explainers/ferry-vote', {})).toMatchInlineSnapshot(`
      [
        "s5y4sir answer article: Yes, the council voted to keep it. [p1]",
        "sepu22x inBrief article: The headline says that Holm keeps its ferry. [headline]",
      ]
    `);
    expect(outline('references/gazette-2020', {})).toEqual([]);
  });

  test('of the explainer, each with what became of it, which is later', () => {
    const explainer = `${SAMPLE_PROJECT['explainers/ferry-vote.yaml'] ?? ''}atAGlance:
  - { heading: Open, text: Who pays is open., cites: [p2], since: { text: The town paid., cites: [gazette-2020] } }
  - { heading: After, text: It sank., cites: [gazette-2020], later: true }
`;
    const lines = outline('explainers/ferry-vote', { 'explainers/ferry-vote.yaml': explainer });
    expect(lines.filter((line) => line.includes(' atAGlance '))).toEqual([
      `${anchorOf('Who pays is open.')} atAGlance article: Who pays is open. [p2]`,
      `${anchorOf('The town paid.')} atAGlance later: The town paid. [gazette-2020]`,
      `${anchorOf('It sank.')} atAGlance later: It sank. [gazette-2020]`,
    ]);
  });

  test('of a briefing that is later as a whole, all as later knowledge', () => {
    expect(
      outline('briefings/x', { 'briefings/x.mdx': '---\nlater: true\n---\n\nOne.[^p1]' }).map((line) => line.split(' ').slice(0, 3)),
    ).toEqual([
      [anchorOf('This else.'), 'standfirst', 'later:'],
      [anchorOf('One.'), 'body', 'later:'],
    ]);
  });

  test('of the explainer, with the notes on the map last', () => {
    const explainer = `${SAMPLE_PROJECT['explainers/ferry-vote.yaml'] ?? ''}mapNotes: [{ text: The map is small., cites: [gazette-2020] }]\n`;
    expect(outline('explainers/ferry-vote', { 'explainers/ferry-vote.yaml': explainer }).at(-1)).toBe(
      `${anchorOf('The map is small.')} mapNotes background: The map is small. [gazette-2020]`,
    );
  });

  test('of the cautions of a passage and of what the article leaves open', () => {
    const article = SAMPLE_PROJECT['articles/ferry-vote.yaml']
      ?.replace('passages:', 'leavesOpen: [{ text: Open., cites: [p1] }]\npassages:')
      .concat('    cautions: [{ text: Beware., cites: [p2] }]\n');
    const statements = statementsOf('articles/ferry-vote', { 'articles/ferry-vote.yaml': article ?? '' });
    expect(statements.map(({ anchor, text, where }) => [anchor, text, where])).toEqual([
      [
        anchorOf('The paper printed the report on its front page.'),
        'The paper printed the report on its front page.',
        { path: ['provenance', 0] },
      ],
      [anchorOf('Beware.'), 'Beware.', { path: ['passages', 1, 'cautions', 0] }],
      [anchorOf('Open.'), 'Open.', { path: ['leavesOpen', 0] }],
    ]);
  });

  test('of the occasions of quotations, and of the participants of a term', () => {
    const article = SAMPLE_PROJECT['articles/ferry-vote.yaml']?.concat('        occasion: [{ text: Once., cites: [p2] }]\n');
    const spoken = statementsOf('articles/ferry-vote', { 'articles/ferry-vote.yaml': article ?? '' }).at(-1);
    expect([spoken?.anchor, spoken?.where]).toEqual([anchorOf('Once.'), { path: ['passages', 1, 'quotations', 0, 'occasion', 0] }]);
    const term = 'participants: [{ actor: ada-quill, text: She signs., cites: [gazette-2020] }]';
    expect(outline('glossary/x', { 'glossary/x.yaml': term }).at(-1)).toBe(
      `${anchorOf('She signs.')} participants background: She signs. [gazette-2020]`,
    );
  });

  test('of a briefing: its standfirst, then each sentence of its prose', () => {
    const mdx = '# Heading\n\nOne.[^p1] Two.[^p2][^gazette-2020]\n\n- Three.[^gazette-2020]\n\n<Later>\n\nFour.[^p1]\n\n</Later>\n\nFive.';
    expect(outline('briefings/x', { 'briefings/x.mdx': mdx })).toMatchInlineSnapshot(`
      [
        "szg05i4 standfirst article: This else. [p1]",
        "s23ketv body article: One. [p1]",
        "sm62x0l body article: Two. [p2 gazette-2020]",
        "s7zuvef body background: Three. [gazette-2020]",
        "sidvoep body later: Four. [p1]",
        "ss0f6yp body undefined: Five. []",
      ]
    `);
  });
});

describe('a statement', () => {
  const [statement] = statementsOf('actors/x', {
    'actors/x.yaml': 'role: { text: "First *words*. Second words.", cites: [p1, p2, p1] }',
  }).slice(0, 1);

  test('may have several sentences, and its text is free of Markdown', () => {
    expect(statement?.text).toBe('First words. Second words.');
  });

  test('cites each source once', () => {
    expect(statement?.cites).toEqual(['p1', 'p2']);
  });

  test('keeps its emphasis in its content', () => {
    expect(statement?.content.map((node) => node.type)).toEqual(['text', 'emphasis', 'text']);
  });

  test('has a unique key in the dossier, and a place in the entry', () => {
    expect(statement).toMatchObject({
      key: `actors/x#${anchorOf('First words. Second words.')}`,
      entry: 'actors/x',
      where: { path: ['role'] },
    });
    const { statements } = makeDossier({ 'briefings/x.mdx': 'A.[^p1] B.[^p1]' });
    expect(new Set(statements.map(({ key }) => key)).size).toBe(statements.length);
  });

  test('keeps its date and topic', () => {
    const yaml = 'statements:\n  - { text: A., cites: [p1], topic: the-vote, date: { edtf: "2020", basis: stated } }';
    expect(statementsOf('actors/x', { 'actors/x.yaml': yaml })[1]).toMatchObject({
      topic: 'the-vote',
      date: { edtf: '2020', basis: 'stated' },
      where: { path: ['statements', 0] },
    });
  });

  test('in prose has its text without citation marks, and its place in the prose', () => {
    const [, , second] = statementsOf('briefings/x', { 'briefings/x.mdx': 'One[^p1].\nTwo *words*.[^p2]' });
    expect(second).toMatchObject({ text: 'Two words.', cites: ['p2'], where: { body: { line: 2, column: 1 } } });
    expect(plainText(second?.content ?? [])).toBe('Two words.');
  });
});

describe('the short form of a statement', () => {
  const [, statement, short] = statementsOf('actors/x', {
    'actors/x.yaml':
      'statements:\n  - { text: A long text., cites: [p1, p2], topic: the-vote, short: A., date: { edtf: "2020", basis: stated } }',
  });

  test('is a statement with the same sources and topic, on the page of positions', () => {
    expect(short).toMatchObject({ part: 'short', text: 'A.', cites: ['p1', 'p2'], origin: 'article', topic: 'the-vote', date: undefined });
    expect(short && pathOfStatement(short)).toBe(`/positions/#x-${anchorOf('A.')}`);
    expect(short && placeOfText(short)).toEqual({ path: ['statements', 0, 'short'] });
    expect(statement).toMatchObject({ part: 'statements', text: 'A long text.' });
  });

  test('is checked like any other', () => {
    const yaml = 'statements:\n  - { text: The council kept the ferry., cites: [p1], topic: the-vote, short: "It cost 77 crowns." }';
    expect(listMessages(findMessages({ 'actors/x.yaml': yaml })).filter((line) => line.includes('number-is-sourced'))).toEqual([
      expect.stringContaining('77') as string,
    ]);
  });

  test('needs a topic', () => {
    const yaml = 'statements:\n  - { text: A long text., cites: [p1], short: A. }';
    expect(listMessages(findMessages({ 'actors/x.yaml': yaml }))).toContainEqual(
      expect.stringContaining('"short" is only for statements with a topic: add the topic, or remove it') as string,
    );
  });

  test('is not counted again among the statements that cite a source or mention an entry', () => {
    const dossier = makeDossier({
      'actors/x.yaml': 'statements:\n  - { text: Ada Quill came., cites: [p2], topic: the-vote, short: Ada Quill came too. }',
    });
    expect(dossier.citing('p2').map(({ part }) => part)).not.toContain('short');
    expect(dossier.mentioning('actors/ada-quill').map(({ part }) => part)).not.toContain('short');
  });
});
