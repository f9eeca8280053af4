import { wholeWords } from '#lib/text/whole-words.ts';
import { namesOf } from '#dossier/names.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { listOurTexts } from '../texts/list-texts.ts';
import { defineRule } from '../rule.ts';
import { findTraces } from '../texts/paste-traces.ts';

/** Whether a name with such a mark stands here. */
const isOfName = (text: string, start: number, end: number, names: readonly string[]): boolean =>
  names.some((name) => {
    const around = text.slice(Math.max(0, start - name.length), end + name.length);
    return around.includes(name) && name.includes(text.slice(start, end));
  });

/** Whether a name has the word. */
function isWordOfName(word: string, names: readonly string[]): boolean {
  const pattern = wholeWords(word, 'u');
  return names.some((name) => pattern.test(name));
}

/** A text has no traces of pasting: what stands for a citation elsewhere would hide that a sentence has none. */
export const textIsClean = defineRule({
  id: 'text-is-clean',
  severity: 'error',
  summary:
    'No text has superscript footnote marks, stray asterisks, sentences without a space or a capital letter between them, other ends of sentences than . ! ?, numbers in other characters than the digits 0 to 9, words in letters that only look like those of the language, signs of lists, or emoji.',
  why: 'Marks pasted from a word processor look like citations, but lead nowhere. Where they or a missing space join two sentences, the first of them goes unchecked. Numbers and names in characters that only look like others are neither checked nor found. An emoji is read in as many ways as there are readers.',
  fix: 'Remove the mark and cite the source, separate the sentences, write numbers in ordinary digits and words in the letters of the language, or say in words what the emoji says.',
  examples: [
    { shows: 'a superscript that is an exponent', files: { 'briefings/ferry.mdx': 'The island is small, not even a km².[^p1]' } },
    {
      shows: 'a footnote mark of a word processor',
      files: { 'briefings/ferry.mdx': 'The council voted.¹ The mayor spoke.[^p2]' },
      findings: { 'briefings/ferry.mdx:9:19': 'the superscript ¹ cites no source' },
    },
    {
      shows: 'a square, and a formula',
      files: { 'briefings/ferry.mdx': 'The ferry has no deck d₂ of a m².[^p1]' },
    },
    {
      shows: 'a fraction in one character',
      files: { 'briefings/ferry.mdx': 'The ferry stays ½ a year.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:17': '½ is a number in one character, which the checks do not read' },
    },
    {
      shows: 'a superscript behind a year',
      files: { 'references/gazette-2020.yaml': 'digest: It was founded in 1899².' },
      findings: { 'references/gazette-2020.yaml:1:31': 'the superscript ² cites no source, and is read as no number' },
    },
    {
      shows: 'a letter in the place of a digit',
      files: { 'references/gazette-2020.yaml': 'digest: It was founded in 2O11.' },
      findings: { 'references/gazette-2020.yaml:1:27': '“2O11” has a letter in the place of a digit' },
    },
    {
      shows: 'a word in letters that only look Latin',
      files: { 'briefings/ferry.mdx': '\u0410 ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'looks like the Latin “A”, but its letters are Cyrillic' },
    },
    {
      shows: 'an asterisk behind a sentence',
      files: { 'briefings/ferry.mdx': 'The council voted.* The mayor spoke.[^p2]' },
      findings: { 'briefings/ferry.mdx:9:19': 'the * behind the full stop cites no source' },
    },
    {
      shows: 'two sentences without a space',
      files: { 'briefings/ferry.mdx': 'The council voted.The mayor spoke.[^p2]' },
      findings: { 'briefings/ferry.mdx:9:18': 'two sentences have no space between them' },
    },
    {
      shows: 'a sentence that begins with a small letter, and abbreviations',
      files: { 'briefings/ferry.mdx': 'The council voted. the mayor spoke, e.g. to U.S. readers of example.org.[^p2]' },
      findings: { 'briefings/ferry.mdx:9:18': 'the sentence behind this full stop begins with a small letter' },
    },
    {
      shows: 'another end of a sentence, and the sign of a list',
      files: { 'briefings/ferry.mdx': 'The council voted‽ The mayor spoke • the ferry stays.[^p2]' },
      findings: {
        'briefings/ferry.mdx:9:18': '‽ (U+203D) ends a sentence, but is no mark that the checks know',
        'briefings/ferry.mdx:9:36': '• (U+2022) is the sign of a list or a paragraph',
      },
    },
    {
      shows: 'what is left of citations',
      files: { 'briefings/ferry.mdx': 'The council voted.[p1] The mayor spoke.[^] It stays] now.[^p2]' },
      findings: {
        'briefings/ferry.mdx:9:19': '[p1] is no citation, but looks like one',
        'briefings/ferry.mdx:9:40': '[^ is no citation, but looks like one',
        'briefings/ferry.mdx:9:52': 'the bracket ] has no partner',
      },
    },
    { shows: 'an emoji that belongs to a name', files: { 'places/pier.yaml': 'name: Pier 😀' } },
    {
      shows: 'an emoji',
      files: { 'places/pier.yaml': 'inArticle: [{ text: The ferry stays 😀., cites: [p1] }]' },
      findings: { 'places/pier.yaml:1:37': '😀 is an emoji' },
    },
  ],
  *check(context) {
    const { entries, language } = context;
    const named = [...entries.glossary, ...entries.actors, ...entries.places].flatMap(namesOf);
    const publishers = entries.references.flatMap(({ data }) => [data.publisher, data.via ?? '']);
    // Few names have characters that need a look.
    const names = [...named, ...publishers].filter((name) => /[^A-Za-z\s’'-]/.test(name));
    yield* findInEach(listOurTexts(context), function* (text) {
      for (const { found, index, end, isWord, finding } of findTraces(text, language))
        if (!(isWord ? isWordOfName(found, names) : isOfName(text.text, index, end, names))) yield finding;
    });
  },
});
