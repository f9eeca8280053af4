import { expect, test } from 'vitest';
import { findNeighbours, listChapters } from '#views/entries/briefings.ts';
import { buildDossier } from '#dossier/dossier.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { contentFiles, fillIn, makeSite } from '../../../support/entries.ts';

const { entries } = parseEntries(
  contentFiles(
    fillIn({
      'briefings/b.mdx': '---\nquestion: Who pays?\nlater: true\n---\n\nAll.[^p1]',
      'briefings/c.mdx': '---\norder: 3\ndraft: true\n---\n\nSo.[^p1]',
    }),
  ),
);
const dossier = buildDossier(entries, makeSite(), { hasDrafts: true });

test('briefings are listed in reading order with their standfirsts, and drafts and what came later are marked', () => {
  expect(listChapters(dossier).flatMap(({ rows }) => rows)).toEqual([
    {
      name: 'What was decided?',
      href: '/briefings/what-was-decided/',
      text: 'The council keeps the ferry.',
      isDraft: false,
      isLater: false,
    },
    { name: 'Who pays?', href: '/briefings/b/', text: 'This else.', isDraft: false, isLater: true },
    { name: 'What else?', href: '/briefings/c/', text: 'This else.', isDraft: true, isLater: false },
  ]);
});

test('a briefing has neighbours in reading order', () => {
  expect(
    dossier.briefings.map((briefing) => {
      const { previous, next } = findNeighbours(dossier, briefing);
      return [previous?.name, next?.name];
    }),
  ).toEqual([
    [undefined, 'Who pays?'],
    ['What was decided?', 'What else?'],
    ['Who pays?', undefined],
  ]);
});

test('the chapters of the explainer divide the briefings, and those before the first have no heading', () => {
  const divided = buildDossier(
    parseEntries(
      contentFiles(
        fillIn({
          'briefings/b.mdx': '---\nquestion: Who pays?\n---\n\nAll.[^p1]',
          'briefings/c.mdx': '---\norder: 3\n---\n\nSo.[^p1]',
          'explainers/ferry-vote.yaml':
            'question: Will the ferry stay?\nanswer: { text: Yes., cites: [p1] }\ninBrief: [{ text: Yes., cites: [p1] }]\nchapters: [{ heading: Money, first: b }]',
        }),
      ),
    ).entries,
    makeSite(),
  );
  const chapters = listChapters(divided).map(({ heading, rows }) => [heading, ...rows.map(({ href }) => href)]);
  expect(chapters).toEqual([
    [undefined, '/briefings/what-was-decided/'],
    ['Money', '/briefings/b/', '/briefings/c/'],
  ]);
});
