import { describe, expect, test } from 'vitest';
import { factHasOneVersion } from '#rules/content/fact-has-one-version.ts';
import { checkWith } from '../../../support/check-rule.ts';
import { anchorOf } from '../../../support/anchors.ts';

const check = checkWith(factHasOneVersion);

/** What is found in sentences that cite one source, each in an entry of its own. */
const compare = (...texts: string[]) =>
  check({
    'references/minutes.yaml': 'digest: The council chose a captain for the ferry.',
    ...Object.fromEntries(
      texts.map((text, index) => [`glossary/t${index + 1}.yaml`, `definition: { text: ${JSON.stringify(text)}, cites: [minutes] }`]),
    ),
  });

describe('of versions that contradict each other', () => {
  const [right, wrong] = ['The council chose a captain on 3 May 2019.', 'The council chose a captain on 7 May 2019.'];

  test('the second of two is reported, with the first to compare', () => {
    expect(compare(right, wrong)).toEqual({
      found: [
        `glossary/t2.yaml:1:53 here it is “7 May 2019”, but “3 May 2019” in glossary/t1#${anchorOf('The council chose a captain on 3 May 2019.')}`,
      ],
      reasons: [`here it is “7 May 2019”, but “3 May 2019” in glossary/t1#${anchorOf('The council chose a captain on 3 May 2019.')}`],
      hints: [
        'Compare both statements with their sources. Correct the one that is wrong. If they tell of two things, say what sets them apart. If it holds all the same, say why in npm run review.',
      ],
      suspected: [{ text: wrong, basis: right }],
    });
  });

  test('the one that contradicts most others is reported, once', () => {
    expect(compare(wrong, right, right).found).toEqual([
      `glossary/t1.yaml:1:53 here it is “7 May 2019”, but “3 May 2019” in glossary/t2#${anchorOf('The council chose a captain on 3 May 2019.')}`,
    ]);
    expect(compare(right, wrong, right).found).toEqual([
      `glossary/t2.yaml:1:53 here it is “7 May 2019”, but “3 May 2019” in glossary/t1#${anchorOf('The council chose a captain on 3 May 2019.')}`,
    ]);
  });

  test('the details are found in the right sentence of a text', () => {
    const { found } = compare(
      'The council chose a captain from 12 candidates.',
      'It was 9 at night. The council chose a captain from 7 candidates.',
    );
    expect(found).toEqual([
      `glossary/t2.yaml:1:74 here it is “7 candidates”, but “12 candidates” in glossary/t1#${anchorOf('The council chose a captain from 12 candidates.')}`,
    ]);
  });
});

describe('two sentences contradict each other', () => {
  test.each([
    ['by an earlier day', 'A captain was chosen by the council on 7 May 2019.', 'A captain was chosen by the council on 3 May 2019.'],
    ['by a number of the same', 'The council chose a captain from 12 candidates.', 'The council chose a captain from 7 candidates.'],
    [
      'by a number after a day',
      'On 3 May 2019 the council chose from 12 candidates.',
      'On 3 May 2019 the council chose from 7 candidates.',
    ],
    [
      'by a number before a day',
      'The council chose from 12 candidates on 3 May 2019.',
      'The council chose from 7 candidates on 3 May 2019.',
    ],
    [
      'by a number, although another number is the same',
      'The council chose from 12 candidates and 7 members.',
      'The council chose from 7 candidates.',
    ],
    ['by a number at the start', '12 candidates heard the council choose a captain.', '7 candidates heard the council choose a captain.'],
  ])('%s', (_, first, second) => {
    expect(compare(first, second).reasons).toHaveLength(1);
  });
});

describe('two sentences do not contradict each other', () => {
  test.each([
    ['by a month and a day in it', 'The council chose a captain in May 2019.', 'The council chose a captain on 3 May 2019.'],
    ['by a month and another day', 'The council chose a captain in June 2019.', 'The council chose a captain on 3 May 2019.'],
    [
      'by a day and one of two days',
      'The council chose a captain on 3 May 2019.',
      'The council chose a captain on 7 May 2019, or on 3 May 2019.',
    ],
    ['by days without their year', 'The council chose a captain on 3 June.', 'The council chose a captain on 7 June.'],
    ['by a date in a quotation', 'The council chose a captain on 3 May 2019.', 'The council chose a captain, “7 May 2019”.'],
    ['by a number in a quotation', 'The council chose a captain from 12 candidates.', 'The council chose a captain from “7 candidates”.'],
    ['by a date and a number', 'The council chose a captain on 3 May 2019.', 'The council chose a captain from 7 candidates.'],
    ['by numbers of two things', 'The council chose a captain from 12 candidates.', 'The council chose a captain with 7 votes.'],
    ['by a number and a place in an order', 'The council chose a captain from 12 captains.', 'The council chose a seventh captain.'],
    ['by some and all of them', 'The council chose ten candidates of 12 candidates.', 'The council chose from 12 candidates.'],
    ['by all and some of them', 'The council chose from 12 candidates.', 'The council chose ten candidates of 12 candidates.'],
    ['by all and some, named once', 'The council chose from 12 candidates.', 'The council chose ten candidates of 12.'],
  ])('%s', (_, first, second) => {
    expect(compare(first, second).reasons).toEqual([]);
  });
});

test('what counts is read in one of two words', () => {
  expect(compare('The council has six members.', 'The council has five voting members.').reasons).toHaveLength(1);
});

test('sentences without a number lead nowhere, however many there are', () => {
  const plain = Array.from({ length: 40 }, () => 'The council chose a captain from candidates at quay B2.');
  expect(
    compare(...plain, 'The council chose a captain from 12 candidates.', 'The council chose a captain from 7 candidates.').reasons,
  ).toHaveLength(1);
});
