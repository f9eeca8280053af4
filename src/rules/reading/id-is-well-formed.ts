import { defineReadingRule } from './reading-rule.ts';

export const idIsWellFormed = defineReadingRule({
  id: 'id-is-well-formed',
  summary: 'Every file name can be an address.',
  why: 'The file name is the id of the entry and the end of its address, which readers type, link to and share.',
  fix: 'Rename the file, and correct the ids that refer to it.',
  examples: [
    { shows: 'lower-case words and digits', files: { 'glossary/pier-2.yaml': 'term: second pier' } },
    {
      shows: 'capitals and a space',
      files: { 'glossary/Old Pier.yaml': 'term: old pier' },
      findings: { 'glossary/Old Pier.yaml:1:1': '"Old Pier" is not a valid id: the file name becomes an address' },
    },
  ],
});
