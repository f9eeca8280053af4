import { defineReadingRule } from './reading-rule.ts';

export const fileIsUtf8 = defineReadingRule({
  id: 'file-is-utf8',
  summary: 'Every file is UTF-8.',
  why: 'In another encoding, the same bytes mean other letters: names and quotations would be garbled on the page.',
  fix: 'Save the file with the encoding UTF-8; most editors offer “Save with encoding”. Then check that all letters are right.',
  examples: [
    { shows: 'a letter beyond ASCII in UTF-8', files: { 'glossary/quay.yaml': 'term: café on the quay' } },
    {
      shows: 'a file in Latin-1, where é is another byte',
      files: { 'glossary/quay.yaml': inLatin1('term: café on the quay') },
      findings: { 'glossary/quay.yaml:1:10': 'the file is not UTF-8: this byte is not part of a character' },
    },
  ],
});

/** A text in Latin-1: one byte for each character. */
function inLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
