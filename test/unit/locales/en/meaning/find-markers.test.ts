import { describe, expect, test } from 'vitest';
import { findMarkers } from '#locales/en/meaning/find-markers.ts';
import { MARKER_WORDS } from '#locales/en/meaning/marker-words.ts';
import { findWords } from '#locales/en/words/words.ts';

/** The clear markers of a text; with `vague`, the others. */
const found = (text: string, { isVague = false } = {}) =>
  findMarkers(text, findWords(text))
    .filter(({ isClear }) => isClear !== isVague)
    .map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

test('markers are found by kind', () => {
  expect(found('Some members might not come, and all others will.')).toEqual([
    'some: Some',
    'possible: might',
    'negation: not',
    'all: all',
    'future: will',
  ]);
});

test('a negation may be part of a word or of a verb', () => {
  expect(found('They don’t know, they can’t say, and the mayor refused to ask.')).toEqual([
    'negation: don’t',
    'negation: can’t',
    'negation: refused',
  ]);
});

test('of overlapping phrases, the longest counts', () => {
  expect(found('They were still due to meet.')).toEqual(['future: were still due to']);
  expect(found('The council no longer votes, and not only in May.')).toEqual([]);
  expect(found('The council no longer votes.', { isVague: true })).toContain('negation: no longer');
});

test('a contrast negates nothing', () => {
  expect(found('It was a ferry, not a bridge.')).toEqual([]);
  expect(found('It was a ferry and not a bridge.')).toEqual(['negation: not']);
});

test('a month is no possibility', () => {
  expect(found('On 27 May they met; in May 1997 they may meet again.')).toEqual(['possible: may']);
});

test('fixed phrases change nothing', () => {
  expect(found('It was no island at all, and how many came, most likely nobody knows.')).toEqual(['negation: no']);
});

describe('the markers that the checks know', () => {
  test.each(MARKER_WORDS)('$kind: every word is either clear or vague, in lower case, and listed once', ({ clear, vague }) => {
    const all = [...clear.split(', '), ...vague.split(', ')];
    expect(all).toEqual([...new Set(all)]);
    expect(all).toEqual(
      all.map((phrase) =>
        findWords(phrase)
          .map(({ text }) => text)
          .join(' '),
      ),
    );
  });
});
