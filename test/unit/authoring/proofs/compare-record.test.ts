import { describe, expect, test } from 'vitest';
import { createRecordComparer } from '#authoring/proofs/compare-record.ts';
import type { Source } from '#dossier/source.ts';
import { makeDossier } from '../../../support/entries.ts';

/** The words of a reference that are not in a text, with their kinds. */
function differ(reference: string, text: string): string[] {
  const dossier = makeDossier({
    'references/pier-book.yaml': reference,
    'actors/ben-oake.yaml': 'name: Ben Oake\naltLabels: [Oake]',
  });
  const source = dossier.sources.get('pier-book') as Source & { kind: 'reference' };
  return createRecordComparer(dossier)
    .reference(source, text)
    .differences.map(({ kind, words }) => `${kind}: ${words}`);
}

describe('a digest stands in a text', () => {
  test.each([
    ['with dates in other forms', 'digest: It opened on 4 March 2020.', 'It opened on March 4th, 2020.'],
    ['with relative words', 'digest: It opened on 3 March 2020.\nissued: 2020-03-05', 'It opened on Tuesday.'],
    ['that is more precise', 'digest: It opened in 2020.', 'It opened on 4 March 2020.'],
    ['with numbers in words', 'digest: It has 12 piers and 1.5 million guests.', 'Twelve piers, 1,500,000 guests'],
    ['with another name of an entry', 'digest: It was built by Ben Oake.', 'Oake built it'],
    ['with a title', 'digest: It was built by Engineer Ben Oake.', 'Oake, an engineer, built it'],
    ['with another house spelling', 'digest: The pier of Holm.', 'The pier of Holme'],
    ['with its own words', 'digest: Like Ben Oake it is old.', 'Oake is aged'],
    ['with its own first word', 'digest: Builder Eve Ash made it.', 'Eve Ash made it'],
    ['with the words of an office turned round', 'digest: The Ministry of Trade made it.', 'the trade ministry'],
    ['with the words of its locator', 'locator: { start: the old pier, end: of Holm }', 'On the old pier\nof the island of Holm'],
    [
      'after a quotation',
      'digest: “It is old.” On it she sat. “It was on Holm.”\nquotations: [{ text: It is old., speaker: null }, { text: It was on Holm., speaker: null }]',
      'It is old. It was on Holm.',
    ],
  ])('%s', (_what, reference, text) => {
    expect(differ(reference, text)).toEqual([]);
  });

  test.each([
    ['another day', 'digest: It opened on 4 March 2020.', 'It opened on March 5, 2020.', 'date: 4 March 2020'],
    ['a day too precise', 'digest: It opened on 4 March 2020.', 'It opened in March 2020.', 'date: 4 March 2020'],
    ['relative words without a day of issue', 'digest: It opened on 3 March 2020.', 'It opened on Tuesday.', 'date: 3 March 2020'],
    ['another year', 'digest: It opened in 2019.', 'It opened in 2020.', 'date: 2019'],
    ['another number', 'digest: It has 12 piers.', 'It has 13 piers.', 'figure: 12'],
    ['another number in words', 'digest: It has twelve piers.', 'It has piers.', 'figure: twelve'],
    ['another name', 'digest: It was built by Eve Ash.', 'Eve Elm built it', 'name: Eve Ash'],
    ['another locator', 'locator: { start: the old pier, end: of Holm }', 'On the pier of Holm', 'locator: the old pier … of Holm'],
    [
      'another locator of a quotation',
      'quotations: [{ text: a lifeline, speaker: null, locator: { prefix: called it } }]',
      'named it a lifeline',
      'locator: called it a lifeline',
    ],
    ['a word more', 'quotations: [{ text: a true lifeline, speaker: null }]', 'a lifeline', 'quotation: a true lifeline'],
  ])('but not with %s', (_what, reference, text, difference) => {
    expect(differ(reference, text)).toEqual([difference]);
  });
});

test('quotations in a digest are compared as quotations only', () => {
  expect(differ('digest: It is “a True lifeline”.\nquotations: [{ text: a True lifeline, speaker: null }]', 'a True lifeline')).toEqual([]);
});

const ARTICLE = `Holm keeps its ferry

The council of Holm voted on Wednesday to keep the ferry.

It is “a lifeline”, says Mayor Ada Quill.`;

const compareArticle = (text: string, changes: Record<string, string> = {}) =>
  createRecordComparer(makeDossier(changes))
    .article(text)
    .map(({ source, differences }) => [
      source.id,
      ...differences.map(({ words, isElsewhere }) => (isElsewhere ? `${words} (elsewhere)` : words)),
    ]);

test('each passage is compared with its own paragraph', () => {
  expect(compareArticle(ARTICLE)).toEqual([['headline'], ['p1'], ['p2']]);
  expect(compareArticle(ARTICLE.replace('“a lifeline”', 'a must').replace('ferry.', 'ferry, “a lifeline”.'))).toEqual([
    ['headline'],
    ['p1'],
    ['p2', 'a lifeline (elsewhere)'],
  ]);
});

test('words that stand elsewhere are shown there, others at the likest words of the paragraph', () => {
  const text = ARTICLE.replace('“a lifeline”', 'a must').replace('ferry.', 'ferry, “a lifeline”.');
  const [, , p2] = createRecordComparer(makeDossier()).article(text);
  const nearest = p2?.differences[0]?.nearest;
  expect(nearest && text.slice(nearest.start, nearest.end)).toBe('a lifeline');
});

test('the headline is compared as a quotation', () => {
  expect(compareArticle(ARTICLE.replace('keeps', 'saves'))[0]).toEqual(['headline', 'Holm keeps its ferry']);
});

test('date words of a passage stand in its paragraph, and can mean the recorded date', () => {
  const passages = (edtf: string) => ({
    'articles/ferry-vote.yaml': `passages:
  - { id: p1, digest: The council voted., dates: [{ of: the vote, date: { edtf: ${edtf}, basis: resolved, words: on Wednesday } }] }
  - { id: p2, digest: The mayor spoke., quotations: [{ text: a lifeline, speaker: ada-quill }] }`,
  });
  expect(compareArticle(ARTICLE, passages('2020-03-04'))[1]).toEqual(['p1']);
  expect(compareArticle(ARTICLE, passages('2020-03-05'))[1]).toEqual(['p1', 'on Wednesday']);
});
