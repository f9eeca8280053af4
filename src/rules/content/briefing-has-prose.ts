import { isDraft } from '#dossier/drafts.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { deriveStatements } from '#dossier/derive-statements.ts';
import { defineRule } from '../rule.ts';

/** A briefing answers its question in prose of its own: blocks, headings and guidance go with an answer, and are none. */
export const briefingHasProse = defineRule({
  id: 'briefing-has-prose',
  severity: 'error',
  waivable: false,
  summary: 'Every briefing answers its question in prose: one sentence at least that is no heading, no guidance and no data block.',
  why: 'Readers open the page for an answer. A page with tables and nothing else, or with nothing at all, has its question and no more, and the lists that lead to it promise what is not there.',
  fix: 'Write the answer below the second line `---`. While it is still to come, a line `draft: true` keeps the briefing out of what is built.',
  examples: [
    {
      shows: 'a sentence before a block',
      files: { 'briefings/ferry.mdx': 'The council voted.[^p1]\n\n<ActorCards ids="ada-quill" />' },
    },
    {
      shows: 'a table with a sentence in it',
      files: { 'briefings/ferry.mdx': '| who | what |\n| --- | --- |\n| Ada Quill[^p2] | She spoke.[^p2] |' },
    },
    {
      shows: 'nothing below the frontmatter',
      files: { 'briefings/ferry.mdx': '---\nquestion: Who pays?\n---\n' },
      findings: { 'briefings/ferry.mdx:2:11': 'the briefing has no prose: nothing answers its question' },
    },
    {
      shows: 'a heading and a block',
      files: { 'briefings/ferry.mdx': '---\nquestion: Who spoke?\n---\n\n## Who was there\n\n<ActorCards ids="ada-quill" />' },
      findings: { 'briefings/ferry.mdx:2:11': 'the briefing has no prose' },
    },
    {
      shows: 'guidance of ours alone',
      files: { 'briefings/ferry.mdx': '---\nquestion: Who pays?\n---\n\n<Guide>\n\nRead on for the money.\n\n</Guide>' },
      findings: { 'briefings/ferry.mdx:2:11': 'the briefing has no prose' },
    },
    {
      shows: 'a comment in place of the answer',
      files: { 'briefings/ferry.mdx': '---\nquestion: Who pays?\n---\n\n{/* Here comes the answer. */}' },
      findings: { 'briefings/ferry.mdx:2:11': 'the briefing has no prose' },
    },
  ],
  *check({ entries }) {
    for (const briefing of entries.briefings)
      if (!hasProse(briefing))
        yield {
          reason: 'the briefing has no prose: nothing answers its question',
          hint: isDraft(briefing)
            ? 'Write the answer below the second line ---, each sentence with its source.'
            : 'Write the answer below the second line ---, each sentence with its source; a line "draft: true" keeps the page back until then.',
          at: { entry: keyOf(briefing), path: ['question'] },
        };
  },
});

/** Words, since a sentence may be no more than a citation. */
const hasProse = (briefing: Entry<'briefings'>): boolean =>
  deriveStatements(briefing).some(({ part, isGuidance, text }) => part === 'body' && !isGuidance && /\p{L}/u.test(text));
