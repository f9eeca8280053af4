import { expect, test } from 'vitest';
import { sources } from '#locales/en-GB/catalogue/sources.ts';

const { explainBasis, explainReading, explainDate } = sources;

test('the reason for a date is described', () => {
  expect([
    explainBasis({ edtf: '2020-03-04', basis: 'stated' }),
    explainBasis({ edtf: '2020-03-04', basis: 'resolved', words: 'on Wednesday' }),
    explainBasis({ edtf: '2020-03-04', basis: 'background', cites: ['gazette-2020'], note: 'Only the Gazette gives it.' }),
  ]).toMatchInlineSnapshot(`
    [
      "the source states it",
      "worked out from “on Wednesday” in the article",
      "outside sources give it. Only the Gazette gives it",
    ]
  `);
});

test('what readers should know about a date is told only if there is something', () => {
  expect([
    explainDate({ edtf: '2020-03-04', basis: 'stated' }),
    explainDate({ edtf: '2020-03-04', basis: 'background', cites: ['gazette-2020'] }),
    explainDate({ edtf: '2020-03-04', basis: 'resolved', words: 'on Wednesday' }),
    explainDate({ edtf: '2020-03-04', basis: 'resolved', words: 'on Wednesday', note: 'It was the first one.' }),
    explainDate({ edtf: '2020-03-04?', basis: 'background', cites: ['gazette-2020'], note: 'Only the Gazette gives it.' }),
  ]).toEqual([
    undefined,
    undefined,
    'the article says “on Wednesday”.',
    'the article says “on Wednesday”. It was the first one.',
    'Only the Gazette gives it.',
  ]);
});

test('how much of a source we read, and when, is described', () => {
  expect([
    explainReading({ opened: 'excerpt', accessed: undefined }),
    explainReading({ opened: 'whole', accessed: '2020-03-05' }),
    explainReading({ opened: 'unseen', accessed: undefined }),
  ]).toMatchInlineSnapshot(`
    [
      "We read an excerpt, in a saved copy.",
      "We read the whole page on 5 March 2020.",
      "We did not find the text of this page, so nobody has compared what we say with it.",
    ]
  `);
});
