import { GUIDE_BLOCK } from '../blocks.ts';
import type { Rule } from './rule.ts';
import { placeOf } from './authored.ts';

/** Each sentence of a briefing that states something cites; questions and marked guidance need not. */
export const statementHasSource: Rule = {
  id: 'statement-has-source',
  severity: 'error',
  summary: 'Every sentence that states something names its source.',
  *check({ dossier }) {
    for (const statement of dossier?.statements ?? []) {
      if (statement.cites.length > 0 || statement.isGuidance || /[?:]["”’)]*$/.test(statement.text)) continue;
      yield {
        reason: 'the sentence states something and cites nothing',
        hint: `Put a citation such as [^p1] behind its full stop. A question needs none; nor does guidance of ours inside <${GUIDE_BLOCK}>…</${GUIDE_BLOCK}>.`,
        at: placeOf(statement),
      };
    }
  },
};
