import { expect, test } from 'vitest';
import { beginPage } from '#views/page/annotate.ts';
import { buildPositionMatrix } from '#views/positions/position-matrix.ts';
import { buildPositions } from '#views/positions/positions.ts';
import { makeDossier } from '../../../support/entries.ts';
import { anchorOf } from '../../../support/anchors.ts';

const TOPICS = [
  { id: 'the-vote', label: 'The vote' },
  { id: 'fares', label: 'Fares' },
];

function read(changes: Record<string, string>) {
  const dossier = makeDossier({ 'actors/ada-quill.yaml': 'name: Ada Quill', ...changes }, { topics: TOPICS });
  return buildPositionMatrix(dossier, buildPositions(dossier), beginPage(dossier));
}

const position = (text: string, more = '') => `{ text: ${text}, cites: [p1], topic: the-vote${more} }`;
const actor = (name: string, statements: string[], more = '') => `name: ${name}\n${more}statements: [${statements.join(', ')}]`;
const textOf = ({ html }: { html: string }) => html.replaceAll(/<sup.*?<\/sup>|<[^>]+>/g, '');
const outline = ({ columns, rows }: ReturnType<typeof buildPositionMatrix>) => ({
  columns: columns.map(({ head, actors }) => `${head?.id ?? 'others'}: ${actors.map(({ id }) => id).join(' ')}`),
  rows: rows.map(({ topic, cells }) => `${topic.id}: ${cells.map((lines) => lines.map(textOf).join(' | ') || '–').join(' / ')}`),
});

test('a cell has the short forms of an actor’s statements, with citations and a link to all statements', () => {
  const { rows } = read({
    'actors/ben.yaml': actor('Ben', [position('He was for it. He said so.', ', short: Ben was for it.'), position('He came.')]),
  });
  expect(rows[0]?.cells[0]).toMatchObject([
    {
      anchor: 'the-vote--ben',
      isNamed: false,
      html: expect.stringMatching(new RegExp(`^<span id="${anchorOf('Ben was for it.')}".*>Ben</a> was for it\\.<.*#source-p1`)) as string,
    },
  ]);
});

test('without a short form it has the first sentence of the first statement, with its citations', () => {
  const { rows } = read({ 'actors/ben.yaml': actor('Ben', [position('"He & she were for it. He said so."'), position('He came.')]) });
  expect(rows[0]?.cells[0]).toMatchObject([
    {
      html: expect.stringMatching(
        new RegExp(`^<span id="ben-${anchorOf('He & she were for it. He said so.')}-short".*>He &#x26; she were for it\\.<.*#source-p1`),
      ) as string,
    },
  ]);
});

test('sides are columns with those who speak for them, and a side without a position has none', () => {
  const found = read({
    'actors/board.yaml': actor('Board', []),
    'actors/cy.yaml': actor('Cy', [position('Cy is for it.')], 'affiliation: [board]\n'),
    'actors/ben.yaml': actor('Ben', ['{ text: Fares are low., cites: [p1], topic: fares }']),
  });
  expect(outline(found)).toEqual({
    columns: ['ben: ben', 'board: cy'],
    rows: ['the-vote: – / Cy is for it.', 'fares: Fares are low. / –'],
  });
  expect(found.rows[0]?.cells[1]?.[0]?.isNamed).toBe(true);
});

test('sides for which there is no room share the last column, in which each is named', () => {
  const names = ['Al', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'];
  const found = read(
    Object.fromEntries(names.map((name) => [`actors/${name.toLowerCase()}.yaml`, actor(name, [position(`${name} is for it.`)])])),
  );
  expect(outline(found).columns).toEqual(['al: al', 'bo: bo', 'cy: cy', 'di: di', 'others: ed flo gus']);
  expect(found.rows[0]?.cells[4]?.map((line) => [line.isNamed, textOf(line)])).toEqual([
    [true, 'Ed is for it.'],
    [true, 'Flo is for it.'],
    [true, 'Gus is for it.'],
  ]);
});
