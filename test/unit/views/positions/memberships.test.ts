import { describe, expect, test } from 'vitest';
import { beginPage } from '#views/page/annotate.ts';
import { buildMembershipTable, isBackground, markMemberships } from '#views/positions/memberships.ts';
import { findMessages, listMessages, makeDossier } from '../../../support/entries.ts';
import { anchorOf } from '../../../support/anchors.ts';

const ACTORS = {
  'actors/ben.yaml': 'name: Ben',
  'actors/cy.yaml': 'name: Cy',
  'actors/dee.yaml': 'name: Dee',
};

const group = (term: string, ...members: string[]) =>
  `term: ${term}\nparticipants:\n${members.map((actor) => `  - { actor: ${actor}, text: It is a member., cites: [gazette-2020] }\n`).join('')}`;

const build = (groups: Record<string, string[]>) =>
  buildMembershipTable(
    makeDossier({
      ...ACTORS,
      ...Object.fromEntries(Object.entries(groups).map(([term, actors]) => [`glossary/${term}.yaml`, group(term, ...actors)])),
    }),
  );

test('the largest group and the actor in most groups come first', () => {
  const { groups, rows } = build({ board: ['ben', 'cy'], council: ['cy', 'dee', 'ben'], desk: ['cy'] });
  expect(groups.map(({ id }) => id)).toEqual(['council', 'board', 'desk']);
  expect(rows.map(({ actor, memberships }) => `${actor.id} ${memberships.map((one) => (one ? 'x' : '-')).join('')}`)).toEqual([
    'cy xxx',
    'ben xx-',
    'dee x--',
  ]);
});

test('a membership has its own statement and its role', () => {
  const dossier = makeDossier({
    ...ACTORS,
    'glossary/board.yaml': `term: board
participants:
  - { actor: ben, text: Ben is on it., cites: [gazette-2020] }
  - { actor: cy, as: chair, text: Cy presides., cites: [p1, gazette-2020] }`,
  });
  const table = buildMembershipTable(dossier);
  expect(table.rows.flatMap(({ memberships }) => memberships).map((one) => `${one?.role ?? 'member'}: ${one?.statement.text}`)).toEqual([
    'member: Ben is on it.',
    'chair: Cy presides.',
  ]);
  const notes = beginPage(dossier);
  const html = [...markMemberships(table, notes, 'member').values()];
  expect(html.map((one) => /(member|chair)/.exec(one)?.[0])).toEqual(['member', 'chair']);
  expect(html[1]).toContain(`id="board-${anchorOf('Cy presides.')}"`);
  expect(isBackground(table)).toBe(false);
  expect(html[0]).toContain('background'); // not all of them are background, so each shows its origin
  expect(notes.sources().map(({ source }) => source.id)).toEqual(['gazette-2020', 'p1']);
});

describe('the summary', () => {
  test.each<[what: string, groups: Record<string, string[]>, sentence: string]>([
    ['nothing', {}, ''],
    ['one group', { board: ['ben', 'cy'] }, 'Ben and Cy are in this group.'],
    ['one in all', { board: ['ben', 'cy'], council: ['cy', 'dee'] }, 'Cy belongs to both groups; no other actor belongs to more than one.'],
    ['everybody in all', { board: ['ben', 'cy'], council: ['cy', 'ben'] }, 'Ben and Cy belong to both groups.'],
    [
      'three groups',
      { a: ['ben'], b: ['ben', 'cy'], c: ['ben', 'cy'] },
      'Ben belongs to all three groups; no other actor belongs to more than two.',
    ],
    [
      'nobody in all',
      { a: ['ben'], b: ['ben', 'cy'], c: ['cy', 'dee'], d: ['cy'] },
      'No actor belongs to all four groups; Cy belongs to three; no other actor belongs to more than two.',
    ],
    ['each in one', { a: ['ben'], b: ['cy'] }, 'No actor belongs to more than one of the two groups.'],
  ])('of %s', (_what, groups, sentence) => {
    expect(build(groups).summary).toBe(sentence);
  });
});

test('a participant that does not exist is reported', () => {
  const messages = findMessages({ 'glossary/board.yaml': group('board', 'ada-quil') });
  expect(listMessages(messages.filter(({ ruleId }) => ruleId === 'mention-resolves'))).toMatchInlineSnapshot(`
    [
      "glossary/board.yaml:3:14 mention-resolves: "ada-quil" is not in the collection actors → Did you mean "ada-quill"?",
    ]
  `);
});
