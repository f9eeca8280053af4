import { namesOf } from '#dossier/names.ts';
import { isQuoted, occurrenceAt } from '../texts/authored-texts.ts';
import { listOurTexts } from '../texts/list-texts.ts';
import { defineRule } from '../rule.ts';

interface Trace {
  pattern: RegExp;
  reason(found: string): string;
  hint: string;
}

const TRACES: readonly Trace[] = [
  {
    // Behind a short word it is an exponent: 5 km².
    pattern: /(?<=\p{L}{3}|\p{P})[¹²³⁰⁴-⁹]+/gu,
    reason: (found) => `the superscript ${found} cites no source`,
    hint: 'Remove it. Citations are written [^p1] in a briefing, and under "cites" elsewhere.',
  },
  {
    pattern: /(?<=[.!?])[*†‡](?=\s|$)/gu,
    reason: (found) => `the ${found} behind the full stop cites no source`,
    hint: 'Remove it. Citations are written [^p1] in a briefing, and under "cites" elsewhere.',
  },
  {
    pattern: /(?<=\p{Ll}{2})[.!?]\p{Lu}\p{Ll}+/gu,
    reason: () => 'two sentences have no space between them',
    hint: 'Put a space behind the full stop, and a source behind each of the two sentences.',
  },
  {
    pattern: /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)+/gu,
    reason: (found) => `${found} is an emoji`,
    hint: 'Say it in words. An emoji may be part of a quotation, or of a name.',
  },
];

/** A text has no traces of pasting: what stands for a citation elsewhere would hide that a sentence has none. */
export const textIsClean = defineRule({
  id: 'text-is-clean',
  severity: 'error',
  summary: 'No text has superscript footnote marks, stray asterisks, sentences without a space between them, or emoji.',
  why: 'Marks pasted from a word processor look like citations, but lead nowhere. Where they or a missing space join two sentences, the first of them goes unchecked. An emoji is read in as many ways as there are readers.',
  fix: 'Remove the mark and cite the source, separate the sentences, or say in words what the emoji says.',
  examples: [
    { shows: 'a superscript that is an exponent', files: { 'briefings/ferry.mdx': 'The island is small, not even a km².[^p1]' } },
    {
      shows: 'a footnote mark of a word processor',
      files: { 'briefings/ferry.mdx': 'The council voted.¹ The mayor spoke.[^p2]' },
      findings: { 'briefings/ferry.mdx:9:19': 'the superscript ¹ cites no source' },
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
    { shows: 'an emoji that belongs to a name', files: { 'places/pier.yaml': 'name: Pier 😀' } },
    {
      shows: 'an emoji',
      files: { 'places/pier.yaml': 'inArticle: [{ text: The ferry stays 😀., cites: [p1] }]' },
      findings: { 'places/pier.yaml:1:37': '😀 is an emoji' },
    },
  ],
  *check(context) {
    const { entries } = context;
    const names = [...entries.glossary, ...entries.actors, ...entries.places].flatMap(namesOf);
    for (const { text, at } of listOurTexts(context))
      for (const { pattern, reason, hint } of TRACES)
        for (const { 0: found, index } of text.matchAll(pattern)) {
          const end = index + found.length;
          if (isQuoted(text, index, end) || names.some((name) => name.includes(found))) continue;
          yield { reason: reason(found), hint, at: { ...at, find: occurrenceAt(text, index, end) } };
        }
  },
});
