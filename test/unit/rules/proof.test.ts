import { expect, test } from 'vitest';
import { computeProof } from '#rules/proof.ts';
import { makeDossier } from '../../support/entries.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';

test('parts of the article that are no news text are counted apart, even where they are cited', () => {
  const article = SAMPLE_PROJECT['articles/ferry-vote.yaml']!;
  const count = (text: string) => computeProof(makeDossier({ 'articles/ferry-vote.yaml': text })).passages;
  expect(count(article)).toEqual({ total: 2, used: 2, waived: 0 });
  expect(count(article.replace('- id: p2\n', '- id: p2\n    waived: The caption of a picture.\n'))).toEqual({
    total: 1,
    used: 1,
    waived: 1,
  });
});
