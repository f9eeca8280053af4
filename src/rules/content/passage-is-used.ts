import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import type { Passage } from '#dossier/source.ts';
import { defineRule } from '../rule.ts';

const WITH_THIRD = `passages:
  - { id: p1, digest: The council voted., dates: [{ of: the vote, date: { edtf: 2020-03-04, basis: resolved, words: on Wednesday } }] }
  - { id: p2, digest: The mayor spoke., quotations: [{ text: a lifeline, speaker: ada-quill }] }
  - id: p3
    digest: The pier is old.`;

/** Nothing in the article is overlooked: an entry cites each passage, or the passage is not news text. */
export const passageIsUsed = defineRule({
  id: 'passage-is-used',
  severity: 'error',
  summary: 'Every passage of the article is cited somewhere, or waived with a reason.',
  why: 'A passage that nothing cites was overlooked, or left out on purpose. Readers may trust that neither is the case, unless a reason is given.',
  fix: 'Use what the passage says in a briefing, an actor, an event or another entry, and cite it there. If it is not news text, say so in its field `waived`.',
  examples: [
    {
      shows: 'a passage that a briefing cites',
      files: { 'articles/ferry-vote.yaml': WITH_THIRD, 'briefings/ferry.mdx': 'The pier is old.[^p3]' },
    },
    {
      shows: 'a passage that is not news text',
      files: { 'articles/ferry-vote.yaml': `${WITH_THIRD}\n    waived: A line below a picture.` },
    },
    {
      shows: 'a passage that nothing cites',
      files: { 'articles/ferry-vote.yaml': WITH_THIRD },
      findings: { 'articles/ferry-vote.yaml:4:5': 'nothing cites passage p3' },
    },
    {
      shows: 'a passage that only a caution of the article itself cites',
      files: { 'articles/ferry-vote.yaml': `${WITH_THIRD}\n    cautions: [{ text: How old is not said., cites: [p3] }]` },
      findings: { 'articles/ferry-vote.yaml:4:5': 'nothing cites passage p3' },
    },
  ],
  *check({ dossier, isComplete }) {
    if (!dossier || !isComplete) return;
    for (const { id, index } of listUnusedPassages(dossier))
      yield {
        reason: `nothing cites passage ${id}`,
        hint: 'Cite it where it belongs. If it is not news text, say so in its field "waived".',
        at: { entry: keyOf(dossier.article), path: ['passages', index] },
      };
  },
});

/** The passages of news text that only the article itself cites, or nothing, with their places in the list. */
export function listUnusedPassages({ article, citing }: Dossier): (Passage & { index: number })[] {
  return article.data.passages
    .map((passage, index) => ({ ...passage, index }))
    .filter(({ id, waived }) => waived === undefined && citing(id).every(({ entry }) => entry === keyOf(article)));
}
