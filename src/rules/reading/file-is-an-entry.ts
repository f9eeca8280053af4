import { EXAMPLE_PICTURE } from '../example-picture.ts';
import { defineReadingRule } from './reading-rule.ts';

export const fileIsAnEntry = defineReadingRule({
  id: 'file-is-an-entry',
  summary: 'Every content file belongs to a collection.',
  why: 'The site would silently leave out a file in the wrong folder, or with the wrong ending.',
  fix: 'Move the file into the folder of its collection, and give it the same ending as its neighbours. Pictures and README.md files may stay beside the entries.',
  examples: [
    {
      shows: 'a picture and a README.md beside the entries',
      files: { 'briefings/pier.svg': EXAMPLE_PICTURE, 'briefings/README.md': 'How we write.' },
    },
    {
      shows: 'another ending',
      files: { 'glossary/pier.yml': 'term: pier' },
      findings: { 'glossary/pier.yml:1:1': 'files of glossary end in .yaml' },
    },
    {
      shows: 'a folder inside a collection',
      files: { 'glossary/sea/pier.yaml': 'term: pier' },
      findings: { 'glossary/sea/pier.yaml:1:1': 'the file is in a folder inside glossary/' },
    },
    {
      shows: 'a folder that is not a collection',
      files: { 'glosary/pier.yaml': 'term: pier' },
      findings: { 'glosary/pier.yaml:1:1': 'the file is in no collection' },
    },
  ],
});
