import { expect, test } from 'vitest';
import { explainBasis } from '#model/labels.ts';

test('readers are told why a date is what it is', () => {
  expect([
    explainBasis({ edtf: '2020-03-04', basis: 'stated' }),
    explainBasis({ edtf: '2020-03-04', basis: 'resolved', words: 'on Wednesday' }),
    explainBasis({ edtf: '2020-03-04', basis: 'background', cites: ['gazette-2020'], note: 'Only the Gazette gives it.' }),
  ]).toMatchInlineSnapshot(`
    [
      "the source states the date",
      "worked out from the article’s words “on Wednesday”",
      "from the references, not from the article. Only the Gazette gives it",
    ]
  `);
});
