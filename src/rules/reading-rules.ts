import type { RuleInfo } from './rule.ts';

/** What must hold before an entry is one at all: these are reported while the files are read, and cannot be waived. */
export const READING_RULES: readonly RuleInfo[] = [
  {
    id: 'file-is-an-entry',
    severity: 'error',
    waivable: false,
    summary: 'Every file of the content belongs to a collection.',
    why: 'A file in the wrong folder, or with the wrong ending, would be left out of the site without a word.',
    fix: 'Move the file into the folder of its collection, and give it the ending of its neighbours. Pictures and README.md may lie beside them.',
    examples: [
      {
        shows: 'a picture and a README.md beside the entries',
        files: { 'briefings/pier.jpg': '', 'briefings/README.md': 'How we write.' },
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
        shows: 'a folder that is no collection',
        files: { 'glosary/pier.yaml': 'term: pier' },
        findings: { 'glosary/pier.yaml:1:1': 'the file is in no collection' },
      },
    ],
  },
  {
    id: 'file-is-utf8',
    severity: 'error',
    waivable: false,
    summary: 'Every file is UTF-8.',
    why: 'In another encoding the same bytes are other letters: names and quotations would be broken on the page.',
    fix: 'Save the file with the encoding UTF-8; most editors offer it under “Save with encoding”. Look whether all letters are right then.',
    examples: [
      { shows: 'a letter beyond ASCII in UTF-8', files: { 'glossary/quay.yaml': 'term: café on the quay' } },
      {
        shows: 'a file in Latin-1, where é is another byte',
        files: { 'glossary/quay.yaml': inLatin1('term: café on the quay') },
        findings: { 'glossary/quay.yaml:1:10': 'the file is not UTF-8: here stands a byte that is no part of a character' },
      },
    ],
  },
  {
    id: 'id-is-well-formed',
    severity: 'error',
    waivable: false,
    summary: 'Every file name can be an address.',
    why: 'The name of the file is the entry’s id and the end of its address, which readers type, link to and send on.',
    fix: 'Rename the file, and correct the ids that name it.',
    examples: [
      { shows: 'lower-case words and figures', files: { 'glossary/pier-2.yaml': 'term: second pier' } },
      {
        shows: 'capitals and a blank',
        files: { 'glossary/Old Pier.yaml': 'term: old pier' },
        findings: { 'glossary/Old Pier.yaml:1:1': '"Old Pier" is no id: the file’s name is its address' },
      },
    ],
  },
  {
    id: 'yaml-is-valid',
    severity: 'error',
    waivable: false,
    summary: 'YAML can be read.',
    why: 'A file that cannot be read is missing from the site, and all that points to it leads nowhere.',
    fix: 'Put a text that YAML could misread between quotation marks; indent lists and fields alike; write each key once.',
    examples: [
      { shows: 'a text with a colon between quotation marks', files: { 'glossary/pier.yaml': 'term: "the pier: old and new"' } },
      {
        shows: 'a colon without them',
        files: { 'glossary/pier.yaml': 'term: the pier: old and new' },
        asWritten: true,
        findings: {
          'glossary/pier.yaml:1:7': 'the YAML cannot be read: this line has a second colon, or a line is indented by mistake',
        },
      },
      {
        shows: 'a key that stands twice',
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
  },
  {
    id: 'mdx-is-valid',
    severity: 'error',
    waivable: false,
    summary: 'MDX can be read.',
    why: 'In MDX, `<` opens a block and `{` opens a piece of code. One that is not closed makes the whole text unreadable.',
    fix: 'Close every block, and write `\\<` and `\\{` where the characters themselves are meant.',
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
          'briefings/ferry.mdx:9:11':
            'the text is not valid MDX: unexpected end of file in expression, expected a corresponding closing brace for `{`',
        },
      },
    ],
  },
  {
    id: 'entry-fits-schema',
    severity: 'error',
    waivable: false,
    summary: 'Every entry has the fields of its schema, and no others.',
    why: 'A field with a misspelt name would be ignored without a word, and a page with a missing one would have a hole.',
    fix: 'Do as the message says: it tells what the field is for. The neighbouring entries show how it is written.',
    examples: [
      {
        shows: 'the fields a term needs',
        files: { 'glossary/pier.yaml': 'term: pier\ndefinition:\n  text: Where boats land.\n  cites: [gazette-2020]' },
        asWritten: true,
      },
      {
        shows: 'a key that is misspelt',
        files: { 'glossary/pier.yaml': 'altLabel: [jetty]' },
        findings: { 'glossary/pier.yaml:1:1': 'unknown key "altLabel"' },
      },
      {
        shows: 'a field that is missing',
        files: { 'glossary/pier.yaml': 'term: pier' },
        asWritten: true,
        findings: { 'glossary/pier.yaml:1:1': '"definition" is missing' },
      },
      {
        shows: 'a statement without a source',
        files: { 'glossary/pier.yaml': 'definition: { text: Where boats land., cites: [] }' },
        findings: { 'glossary/pier.yaml:1:47': 'definition.cites: a statement needs a source: name at least one passage or reference' },
      },
      {
        shows: 'a word that is none of those allowed',
        files: { 'places/pier.yaml': 'kind: citty' },
        findings: { 'places/pier.yaml:1:7': 'kind: "citty" is not one of city, region, country, area, sea' },
      },
      {
        shows: 'emphasis in a text that is shown as it is written',
        files: { 'references/gazette-2020.yaml': 'digest: Nobody said how *large* the subsidy is.' },
        findings: {
          'references/gazette-2020.yaml:1:9': 'digest: no emphasis can be shown here, and its asterisks would be seen',
        },
      },
      {
        shows: 'a number out of bounds',
        files: { 'briefings/ferry.mdx': '---\norder: 0\n---\n\nThe ferry stays.[^p1]' },
        findings: { 'briefings/ferry.mdx:2:8': 'order: 0 is too small: it is at least 1' },
      },
    ],
  },
  {
    id: 'collection-is-complete',
    severity: 'error',
    waivable: false,
    summary: 'Every collection has its entries.',
    why: 'Each collection has a page of its own, which an empty one would leave bare; and an explainer explains one article.',
    fix: 'Add the first entry of an empty collection. Of articles and explainers keep one, and move others out of the content.',
    examples: [
      { shows: 'one entry in each collection', files: {} },
      {
        shows: 'a collection without entries',
        files: { 'places/holm.yaml': null },
        findings: { 'places:1:1': 'the collection places is empty' },
      },
      {
        shows: 'a second explainer',
        files: {
          'explainers/other.yaml':
            'question: Why?\nanswer: { text: So., cites: [p1] }\ninBrief: [{ text: So., cites: [p1] }]\natTheTable: [ada-quill]\nkeyTerms: [subsidy]',
        },
        findings: { 'explainers/other.yaml:1:1': 'explainers/ holds more than one entry; a site has one' },
      },
    ],
  },
  {
    id: 'review-lock-is-valid',
    severity: 'error',
    waivable: false,
    summary: 'The record of reviews can be read.',
    why: 'The file reviews.lock tells which text of its sources each statement was reviewed against. Where it cannot be read, nobody would notice that a source has changed.',
    fix: 'Restore the file from the last commit, then run `npm run review`. After a merge keep the lines of both sides: each is true by itself.',
    examples: [
      { shows: 'the record as it was made', files: {}, reviewed: {} },
      {
        shows: 'a conflict that was left in it',
        files: {},
        lock: 'version 1\n<<<<<<< HEAD\n=======\n>>>>>>> bar-is-open\n',
        findings: { 'reviews.lock:2:1': 'a conflict of two branches was left in the file' },
      },
      {
        shows: 'a line that is cut off',
        files: {},
        lock: 'version 1\nactors/ada-quill 8f3e21aa77b0c1d2 p2\n',
        findings: { 'reviews.lock:2:1': 'the line is neither a text nor a review' },
      },
      {
        shows: 'a text that was edited',
        files: {},
        lock: 'version 1\np1 8f3e21aa77b0c1d2 "The council voted."\n',
        findings: { 'reviews.lock:2:1': 'the text of the line is not the one that was reviewed' },
      },
      {
        shows: 'another version',
        files: {},
        lock: 'version 2\n',
        findings: { 'reviews.lock:1:1': 'the first line is not “version 1”' },
      },
    ],
  },
];

/** A text as an editor without UTF-8 would save it: one byte for each character. */
function inLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
