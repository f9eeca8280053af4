import { keyOf } from '../entry.ts';
import type { Rule } from './rule.ts';

/** Nothing of the article is passed over: each passage is cited by something we derive from it, or is no news text. */
export const passageIsUsed: Rule = {
  id: 'passage-is-used',
  severity: 'error',
  summary: 'Every passage of the article is cited somewhere, or waived with a reason.',
  *check({ dossier, isWhole }) {
    if (!dossier || !isWhole) return;
    const article = keyOf(dossier.article);
    for (const [index, { id, waived }] of dossier.article.data.passages.entries()) {
      if (waived !== undefined || dossier.restingOn(id).some((statement) => statement.entry !== article)) continue;
      yield {
        reason: `nothing rests on passage ${id}`,
        hint: 'Cite it where it belongs; if it is no news text, say so in its field "waived".',
        at: { entry: article, path: ['passages', index] },
      };
    }
  },
};
