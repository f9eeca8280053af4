import { isVerbatim, findQuotations } from '#lib/language/quotations.ts';
import { findSentenceEnds } from '#lib/language/sentences.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Statement } from '#dossier/statement.ts';
import { occurrenceAt, locateStatement } from '../texts/authored-texts.ts';
import { defineRule, type Finding } from '../rule.ts';
import { NOBODY, parseNaming, deriveSpeakers, type Naming, type Speakers } from '../texts/speakers.ts';

const LETTER = {
  'actors/ben-oake.yaml': 'name: Ben Oake\nkind: person\naffiliation: [harbour-board]',
  'actors/harbour-board.yaml': 'name: harbour board',
  'references/letter.yaml': 'quotations: [{ text: a ferry is a road, speaker: ben-oake }]',
};
const UNNAMED = { 'references/walk.yaml': 'quotations: [{ text: our road, speaker: null, attribution: a fisherman }]' };

/** A quotation is given to the one who spoke it: its sentence, or the text it goes on from, names the recorded speaker, and has nobody else speak. */
export const quoteHasRightSpeaker = defineRule({
  id: 'quote-has-right-speaker',
  severity: 'error',
  summary: 'A quotation is attributed to its recorded speaker, and to nobody else.',
  why: 'Words given to the wrong mouth are false, however exact they are. So a sentence that quotes says who spoke, and has nobody else speak.',
  fix: 'Name the recorded speaker, or the office held, in the sentence or in the one before. Where the source is not clear, set the quotation’s speaker to null and say in "attribution" how the source names the speaker.',
  examples: [
    { shows: 'the speaker by name', files: { ...LETTER, 'briefings/ferry.mdx': 'Ben Oake wrote that “a ferry is a road”.[^letter]' } },
    {
      shows: 'the office for its holder',
      files: { ...LETTER, 'briefings/ferry.mdx': 'For the harbour board “a ferry is a road”.[^letter]' },
    },
    {
      shows: 'a sentence that goes on from the one before',
      files: { ...LETTER, 'briefings/ferry.mdx': 'Ben Oake answered.[^letter] In short, “a ferry is a road”.[^letter]' },
    },
    {
      shows: 'a speaker whom the source does not name',
      files: { ...UNNAMED, 'briefings/ferry.mdx': 'A fisherman spoke of “our road”.[^walk]' },
    },
    {
      shows: 'another speaker',
      files: { ...LETTER, 'briefings/ferry.mdx': 'Ada Quill wrote that “a ferry is a road”.[^letter]' },
      findings: { 'briefings/ferry.mdx:9:22': 'the words are given to Ada Quill, but the source has Ben Oake speak them' },
    },
    {
      shows: 'another speaker, to whom the words are said to belong',
      files: { ...LETTER, 'briefings/ferry.mdx': 'Ben Oake answered.[^letter] Ada Quill’s “a ferry is a road” was repeated.[^letter]' },
      findings: { 'briefings/ferry.mdx:9:41': 'the words are given to Ada Quill, but the source has Ben Oake speak them' },
    },
    {
      shows: 'no speaker',
      files: { ...LETTER, 'briefings/ferry.mdx': 'In short, “a ferry is a road”.[^letter]' },
      findings: { 'briefings/ferry.mdx:9:11': 'nothing here says who spoke these words; in the source it is Ben Oake' },
    },
    {
      shows: 'a name where the source gives none',
      files: { ...UNNAMED, 'briefings/ferry.mdx': 'Ada Quill spoke of “our road”.[^walk]' },
      findings: { 'briefings/ferry.mdx:9:20': 'the words are given to Ada Quill, but the source has a fisherman speak them' },
    },
  ],
  *check({ dossier, evidence, isComplete }) {
    // Who is named can be told only where all names are known.
    if (!dossier || !isComplete) return;
    // The last sentence before this one that names anybody.
    let last: Naming | undefined;
    let previous: Statement | undefined;
    for (const statement of dossier.statements) {
      if (previous?.entry !== statement.entry || statement.part !== 'body') last = undefined;
      previous = statement;
      const recorded = evidence(statement.cites).quotations;
      let start = 0;
      for (const end of sentenceEnds(statement.text)) {
        const sentence = statement.text.slice(start, end);
        const naming = parseNaming(sentence, dossier);
        for (const quotation of findQuotations(sentence)) {
          const words = sentence.slice(quotation.start + 1, quotation.end - 1);
          const matches = recorded.filter(({ text }) => isVerbatim(words, text));
          if (matches.length === 0) continue; // quote-is-verbatim speaks of it
          const finding = judge(naming, last, deriveSpeakers(matches, dossier), statement, dossier);
          if (finding)
            yield {
              ...finding,
              at: { ...locateStatement(statement), find: occurrenceAt(statement.text, start + quotation.start, start + quotation.end) },
            };
        }
        if (naming.named.length > 0) last = naming;
        start = end;
      }
    }
  },
});

const sentenceEnds = (text: string) => {
  const ends = findSentenceEnds(text);
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
};

function judge(
  naming: Naming,
  last: Naming | undefined,
  speakers: Speakers,
  statement: Statement,
  dossier: Dossier,
): Omit<Finding, 'at'> | undefined {
  const { keys, phrases, label } = speakers;
  const isNamed = ({ text, named }: Naming) => named.some((key) => keys.has(key)) || phrases.some((phrase) => text.includes(phrase));
  const isRight =
    naming.speaking.length > 0
      ? naming.speaking.some((key) => keys.has(key)) || phrases.some((phrase) => naming.text.includes(phrase))
      : isNamed(naming);
  if (isRight) return undefined;
  const wrong = naming.speaking[0];
  if (wrong !== undefined)
    return {
      reason: `the words are given to ${dossier.title(wrong)}, but the source ${label === NOBODY ? 'names no speaker' : `has ${label} speak them`}`,
      hint: label === NOBODY ? 'Say that the source names no speaker, and name none.' : `Give them to ${label}.`,
    };
  if (keys.size === 0 && phrases.length === 0) return undefined;
  // A sentence that names no speaker goes on from the last one that names anybody, or tells of its own entry.
  if (last && isNamed(last) && (naming.named.length === 0 || last.speaking.length > 0)) return undefined;
  // The page of the article shows the passage and its speaker right above our note on it.
  if (statement.entry.startsWith('articles/')) return undefined;
  if (statement.entry.startsWith('actors/') && keys.has(dossier.names.primary(statement.entry))) return undefined;
  return { reason: `nothing here says who spoke these words; in the source it is ${label}`, hint: `Name ${label} in the sentence.` };
}
