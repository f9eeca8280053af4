import { expect, test } from 'vitest';
import { listCorrectionRows } from '#views/corrections/correction-rows.ts';
import { makeDossier } from '../../../support/entries.ts';

test('a correction is listed with its entry and its text', () => {
  const dossier = makeDossier({
    'glossary/pier.yaml': 'term: pier\ncorrections: [{ date: 2020-05-09, was: jetty, now: pier, why: It is one. }]',
  });
  expect(listCorrectionRows(dossier)).toEqual([
    {
      anchor: 'glossary-pier-1',
      date: '2020-05-09',
      name: 'Pier',
      href: '/glossary/pier/',
      kind: 'term',
      text: 'This said “jetty”; it now says “pier”. It is one.',
    },
  ]);
});
