import { describe, expect, test } from 'vitest';
import { directionIsSourced } from '#rules/content/direction-is-sourced.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(directionIsSourced);

const find = (digest: string, sentence: string) =>
  check({
    'places/norra.yaml': 'name: Norra',
    'places/skerry.yaml': 'name: Skerry',
    'references/log.yaml': `digest: ${digest}`,
    'briefings/ferry.mdx': `${sentence}[^lost][^log]`,
  });

test('both texts are shown with their prepositions, and given to compare', () => {
  expect(find('Sheep came from the Skerry.', 'Sheep went toward Skerry.')).toMatchObject({
    reasons: ['here it is “toward Skerry”, but log has “from the Skerry”'],
    suspected: [{ text: 'Sheep went toward Skerry.', basis: 'Some Publisher, Some page\nSheep came from the Skerry.' }],
  });
});

describe('no direction is suspected', () => {
  test.each([
    ['of what goes both ways in the text', 'Sheep came from Skerry.', 'Sheep went to Skerry, and sheep came back from Skerry.'],
    ['of what goes both ways in the source', 'Sheep came from Skerry. Sheep went to Skerry.', 'Sheep went to Skerry.'],
    ['of a quotation', 'Sheep came from Skerry.', 'The sign said “sheep to Skerry”.'],
  ])('%s', (_, digest, sentence) => {
    expect(find(digest, sentence).reasons).toEqual([]);
  });
});

test('of two directions that changed places, the first is suspected', () => {
  expect(find('Sheep went from Norra to Skerry.', 'Sheep went from Skerry to Norra.').reasons).toEqual([
    'here it is “from Skerry”, but log has “to Skerry”',
  ]);
});
