import { defineReadingRule } from './reading-rule.ts';

export const textHasNormalForm = defineReadingRule({
  id: 'text-has-normal-form',
  summary: 'Every text is in one form: composed letters (NFC), no invisible characters, and one script in each word.',
  why: 'Characters that look the same or are not seen can be different for a computer. A name with one of them is not linked, not found and not checked, and nobody can see why.',
  fix: 'Copy the text from the message, or type the word anew. In most editors, a command such as “Normalize to NFC” composes all letters of a file. Comments may contain anything.',
  examples: [
    {
      shows: 'names in other scripts, with the marks that they need',
      files: {
        'places/pier.yaml':
          'name: the pier\noriginalNames: [{ text: ї́жа, language: uk }, { text: می\u200cخواهم, language: fa }, { text: (שרה)\u200f, language: he }]',
      },
    },
    {
      shows: 'any characters in a comment',
      files: {
        'places/pier.yaml': '# Ky\u0456v, a\u200bb\nname: the pier',
        'briefings/ferry.mdx': 'The ferry stays.[^p1]\n\n{/* Ky\u0456v */}',
      },
    },
    {
      shows: 'a Cyrillic letter in a Latin word',
      files: { 'briefings/ferry.mdx': 'The mayor of H\u043elm spoke.[^p2]' },
      findings: { 'briefings/ferry.mdx:9:14': 'mixes Latin and Cyrillic letters: \u043e (U+043E) is Cyrillic' },
    },
    {
      shows: 'a letter with its accent as a character of its own',
      files: { 'glossary/quay.yaml': 'term: cafe\u0301 on the quay' },
      findings: { 'glossary/quay.yaml:1:7': 'is not in the normal form of Unicode (NFC): it has U+0065 and U+0301' },
    },
    {
      shows: 'a space without width, also by its name',
      files: {
        'briefings/ferry.mdx': 'The may\u200bor spoke.[^p2]',
        'places/pier.yaml': 'inArticle: [{ text: The pi&shy;er., cites: [p1] }]',
      },
      findings: {
        'briefings/ferry.mdx:9:8': 'here is an invisible character: U+200B ZERO WIDTH SPACE',
        'places/pier.yaml:1:25': 'here is an invisible character: U+00AD SOFT HYPHEN',
      },
    },
    {
      shows: 'digits and letters of another width',
      files: { 'briefings/ferry.mdx': 'It carries ８５ people.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:12': '８５ (U+FF18 U+FF15) is another form of 85' },
    },
    {
      shows: 'a direction that ends in another sentence',
      files: { 'briefings/ferry.mdx': 'The \u2067שרה stays.[^p1] It\u2069 sails.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:5': 'the direction mark U+2067 RIGHT-TO-LEFT ISOLATE is closed in another sentence' },
    },
  ],
});
