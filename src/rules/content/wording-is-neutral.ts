import { toComparable } from '#lib/text/comparable.ts';
import { findOurWords } from '../texts/authored-texts.ts';
import { defineRule, type RuleExample } from '../rule.ts';

const settings: RuleExample['settings'] = {
  wordsToAvoid: [
    { words: ['claimed', 'claims that'], because: 'it tells the reader to doubt', write: 'said' },
    { words: ['recently'], because: 'nobody knows from which day it counts' },
  ],
};

/** Words that take a side, or date badly, stand only in quotations. */
export const wordingIsNeutral = defineRule({
  id: 'wording-is-neutral',
  severity: 'error',
  summary: 'The words listed in `wordsToAvoid` in site.config.ts stand only in quotations.',
  why: 'A single word can take a side that the sentence does not, and readers notice whose. Each newsroom lists the words that it avoids, with the reason.',
  fix: 'Rewrite the sentence without the word, or quote whoever used it and name them. If the word is harmless here, waive the rule.',
  examples: [
    { shows: 'a plain verb', settings, files: { 'briefings/ferry.mdx': 'The mayor said that the ferry stays.[^p2]' } },
    {
      shows: 'the word in a quotation',
      settings,
      files: {
        'references/letter.yaml': 'quotations: [{ text: he claimed the pier, speaker: ada-quill }]',
        'briefings/ferry.mdx': 'Ada Quill wrote “he claimed the pier”.[^letter]',
      },
    },
    {
      shows: 'another word that begins alike',
      settings,
      files: { 'briefings/ferry.mdx': 'The claim was heard.[^p2]' },
    },
    {
      shows: 'a verb that takes a side',
      settings,
      files: { 'briefings/ferry.mdx': 'The mayor claimed that the ferry stays.[^p2]' },
      findings: { 'briefings/ferry.mdx:9:11': 'the house avoids “claimed”: it tells the reader to doubt' },
    },
    {
      shows: 'a phrase with a line break and two blanks in it',
      settings,
      files: {
        'briefings/ferry.mdx': 'The mayor claims\n  that the ferry  stays.[^p2]',
        'references/gazette-2020.yaml': 'caution: "The paper claims  that it knows."',
      },
      findings: {
        'briefings/ferry.mdx:9:11': 'the house avoids “claims that”: it tells the reader to doubt',
        'references/gazette-2020.yaml:1:21': 'the house avoids “claims that”',
      },
    },
    {
      shows: 'a word at the start of a sentence, in YAML',
      settings,
      files: { 'actors/ben-oake.yaml': 'role: { text: "Recently harbour master.", cites: [p1] }' },
      findings: { 'actors/ben-oake.yaml:1:16': 'the house avoids “Recently”: nobody knows from which day it counts' },
    },
  ],
  *check(context) {
    const avoided = new Map(
      context.site.wordsToAvoid.flatMap((row) => row.words.map((words) => [toComparable(words).toLowerCase(), row] as const)),
    );
    for (const { words, at } of findOurWords(context, [...avoided.keys()], 'giu')) {
      const row = avoided.get(toComparable(words).toLowerCase());
      yield {
        reason: `the house avoids “${words}”${row ? `: ${row.because}` : ''}`,
        hint: row?.write ? `Write “${row.write}”, or quote who used the word.` : 'Leave it out, or quote who used it.',
        at,
      };
    }
  },
});
