import { describe, expect, test } from 'vitest';
import { buildPositions } from '#views/positions/positions.ts';
import { makeDossier } from '../../../support/entries.ts';

const TOPICS = [
  { id: 'the-vote', label: 'The vote' },
  { id: 'fares', label: 'Fares' },
  { id: 'weather', label: 'The weather' },
];

const actor = (name: string, topics: string[], more = '') =>
  `name: ${name}\n${more}statements: [${topics.map((topic) => `{ text: On ${topic}., cites: [p1], topic: ${topic} }`).join(', ')}]`;

const read = (changes: Record<string, string | null>) =>
  buildPositions(makeDossier({ 'actors/ada-quill.yaml': actor('Ada Quill', []), ...changes }, { topics: TOPICS }));

const outline = ({ topics, sides }: ReturnType<typeof buildPositions>) => ({
  topics: topics.map(
    ({ number, label, positions }) => `${number} ${label}: ${positions.map((p) => `${p.actor.id} ${p.statements.length}`).join(', ')}`,
  ),
  sides: sides.map(({ head, actors }) => `${head.id}: ${actors.map(({ id }) => id).join(', ')}`),
});

describe('positions', () => {
  test('are grouped by topic in the order of the settings, without empty topics', () => {
    const found = read({ 'actors/ben.yaml': actor('Ben', ['fares']), 'actors/cy.yaml': actor('Cy', ['the-vote', 'fares', 'fares']) });
    expect(outline(found).topics).toEqual(['1 The vote: cy 1', '2 Fares: cy 2, ben 1']);
  });

  test('come only from statements with a topic', () => {
    const found = read({ 'actors/ben.yaml': 'name: Ben\nstatements: [{ text: He came., cites: [p1] }]' });
    expect(outline(found)).toEqual({ topics: [], sides: [] });
  });

  test('are sorted by side: the side with most statements first, and in it the head, then the others by number of statements', () => {
    const found = read({
      'actors/ben.yaml': actor('Ben', ['fares', 'fares', 'fares']),
      'actors/board.yaml': actor('Board', ['fares']),
      'actors/cy.yaml': actor('Cy', ['fares'], 'affiliation: [desk]\n'),
      'actors/desk.yaml': actor('Desk', ['fares', 'fares'], 'affiliation: [board]\n'),
    });
    expect(outline(found)).toEqual({ topics: ['1 Fares: board 1, desk 2, cy 1, ben 3'], sides: ['board: board, desk, cy', 'ben: ben'] });
  });

  test('may have a side whose head has no statements', () => {
    const found = read({
      'actors/board.yaml': actor('Board', []),
      'actors/cy.yaml': actor('Cy', ['fares'], 'affiliation: [board]\n'),
    });
    expect(outline(found).sides).toEqual(['board: cy']);
  });

  test('come from background too, after what the article says', () => {
    const { topics } = read({
      'actors/ben.yaml': `${actor('Ben', ['fares'])}\nbackground: [{ text: He wrote., cites: [book], topic: fares, short: He did. }]`,
    });
    expect(topics.flatMap(({ positions }) => positions[0]?.statements.map(({ text }) => text))).toEqual(['On fares.', 'He wrote.']);
  });

  test('may be of actors that belong to each other in a circle', () => {
    const found = read({
      'actors/cy.yaml': actor('Cy', ['fares'], 'affiliation: [desk]\n'),
      'actors/desk.yaml': actor('Desk', ['fares'], 'affiliation: [cy]\n'),
    });
    expect(outline(found).topics).toEqual(['1 Fares: cy 1, desk 1']);
  });
});
