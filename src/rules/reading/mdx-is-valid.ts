import { defineReadingRule } from './reading-rule.ts';

export const mdxIsValid = defineReadingRule({
  id: 'mdx-is-valid',
  summary: 'The MDX of every briefing can be read.',
  why: 'In MDX, `<` opens a block and `{` opens a piece of code. If one is not closed, the whole text cannot be read.',
  fix: 'Close every block, and write `\\<` and `\\{` for the characters themselves.',
  examples: [
    { shows: 'the characters themselves', files: { 'briefings/ferry.mdx': 'A \\{ and a \\< mean nothing.[^p1]' } },
    {
      shows: 'a block that is not closed',
      files: { 'briefings/ferry.mdx': '<Later>\n\nThe ferry sailed.[^gazette-2020]' },
      findings: { 'briefings/ferry.mdx:9:1': 'the text is not valid MDX: expected a closing tag for `<Later>`' },
    },
    {
      shows: 'a brace that is not closed',
      files: { 'briefings/ferry.mdx': 'The ferry {stays.[^p1]' },
      findings: {
        'briefings/ferry.mdx:9:11': 'the text is not valid MDX: a { opens code, and no } closes it',
      },
    },
  ],
});
