import { expect, test } from 'vitest';
import { FILLED_LINES } from '#rules/examples/example-files.ts';
import { contentFiles, fillIn, findMessages, listMessages, makeDossier } from '../../support/entries.ts';

test('the sample project passes every check', () => {
  expect(listMessages(findMessages())).toEqual([]);
});

test('files of the sample project can be replaced, added and removed', () => {
  const files = contentFiles({ 'places/holm.yaml': null, 'places/other.yaml': 'name: Other' });
  expect(files.map((file) => file.name).filter((name) => name.startsWith('places/'))).toEqual(['places/other.yaml']);
});

test('short entries of every kind are filled in', () => {
  const dossier = makeDossier({
    'actors/x.yaml': '',
    'glossary/x.yaml': '',
    'chronology/x.yaml': '',
    'places/x.yaml': '',
    'references/x.yaml': '',
    'briefings/x.mdx': 'Prose.[^p1]',
  });
  expect(dossier.statementsOf('briefings/x').map((statement) => statement.text)).toEqual(['This else.', 'Prose.']);
});

test('the prose of a filled-in briefing begins on a known line', () => {
  const text = fillIn({ 'briefings/x.mdx': 'Prose.' })['briefings/x.mdx'] as string;
  expect(text.split('\n').indexOf('Prose.')).toBe(FILLED_LINES);
});

test('invalid content of a test is an error', () => {
  expect(() => makeDossier({ 'actors/x.yaml': 'nam: X' })).toThrow('unknown key "nam"');
});
