import { describe, expect, test } from 'vitest';
import { correctionIsMade } from '#rules/content/correction-is-made.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(correctionIsMade);

type Change = readonly [was: string, now: string | null];

/** Frontmatter or YAML with corrections, the newest first. */
const corrections = (changes: readonly Change[]): string =>
  `corrections: ${JSON.stringify(changes.map(([was, now]) => ({ date: '2020-05-01', was, now, why: 'It was wrong.' })))}`;

/** What is found in a definition with corrections, the newest first. */
const find = (text: string, ...changes: Change[]): string[] =>
  check({ 'glossary/pier.yaml': `definition: { text: "${text}", cites: [gazette-2020] }\n${corrections(changes)}` }).reasons;

describe('a correction may be replaced', () => {
  test.each<[string, string, Change, Change]>([
    ['in a part of it', 'Where boats land at night.', ['ships', 'boats'], ['Where cars land.', 'Where ships land at night.']],
    ['with the text around it', 'Where boats land.', ['Where ships land.', 'Where boats land.'], ['cars', 'ships']],
    ['by the words that it removed', 'It is new.', ['It is old.', 'It is new.'], ['It is new.', null]],
    ['if it removed words that another had removed in part', 'It is a pier.', ['new', 'a pier'], ['It is new.', null]],
  ])('%s', (_, text, later, earlier) => {
    expect(find(text, later, earlier)).toEqual([]);
  });

  test('but not by a correction of something else', () => {
    expect(find('It is new.', ['Ships land there.', null], ['It is new.', null])).toEqual([
      'the correction says that “It is new.” was removed, but it is still in the entry',
    ]);
    expect(find('It is new. Boats land.', ['Ships land.', 'Boats land.'], ['It is new.', null])).toEqual([
      'the correction says that “It is new.” was removed, but it is still in the entry',
    ]);
    expect(find('Where cars land.', ['It is old.', 'Where cars land.'], ['cars', 'ships'])).toEqual([
      'the correction says that the entry now says “ships”, but it does not',
    ]);
  });
});

describe('corrected words stand', () => {
  test.each<[string, Change]>([
    ['with the old words in them', ['Where boats land', 'Where boats land *at night*']],
    ['with emphasis or without', ['Where cars land', 'Where boats land at night']],
  ])('in a text, %s', (_, change) => {
    expect(find('Where boats land *at night*.', change)).toEqual([]);
  });

  test('in a name', () => {
    expect(check({ 'glossary/pier.yaml': `term: stone pier\n${corrections([['jetty', 'stone pier']])}` }).reasons).toEqual([]);
  });

  test('in a heading, and in two sentences of a paragraph', () => {
    const changes: Change[] = [
      ['The end', 'The vote'],
      ['It left.', 'It stays. It floats.'],
    ];
    const prose = '## The vote\n\nIt stays.[^p1] It floats.[^p1]';
    expect(check({ 'briefings/ferry.mdx': `---\n${corrections(changes)}\n---\n\n${prose}` }).reasons).toEqual([]);
  });

  test('but not in a correction, nor in its reason', () => {
    expect(find('Where boats land.', ['It is old.', 'It was wrong.'])).toEqual([
      'the correction says that the entry now says “It was wrong.”, but it does not',
    ]);
  });

  test('but not in the words of others', () => {
    expect(check({ 'glossary/pier.yaml': `altLabels: [jetty]\n${corrections([['quay', 'jetty']])}` }).reasons).toHaveLength(1);
  });
});
