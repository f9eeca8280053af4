import { expect, test } from 'vitest';
import { findingsOf } from '../../../support/findings-of.ts';

test('a long quotation of a passage is reported where it stands', () => {
  const passages = `passages:
  - { id: p1, digest: The council voted. }
  - id: p2
    digest: The mayor spoke.
    quotations:
      - { text: a lifeline, speaker: ada-quill }
      - { text: ${'very '.repeat(60)}long, speaker: ada-quill }`;
  expect(findingsOf('quote-is-short', { 'articles/ferry-vote.yaml': passages })).toEqual([
    'articles/ferry-vote.yaml:7:17 the quotation has 61 words; the limit is 60',
  ]);
});
