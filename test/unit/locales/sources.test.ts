import { expect, test } from 'vitest';
import { sources } from '#locales/en-GB/sources.ts';

const { explainBasis, explainReading } = sources;

test('a reader learns why a date is what it is', () => {
  expect([
    explainBasis({ edtf: '2020-03-04', basis: 'stated' }),
    explainBasis({ edtf: '2020-03-04', basis: 'resolved', words: 'on Wednesday' }),
    explainBasis({ edtf: '2020-03-04', basis: 'background', cites: ['gazette-2020'], note: 'Only the Gazette gives it.' }),
  ]).toMatchInlineSnapshot(`
    [
      "the source states the date",
      "worked out from the article’s words “on Wednesday”",
      "the references give it. Only the Gazette gives it",
    ]
  `);
});

test('a reader learns how much of a source was read, and when', () => {
  expect([explainReading({ opened: 'excerpt', accessed: undefined }), explainReading({ opened: 'whole', accessed: '2020-03-05' })])
    .toMatchInlineSnapshot(`
    [
      "An excerpt was read, as a stored copy.",
      "The whole page was read on 5 March 2020.",
    ]
  `);
});
