import { describe, expect, test } from 'vitest';
import { beginPage } from '#views/page/annotate.ts';
import { describeSeats, markSeats, readFormats } from '#views/positions/formats.ts';
import { findMessages, listMessages, makeDossier } from '../../../support/entries.ts';

const ACTORS = {
  'actors/ben.yaml': 'name: Ben',
  'actors/cy.yaml': 'name: Cy',
  'actors/dee.yaml': 'name: Dee',
};

const format = (term: string, ...participants: string[]) =>
  `term: ${term}\nparticipants:\n${participants.map((actor) => `  - { actor: ${actor}, text: It has a seat., cites: [gazette-2020] }\n`).join('')}`;

const read = (formats: Record<string, string[]>) =>
  readFormats(
    makeDossier({
      ...ACTORS,
      ...Object.fromEntries(Object.entries(formats).map(([term, actors]) => [`glossary/${term}.yaml`, format(term, ...actors)])),
    }),
  );

test('a table of formats has the fullest first, and the actor with most seats', () => {
  const { formats, rows } = read({ board: ['ben', 'cy'], council: ['cy', 'dee', 'ben'], desk: ['cy'] });
  expect(formats.map(({ id }) => id)).toEqual(['council', 'board', 'desk']);
  expect(rows.map(({ actor, seats }) => `${actor.id} ${seats.map((seat) => (seat ? 'x' : '-')).join('')}`)).toEqual([
    'cy xxx',
    'ben xx-',
    'dee x--',
  ]);
});

test('a seat has its own statement and what it is taken as', () => {
  const dossier = makeDossier({
    ...ACTORS,
    'glossary/board.yaml': `term: board
participants:
  - { actor: ben, text: Ben sits., cites: [gazette-2020] }
  - { actor: cy, as: chair, text: Cy presides., cites: [p1, gazette-2020] }`,
  });
  const table = readFormats(dossier);
  expect(table.rows.flatMap(({ seats }) => seats).map((seat) => `${seat?.as ?? 'seat'}: ${seat?.statement.text}`)).toEqual([
    'seat: Ben sits.',
    'chair: Cy presides.',
  ]);
  const notes = beginPage(dossier);
  const html = [...markSeats(table, notes).values()];
  expect(html[1]).toContain('id="board-participants-2"');
  expect(html[0]).toContain('background'); // not all of them are, so each says its own
  expect(notes.sources().map(({ source }) => source.id)).toEqual(['gazette-2020', 'p1']);
});

describe('the sentence on seats', () => {
  test.each<[what: string, formats: Record<string, string[]>, sentence: string]>([
    ['nothing', {}, ''],
    ['one table', { board: ['ben', 'cy'] }, 'Ben and Cy sit at this table.'],
    ['one at all', { board: ['ben', 'cy'], council: ['cy', 'dee'] }, 'Cy sits at both tables; no other at more than one.'],
    ['everybody at all', { board: ['ben', 'cy'], council: ['cy', 'ben'] }, 'Ben and Cy sit at both tables.'],
    ['three tables', { a: ['ben'], b: ['ben', 'cy'], c: ['ben', 'cy'] }, 'Ben sits at all three tables; no other at more than two.'],
    [
      'nobody at all',
      { a: ['ben'], b: ['ben', 'cy'], c: ['cy', 'dee'], d: ['cy'] },
      'Nobody sits at all four tables; Cy sits at three; no other at more than two.',
    ],
    ['each at one', { a: ['ben'], b: ['cy'] }, 'Nobody sits at more than one table of the two.'],
  ])('of %s', (_what, formats, sentence) => {
    expect(describeSeats(read(formats))).toBe(sentence);
  });
});

test('a participant that does not exist is reported', () => {
  const messages = findMessages({ 'glossary/board.yaml': format('board', 'ada-quil') });
  expect(listMessages(messages.filter(({ ruleId }) => ruleId === 'mention-resolves'))).toMatchInlineSnapshot(`
    [
      "glossary/board.yaml:3:14 mention-resolves: "ada-quil" is not in the collection actors → Did you mean "ada-quill"?",
    ]
  `);
});
