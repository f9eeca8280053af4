import { defineReadingRule } from './reading-rule.ts';

export const yamlIsValid = defineReadingRule({
  id: 'yaml-is-valid',
  summary: 'The YAML of every entry can be read.',
  why: 'A file that cannot be read is missing from the site, and everything that refers to it leads nowhere.',
  fix: 'Put a text that YAML could misread in quotation marks. Indent lists and fields consistently. Write each key once.',
  examples: [
    { shows: 'a text with a colon, in quotation marks', files: { 'glossary/pier.yaml': 'term: "the pier: old and new"' } },
    {
      shows: 'a colon without quotation marks',
      files: { 'glossary/pier.yaml': 'term: the pier: old and new' },
      asWritten: true,
      findings: {
        'glossary/pier.yaml:1:7': 'the YAML cannot be read: this line has a second colon, or a line is indented by mistake',
      },
    },
    {
      shows: 'a key that is written twice',
      files: { 'glossary/pier.yaml': 'term: pier\nterm: jetty' },
      asWritten: true,
      findings: { 'glossary/pier.yaml:2:1': 'the YAML cannot be read: the key is duplicated' },
    },
    {
      shows: 'a briefing without frontmatter',
      files: { 'briefings/ferry.mdx': 'The ferry stays.[^p1]' },
      asWritten: true,
      findings: { 'briefings/ferry.mdx:1:1': 'the file does not begin with frontmatter' },
    },
  ],
});
