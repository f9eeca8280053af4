import { describe, expect, test } from 'vitest';
import { expandQuery, rateName, type Rewrite } from '#browser/search/search-query.ts';

const REWRITES: Rewrite[] = [
  ['Holme', 'Holm'],
  ['Хольм', 'Holm'],
  ['Holme Sound', 'Great Sound'],
  ['the Holm', 'Holm'],
  ['Quay', 'Old Quay'],
];

describe('a query is searched for', () => {
  test.each([
    ['as it was typed', 'ferry', ['ferry']],
    ['with composed letters, as in the texts', 'Zoe\u0301', ['Zo\u00e9']],
    ['without what is not seen', 'fer\u00adry\u200b', ['ferry']],
    ['also in the house’s spelling', 'ferry to holme', ['ferry to holme', 'ferry to Holm']],
    ['also under the name of this site for an original one', 'Хольм', ['Хольм', 'Holm']],
    ['with the longest spelling rewritten first', 'Holme Sound', ['Holme Sound', 'Great Sound']],
    ['as it is where it has the house’s spelling', 'Holm', ['Holm']],
    ['without the words that the house’s spelling has not', 'the Holm', ['the Holm', 'Holm']],
    ['as it is where another spelling is a part of the house’s', 'the old quay', ['the old quay']],
    ['as it is where a spelling is only a part of a word', 'Holmes', ['Holmes']],
  ])('%s', (_how, query, queries) => {
    expect(expandQuery(query, REWRITES)).toEqual(queries);
  });
});

describe('a name matches a query', () => {
  test.each([
    ['best where it is the query', 'ada quill', 'Ada Quill', 3],
    ['whatever its accents', 'Émile', 'Emile', 3],
    ['well where it begins with it', 'Ada', 'Ada Quill', 2],
    ['where words of it begin with the query’s', 'quil', 'Ada Quill', 1],
    ['in any order', 'quill ada', 'Ada Quill', 1],
    ['not where a word is missing', 'ada stone', 'Ada Quill', 0],
    ['not if the query is empty', ' ', 'Ada Quill', 0],
    ['not if the query has only punctuation', '—', 'Ada Quill', 0],
  ])('%s', (_how, query, name, rate) => {
    expect(rateName(query, name)).toBe(rate);
  });
});
