import { defineReadingRule } from './reading-rule.ts';

export const entryFitsSchema = defineReadingRule({
  id: 'entry-fits-schema',
  summary: 'Every entry has the fields of its schema, and no other fields.',
  why: 'The site would silently ignore a field with a misspelt name, and a page without a required field would have a gap.',
  fix: 'Follow the message: it says what the field is for. The neighbouring entries show how to write it. If the entry was in order with an earlier version of Backgrounder, CHANGELOG.md says which fields have changed.',
  examples: [
    {
      shows: 'the required fields of a term',
      files: { 'glossary/pier.yaml': 'term: pier\ndefinition:\n  text: Where boats land.\n  cites: [gazette-2020]' },
      asWritten: true,
    },
    {
      shows: 'a misspelt key',
      files: { 'glossary/pier.yaml': 'altLabel: [jetty]' },
      findings: { 'glossary/pier.yaml:1:1': 'unknown key "altLabel"' },
    },
    {
      shows: 'a missing field',
      files: { 'glossary/pier.yaml': 'term: pier' },
      asWritten: true,
      findings: { 'glossary/pier.yaml:1:1': '"definition" is missing' },
    },
    {
      shows: 'a statement without a source',
      files: { 'glossary/pier.yaml': 'definition: { text: Where boats land., cites: [] }' },
      findings: { 'glossary/pier.yaml:1:47': 'definition.cites: a statement needs a source: cite at least one passage or reference' },
    },
    {
      shows: 'a value that is not allowed',
      files: { 'places/pier.yaml': 'kind: citty' },
      findings: { 'places/pier.yaml:1:7': 'kind: "citty" is not one of city, region, country, area, sea' },
    },
    {
      shows: 'emphasis in a text that is shown as written',
      files: { 'references/gazette-2020.yaml': 'digest: Nobody said how *large* the subsidy is.' },
      findings: {
        'references/gazette-2020.yaml:1:9': 'digest: this text is shown as written, so its asterisks would be visible',
      },
    },
    {
      shows: 'a number that is too small',
      files: { 'briefings/ferry.mdx': '---\norder: 0\n---\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:2:8': 'order: 0 is too small; it must be at least 1' },
    },
  ],
});
