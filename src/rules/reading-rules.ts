import { RULE_IDS, type RuleId } from '#schemas/rule-ids.ts';
import { EXAMPLE_PICTURE } from './example-picture.ts';
import type { RuleInfo } from './rule.ts';

const BY_ID: Readonly<Record<RuleId<'reading'>, Omit<RuleInfo, 'id' | 'severity' | 'waivable'>>> = {
  'file-is-an-entry': {
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
  },
  'file-is-utf8': {
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
  },
  'picture-is-sound': {
    summary: 'Every picture is what its name says, can be read, is not too large, and is only a picture.',
    why: 'A file that is no picture stops the build or shows nothing. A drawing in SVG can hold scripts, which run when a reader opens it by itself.',
    fix: 'Save the picture again, in the kind that its name says. Scale it down if it is too large. Save a drawing as plain SVG.',
    examples: [
      { shows: 'a drawing', files: { 'briefings/pier.svg': EXAMPLE_PICTURE } },
      {
        shows: 'a text that is called a picture',
        files: { 'briefings/pier.png': 'A pier.' },
        findings: { 'briefings/pier.png:1:1': 'this is no picture that browsers show, although its name ends in .png' },
      },
      {
        shows: 'a drawing that is called a photograph',
        files: { 'briefings/pier.jpg': EXAMPLE_PICTURE },
        findings: { 'briefings/pier.jpg:1:1': 'the picture is of the kind .svg, but its name ends in .jpg' },
      },
      {
        shows: 'a drawing with a script',
        files: { 'briefings/pier.svg': EXAMPLE_PICTURE.replace('/>', '><script>alert(1)</script></svg>') },
        findings: { 'briefings/pier.svg:1:62': '<script> is no part of a drawing' },
      },
    ],
  },
  'text-has-normal-form': {
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
  },
  'id-is-well-formed': {
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
  },
  'yaml-is-valid': {
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
  },
  'mdx-is-valid': {
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
          'briefings/ferry.mdx:9:11':
            'the text is not valid MDX: unexpected end of file in expression, expected a corresponding closing brace for `{`',
        },
      },
    ],
  },
  'entry-fits-schema': {
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
  },
  'collection-is-complete': {
    summary: 'A site has exactly one article, exactly one explainer and at least one briefing.',
    why: 'A site explains one article and answers one main question. Without a briefing, there is nothing to read.',
    fix: 'Add the missing entry; `npm run new -- briefing` creates a briefing. Keep one article and one explainer, and move others out of the content folder.',
    examples: [
      { shows: 'one entry in each collection', files: {} },
      {
        shows: 'a site without places',
        files: { 'places/holm.yaml': null, 'chronology/council-vote.yaml': 'places: []' },
      },
      {
        shows: 'a site without a briefing',
        files: { 'briefings/what-was-decided.mdx': null },
        findings: { 'briefings:1:1': 'the collection briefings is empty' },
      },
      {
        shows: 'a second explainer',
        files: {
          'explainers/other.yaml':
            'question: Why?\nanswer: { text: So., cites: [p1] }\ninBrief: [{ text: So., cites: [p1] }]\nkeyActors: [ada-quill]\nkeyTerms: [subsidy]',
        },
        findings: { 'explainers/other.yaml:1:1': 'explainers/ holds more than one entry; a site has one' },
      },
    ],
  },
  'review-lock-is-valid': {
    summary: 'The record of reviews can be read.',
    why: 'The file reviews.lock records who reviewed which text, and against what. If it cannot be read, nobody notices that a text or its source has changed.',
    fix: 'Restore the file from the last commit, then run `npm run review`. After a merge, keep the lines of both sides: each is valid on its own.',
    examples: [
      { shows: 'a record as `npm run review` writes it', files: {}, reviewed: {} },
      {
        shows: 'an unresolved merge conflict',
        files: {},
        lock: 'version 2\n<<<<<<< HEAD\n=======\n>>>>>>> bar-is-open\n',
        findings: { 'reviews.lock:2:1': 'the file has an unresolved merge conflict' },
      },
      {
        shows: 'a truncated line',
        files: {},
        lock: 'version 2\nactors/ada-quill 8f3e21aa77b0c1d2 p2\n',
        findings: { 'reviews.lock:2:1': 'the line is neither a text nor a review' },
      },
      {
        shows: 'an edited text',
        files: {},
        lock: 'version 2\np1 8f3e21aa77b0c1d2 "The council voted."\n',
        findings: { 'reviews.lock:2:1': 'the text does not match its hash' },
      },
      {
        shows: 'the version before',
        files: {},
        lock: 'version 1\n',
        findings: { 'reviews.lock:1:1': 'the file has version 1, which does not say who reviewed what' },
      },
      {
        shows: 'another version',
        files: {},
        lock: 'version 3\n',
        findings: { 'reviews.lock:1:1': 'the first line is not “version 2”' },
      },
    ],
  },
  'proof-lock-is-valid': {
    summary: 'The record of proofs can be read.',
    why: 'The file proofs.lock says which records were compared with the texts of their sources. If it cannot be read, nobody knows what was compared.',
    fix: 'Restore the file from the last commit, then run `npm run prove`. After a merge, keep the lines of both sides: each is valid on its own.',
    examples: [
      { shows: 'a record as `npm run prove` writes it', files: {}, proven: {} },
      {
        shows: 'an unresolved merge conflict',
        files: {},
        proofs: 'version 1\n<<<<<<< HEAD\n=======\n>>>>>>> bar-is-open\n',
        findings: { 'proofs.lock:2:1': 'the file has an unresolved merge conflict' },
      },
      {
        shows: 'a proof without the day on which the text was opened',
        files: {},
        proofs: 'version 1\np1 8f3e21aa77b0c1d2 0c1d28f3e21aa77b 4200\n',
        findings: { 'proofs.lock:2:1': 'the line is neither an exception nor a proof' },
      },
      {
        shows: 'an exception without a reason',
        files: {},
        proofs: 'version 1\np1 "Holm"\n',
        findings: { 'proofs.lock:2:1': 'the line is neither an exception nor a proof' },
      },
    ],
  },
};

/** The rules that are checked while the files are read. They cannot be waived: what they find is no entry yet. */
export const READING_RULES: readonly RuleInfo[] = RULE_IDS.reading.map((id) => ({
  id,
  severity: 'error',
  waivable: false,
  ...BY_ID[id],
}));

/** A text in Latin-1: one byte for each character. */
function inLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
