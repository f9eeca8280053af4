import { expect, test } from 'vitest';
import { sources } from '#locales/en-GB/sources.ts';

const { explainBasis, explainReading } = sources;

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

test('how much of a source we read, and when, is described', () => {
  expect([
    explainReading({ opened: 'excerpt', accessed: undefined }),
    explainReading({ opened: 'whole', accessed: '2020-03-05' }),
    explainReading({ opened: 'unseen', accessed: undefined }),
  ]).toMatchInlineSnapshot(`
    [
      "We read an excerpt, in a stored copy.",
      "We read the whole page on 5 March 2020.",
      "We did not find the text of this page, so nobody has compared with it what we say of it.",
    ]
  `);
});
