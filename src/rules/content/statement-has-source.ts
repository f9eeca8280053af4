import { findQuotations } from '#lib/language/quotations.ts';
import { GUIDE_BLOCK } from '#dossier/prose/blocks.ts';
import { isQuestion } from '#dossier/statement.ts';
import { defineRule } from '../rule.ts';
import { locateStatement } from '../texts/authored-texts.ts';

/** Every sentence of a briefing that states something cites a source. Questions and guidance need not. */
export const statementHasSource = defineRule({
  id: 'statement-has-source',
  severity: 'error',
  summary: 'Every sentence that states something names its source.',
  why: 'Readers are promised that everything here can be traced. One sentence without a source breaks that promise, and nobody could tell which.',
  fix: 'Put the citation after the full stop of the sentence. A sentence that states nothing may be a question, or stand in a `<Guide>` block, which readers see marked as guidance.',
  examples: [
    { shows: 'each sentence with its own source', files: { 'briefings/ferry.mdx': 'The council voted.[^p1] The mayor spoke.[^p2]' } },
    { shows: 'a question', files: { 'briefings/ferry.mdx': 'Who pays? The ferry stays.[^p1]' } },
    {
      shows: 'guidance',
      files: { 'briefings/ferry.mdx': '<Guide>\n\nRead on for the money.\n\n</Guide>\n\nThe ferry stays.[^p1]' },
    },
    {
      shows: 'a sentence whose source follows after the next one',
      files: { 'briefings/ferry.mdx': 'The council voted. It keeps the ferry.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'the sentence states something, but cites nothing' },
    },
    {
      shows: 'a statement under a heading',
      files: { 'briefings/ferry.mdx': '## The vote\n\nThe council voted.' },
      findings: { 'briefings/ferry.mdx:11:1': 'the sentence states something, but cites nothing' },
    },
  ],
  *check({ dossier, language: { dates, numbers } }) {
    for (const statement of dossier?.statements ?? []) {
      if (statement.isGuidance) {
        const { text } = statement;
        if (numbers.findFigures(text).length + dates.find(text).length + findQuotations(text).length > 0)
          yield {
            reason: `the guidance “${text}” gives a figure, a date or a quotation`,
            hint: `Move what states a fact out of <${GUIDE_BLOCK}>, and cite its source.`,
            at: locateStatement(statement),
          };
        continue;
      }
      if (statement.cites.length > 0 || isQuestion(statement)) continue;
      const meant = findMeant(statement.text);
      yield {
        reason: 'the sentence states something, but cites nothing',
        hint:
          meant === undefined
            ? `Put a citation such as [^p1] after its full stop. Questions need none; nor does guidance inside <${GUIDE_BLOCK}>…</${GUIDE_BLOCK}>.`
            : `“${meant.found}” is no citation. Write ${meant.cites.map((id) => `[^${id}]`).join('')}.`,
        at: locateStatement(statement),
      };
    }
  },
});

/** What was meant as a citation at the end of a text: “[p3]”, “^p3”, “[^p3, p1]”; undefined if nothing was. */
function findMeant(text: string): { found: string; cites: string[] } | undefined {
  const found = /(?<=[.!?…]["”’“«»)]*\s?)(?:[[(^]+(?:p\d+|headline)(?:[\s,;]+\^?(?:p\d+|headline))*[\])]*)$/u.exec(text.trimEnd())?.[0];
  return found === undefined ? undefined : { found, cites: [...found.matchAll(/p\d+|headline/g)].map(([id]) => id) };
}
