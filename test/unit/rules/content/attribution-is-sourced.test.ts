import { describe, expect, test } from 'vitest';
import { attributionIsSourced } from '#rules/content/attribution-is-sourced.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(attributionIsSourced);

const ACTORS = {
  'actors/ben-oake.yaml': 'name: Ben Oake\nkind: person',
  'actors/cara-fell.yaml': 'name: Cara Fell\nkind: person',
  'actors/norra.yaml': 'name: Norra\nkind: state',
};

/** What is found in a sentence about two sources, each with its lines. */
const find = (report: string, letter: string, sentence: string) =>
  check({
    ...ACTORS,
    'references/report.yaml': report,
    'references/letter.yaml': letter,
    'briefings/ferry.mdx': `${sentence}[^report][^letter]`,
  });

const SILENT = 'digest: The pier of Holm was unsafe.';
const BEN_SPEAKS = 'digest: Ben Oake told the council that the pier was unsafe.';
const CARA_LISTENS = 'digest: Cara Fell was at the pier.';
const CARA_SPEAKS = 'digest: Cara Fell said that the pier was unsafe.';

describe('an attribution is sourced', () => {
  test.each([
    ['by one of several sources', BEN_SPEAKS, CARA_SPEAKS],
    ['by a quotation that is recorded for the speaker', BEN_SPEAKS, 'quotations: [{ text: unsafe, speaker: cara-fell }]'],
    ['by a name, where no source has a speaker', SILENT, CARA_LISTENS],
    ['by a name, where nobody knows who said the quoted words', 'quotations: [{ text: unsafe, speaker: null }]', CARA_LISTENS],
  ])('%s', (_, report, letter) => {
    expect(find(report, letter, 'The pier was unsafe, Cara Fell said.').reasons).toEqual([]);
  });

  test('by a passage', () => {
    expect(check({ 'briefings/ferry.mdx': 'The ferry is a lifeline, Ada Quill said.[^p2]' }).reasons).toEqual([]);
  });
});

describe('an attribution is suspected', () => {
  test('where no source names the speaker', () => {
    const { reasons, suspected } = find(BEN_SPEAKS, SILENT, 'The pier was unsafe, Cara Fell said.');
    expect(reasons).toEqual(['this is attributed to “Cara Fell”, whom report, letter do not name']);
    expect(suspected).toEqual([
      {
        text: 'The pier was unsafe, Cara Fell said.',
        basis: 'Some Publisher, Some page\nBen Oake told the council that the pier was unsafe.',
      },
    ]);
  });

  test('where somebody else speaks in one of the sources, and nobody in the others', () => {
    expect(find(BEN_SPEAKS, CARA_LISTENS, 'The pier was unsafe, Cara Fell said.').reasons).toEqual([
      'this is attributed to “Cara Fell”, but in report, letter others speak',
    ]);
  });
});

describe('nothing is suspected', () => {
  test.each([
    ['of a quotation, at which another rule looks', 'Cara Fell said that the pier was “unsafe”.'],
    ['of somebody to whom the speaker speaks', 'To Cara Fell, Ben Oake said that the pier was unsafe.'],
    ['of an adjective', 'The pier was unsafe, according to Norran divers.'],
    ['of those in the sentence who do not speak', 'Cara Fell repaired the pier.'],
  ])('%s', (_, sentence) => {
    expect(find(BEN_SPEAKS, SILENT, sentence).reasons).toEqual([]);
  });

  test('of a citation that leads nowhere', () => {
    expect(check({ ...ACTORS, 'briefings/ferry.mdx': 'The pier was unsafe, Cara Fell said.[^lost]' }).reasons).toEqual([]);
  });
});
