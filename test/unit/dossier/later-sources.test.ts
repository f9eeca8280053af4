import { describe, expect, test } from 'vitest';
import { listAsOfCitations, listAsOfSupport } from '#dossier/later-sources.ts';
import { makeDossier, type Changes } from '../../support/entries.ts';
import { anchorOf } from '../../support/anchors.ts';

const LATER = { 'references/later.yaml': 'issued: 2021\nstanding: The pier had been closed before.' };
const cited = (changes: Changes) =>
  listAsOfCitations(makeDossier({ ...LATER, ...changes }))
    .filter(({ source }) => source === 'later')
    .map(({ by }) => ('path' in by ? by.path.join('.') : by.key));

describe('text that is as of the article', () => {
  test('is what the article says, and background to it', () => {
    expect(cited({ 'briefings/x.mdx': 'The pier is closed.[^later] So the article.[^p1][^later]' })).toEqual([
      `briefings/x#${anchorOf('The pier is closed.')}`,
      `briefings/x#${anchorOf('So the article.')}`,
    ]);
    expect(cited({ 'chronology/x.yaml': 'cites: [later]\norigin: background' })).toEqual([`chronology/x#${anchorOf('Something happens')}`]);
  });

  test('is neither later knowledge nor the provenance of the article', () => {
    expect(cited({ 'briefings/x.mdx': '<Later>\n\nThe pier is closed.[^later]\n\n</Later>' })).toEqual([]);
    expect(cited({ 'actors/ada-quill.yaml': 'later: [{ text: She left., cites: [later] }]' })).toEqual([]);
    expect(cited({ 'chronology/x.yaml': 'cites: [later]\norigin: later' })).toEqual([]);
    expect(cited({ 'articles/ferry-vote.yaml': 'provenance: [{ text: It was printed., cites: [later] }]' })).toEqual([]);
  });

  test('has the sources of its dates, too', () => {
    const date = '{ edtf: 2020-03-04, basis: background, cites: [gazette-2020, later] }';
    expect(cited({ 'chronology/x.yaml': `cites: [p1]\norigin: article\ndate: ${date}` })).toEqual([
      `chronology/x#${anchorOf('Something happens')}`,
    ]);
    expect(
      cited({ 'articles/ferry-vote.yaml': `passages: [{ id: p1, digest: They voted., dates: [{ of: the vote, date: ${date} }] }]` }),
    ).toEqual(['passages.0.dates.0.date.cites.1']);
  });

  test('rests on later pages, with their reasons, and on pages without a date', () => {
    const dossier = makeDossier({
      ...LATER,
      'references/gazette-2020.yaml': 'issued: 2020-03-04',
      'references/undated.yaml': 'title: The pier',
      'references/unused.yaml': 'issued: 2021',
      'briefings/x.mdx': 'The pier is closed.[^later] It was old.[^undated][^later]',
    });
    const { later, undated } = listAsOfSupport(dossier);
    expect(later.map(({ reference, citations }) => [reference.id, citations])).toEqual([['later', 2]]);
    expect(undated.map(({ id }) => id)).toEqual(['undated']);
  });
});
