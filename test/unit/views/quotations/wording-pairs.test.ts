import { expect, test } from 'vitest';
import { listWordingPairs } from '#views/quotations/wording-pairs.ts';
import { makeDossier } from '../../../support/entries.ts';
import { quotationAnchorOf } from '../../../support/anchors.ts';

const PASSAGES = `passages:
  - id: p1
    digest: The mayor spoke.
    quotations:
      - text: a true lifeline
        speaker: ada-quill
        otherWordings: [{ text: a real lifeline, cites: [gazette-2020] }]
      - { text: our road, speaker: null, attribution: a fisherman }`;

test('a quotation that others published differently is a pair of wordings with their sources and differences', () => {
  const same = (text: string) => ({ text, kind: 'same' });
  const differs = (text: string) => ({ text, kind: 'differs' });
  expect(listWordingPairs(makeDossier({ 'articles/ferry-vote.yaml': PASSAGES }, { base: '/a/' }))).toEqual([
    {
      sources: ['/a/article/#p1', '/a/references/gazette-2020/'],
      wordings: [
        {
          source: 'The article',
          href: `/a/quotes/#${quotationAnchorOf('p1', 'a true lifeline')}`,
          parts: [same('a '), differs('true'), same(' lifeline')],
        },
        {
          source: 'The Holm Gazette',
          href: expect.stringMatching(/#:~:text=a%20real%20lifeline$/) as string,
          parts: [same('a '), differs('real'), same(' lifeline')],
        },
      ],
    },
  ]);
});
