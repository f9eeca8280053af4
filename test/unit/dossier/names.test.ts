import { describe, expect, test } from 'vitest';
import { namesOf, type NamedEntry } from '#dossier/names.ts';
import { nameOf } from '#dossier/entry.ts';
import { fc, checkProperty } from '../../support/check-property.ts';
import { makeDossier, type Changes } from '../../support/entries.ts';

const indexOf = (changes: Changes) => makeDossier(changes).names;

/** The mentions in a text as `words → entry`. */
const mentions = (changes: Changes, text: string) =>
  indexOf(changes)
    .find(text)
    .map(({ start, end, key }) => `${text.slice(start, end)} → ${key}`);

const FERRY: Changes = {
  'glossary/ferry.yaml': 'term: ferry\naltLabels: [day ferry]',
  'glossary/ferry-line.yaml': 'term: ferry line',
  'actors/council.yaml': 'name: Council of Holm\naltLabels: [the Council]',
  'places/north-vik.yaml': 'name: North Vik',
};

describe('names are found', () => {
  test.each<[what: string, text: string, found: string[]]>([
    ['the longest first', 'The day ferry is on the ferry line.', ['day ferry → glossary/ferry', 'ferry line → glossary/ferry-line']],
    ['a name inside a longer one only as part of that', 'Council of Holm', ['Council of Holm → actors/council']],
    ['every time', 'Holm, Holm.', ['Holm → places/holm', 'Holm → places/holm']],
    ['at the beginning and the end of a text', 'Holm to North Vik', ['Holm → places/holm', 'North Vik → places/north-vik']],
    ['before a possessive', "Holm’s and Ada Quill's", ['Holm → places/holm', 'Ada Quill → actors/ada-quill']],
    ['before a hyphen, a dash or a stop', 'Holm-based (Holm) Holm–Vik Holm.', Array(4).fill('Holm → places/holm')],
    [
      'in lower case also with a capital at its head',
      'Subsidy. Day ferry. The Council.',
      ['Subsidy → glossary/subsidy', 'Day ferry → glossary/ferry', 'The Council → actors/council'],
    ],
    ['over the end of a line', 'the Council of\nHolm', ['Council of\nHolm → actors/council']],
    ['where a longer name only begins alike', 'The ferry lines up.', ['ferry → glossary/ferry']],
  ])('%s', (_, text, found) => {
    expect(mentions(FERRY, text)).toEqual(found);
  });
});

describe('names are not found', () => {
  test.each<[what: string, text: string]>([
    ['inside a word', 'Holmes, Stockholm, Holm2, ferryman'],
    ['in another case than a sentence’s beginning gives', 'HOLM, holm, FERRY, Day Ferry of NORTH VIK'],
    ['in pieces', 'the Council. Of Vik North'],
    ['before a letter of another script', 'Holmе Holmé'],
  ])('%s', (_, text) => {
    expect(
      mentions(
        {
          'actors/council.yaml': 'name: Council of Holm',
          'places/north-vik.yaml': 'name: North Vik',
          'glossary/ferry.yaml': 'term: day ferry',
        },
        text,
      ),
    ).toEqual([]);
  });
});

test.each<[script: string, name: string, text: string, found: boolean]>([
  ['Cyrillic', 'Київ', 'Місто Київ, столиця', true],
  ['Cyrillic, inside a word', 'Київ', 'Київська', false],
  ['Greek, at a sentence’s beginning', 'ένα μουσείο', 'Ένα μουσείο.', true],
  ['Arabic', 'القاهرة', 'مدينة القاهرة.', true],
  ['Devanagari', 'दिल्ली', 'नई दिल्ली.', true],
  ['Devanagari, inside a word', 'दिल', 'दिल्ली', false],
  ['Devanagari, of which the text has a longer one', 'नई दिल', 'नई दिल्ली', false],
  ['Devanagari, behind a mark inside a word', 'ल', 'दिल', false],
  ['Han between marks', '東京', '「東京」', true],
  ['Latin with marks', 'Žižkov', 'do Žižkov!', true],
])('a name in %s is found as a word: %s in %s', (_, name, text, found) => {
  const changes = { 'places/x.yaml': `name: Some Place\noriginalNames: [{ text: ${name}, language: xx }]` };
  expect(mentions(changes, text)).toEqual(found ? [expect.stringContaining('→ places/x')] : []);
});

test('the publishers of references count as names, but are no mentions themselves', () => {
  const changes = { ...FERRY, 'references/post.yaml': 'publisher: North Vik Post\nvia: Holm Wire' };
  expect(mentions(changes, 'The North Vik Post, via Holm Wire, on North Vik.')).toEqual(['North Vik → places/north-vik']);
  expect(mentions({ ...FERRY, 'references/council.yaml': 'publisher: Council of Holm' }, 'Council of Holm')).toEqual([
    'Council of Holm → actors/council',
  ]);
});

test('names with punctuation in or around them are found whole', () => {
  const changes = { 'places/a.yaml': 'name: St. Ann’s Bay', 'glossary/b.yaml': 'term: "“open door”"', 'glossary/c.yaml': 'term: U.S.' };
  expect(mentions(changes, 'At St. Ann’s Bay the “open door” of the U.S.')).toEqual([
    'St. Ann’s Bay → places/a',
    '“open door” → glossary/b',
    'U.S. → glossary/c',
  ]);
});

describe('entries about the same thing', () => {
  const SAME: Changes = {
    'places/port.yaml': 'name: Port Holm\nsameAs: actors/port',
    'actors/port.yaml': 'name: Port Authority\nsameAs: glossary/port',
    'glossary/port.yaml': 'term: the Port',
  };

  test('form one group through any chain, with the term first, then the actor, then the place', () => {
    const names = indexOf(SAME);
    for (const key of ['places/port', 'actors/port', 'glossary/port'] as const) {
      expect(names.group(key)).toEqual(['glossary/port', 'actors/port', 'places/port']);
      expect(names.primary(key)).toBe('glossary/port');
    }
  });

  test('share their names, which all link to the first of the group', () => {
    expect(mentions(SAME, 'Port Holm, the Port Authority, the Port')).toEqual([
      'Port Holm → glossary/port',
      'Port Authority → glossary/port',
      'the Port → glossary/port',
    ]);
  });

  test('do not include entries about other things', () => {
    const names = indexOf(SAME);
    expect(names.group('places/holm')).toEqual(['places/holm']);
    expect(names.primary('places/holm')).toBe('places/holm');
  });

  test('may be named in a circle, or may not exist', () => {
    const names = indexOf({
      'actors/a.yaml': 'name: A\nsameAs: places/a',
      'places/a.yaml': 'name: A\nsameAs: actors/a',
      'places/b.yaml': 'name: B\nsameAs: actors/nobody',
    });
    expect(names.group('places/a')).toEqual(['actors/a', 'places/a']);
    expect(names.group('places/b')).toEqual(['places/b']);
    expect(names.group('actors/nobody')).toEqual(['actors/nobody']);
  });
});

describe('of entries with the same name', () => {
  test('the term is preferred to the actor, and the actor to the place', () => {
    expect(mentions({ 'actors/x.yaml': 'name: Vik', 'places/y.yaml': 'name: Vik' }, 'Vik')).toEqual(['Vik → actors/x']);
    expect(mentions({ 'actors/x.yaml': 'name: Vik', 'glossary/y.yaml': 'term: Vik' }, 'Vik')).toEqual(['Vik → glossary/y']);
  });

  test('a capitalised name is preferred for a capitalised mention, even to a term in lower case', () => {
    expect(mentions({ 'glossary/sound.yaml': 'term: sound', 'places/sound.yaml': 'name: Sound' }, 'the sound, the Sound')).toEqual([
      'sound → glossary/sound',
      'Sound → places/sound',
    ]);
  });
});

test('an entry’s names are its main one, its labels and its original names', () => {
  const dossier = makeDossier({ 'glossary/x.yaml': 'term: a\naltLabels: [b]\noriginalNames: [{ text: c, language: xx }]' });
  const entry = dossier.entry('glossary/x') as NamedEntry;
  expect(nameOf(entry)).toBe('a');
  expect(namesOf(entry)).toEqual(['a', 'b', 'c']);
});

test('mentions are sorted, never overlap, and are whole words', () => {
  const names = indexOf(FERRY);
  const text = fc
    .array(
      fc.constantFrom(
        'Holm',
        'Council of ',
        'the ',
        'day ',
        'ferry',
        ' line',
        ' ',
        '. ',
        'Ada Quill',
        '\n',
        '’s',
        'x',
        '𝄞',
        'North ',
        'Vik',
      ),
    )
    .map((parts) => parts.join(''));
  checkProperty(
    text,
    (value) => {
      let free = 0;
      for (const { start, end } of names.find(value)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(value.slice(start, end)).not.toBe('');
        expect(value.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u);
        expect(value.slice(end)).not.toMatch(/^[\p{L}\p{N}]/u);
        free = end;
      }
    },
    500,
  );
});
