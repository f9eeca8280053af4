import type { LanguagePack } from '#locales/pack.ts';
import { isDraft } from '#dossier/drafts.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { deriveStatements } from '#dossier/derive-statements.ts';
import { isQuestion } from '#dossier/statement.ts';
import { defineRule } from '../rule.ts';

/** Blocks, headings and guidance go with an answer; they are not the answer. */
export const briefingHasProse = defineRule({
  id: 'briefing-has-prose',
  severity: 'error',
  waivable: false,
  summary:
    'Every briefing answers its question in prose: at least one sentence that is not a heading, a question, guidance or a data block.',
  why: 'Readers open the page for an answer. A page with nothing but tables gives none, and the lists that link to it promise one.',
  fix: 'Write the answer below the second `---` line. Until it is ready, a line `draft: true` keeps the briefing out of the built site.',
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
      shows: 'guidance alone',
      files: { 'briefings/ferry.mdx': '---\nquestion: Who pays?\n---\n\n<Guide>\n\nRead on for the money.\n\n</Guide>' },
      findings: { 'briefings/ferry.mdx:2:11': 'the briefing has no prose' },
    },
    {
      shows: 'a question alone',
      files: { 'briefings/ferry.mdx': '---\nquestion: Who pays?\n---\n\nWho could tell?' },
      findings: { 'briefings/ferry.mdx:2:11': 'the briefing has no prose' },
    },
    {
      shows: 'a comment in place of the answer',
      files: { 'briefings/ferry.mdx': '---\nquestion: Who pays?\n---\n\n{/* Here comes the answer. */}' },
      findings: { 'briefings/ferry.mdx:2:11': 'the briefing has no prose' },
    },
  ],
  *check({ entries, language }) {
    for (const briefing of entries.briefings)
      if (!hasProse(briefing, language))
        yield {
          reason: 'the briefing has no prose: nothing answers its question',
          hint: isDraft(briefing)
            ? 'Write the answer below the second --- line, each sentence with its source.'
            : 'Write the answer below the second --- line, each sentence with its source. Until then, a line "draft: true" keeps the page out of the built site.',
          at: { entry: keyOf(briefing), path: ['question'] },
        };
  },
});

/** Looks for a letter: a sentence can consist of a citation alone. */
const hasProse = (briefing: Entry<'briefings'>, language: LanguagePack): boolean =>
  deriveStatements(briefing, language).some(
    (statement) => statement.part === 'body' && !statement.isGuidance && !isQuestion(statement) && /\p{L}/u.test(statement.text),
  );
