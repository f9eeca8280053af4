import { isVerbatim, findQuotations } from '#lib/language/quotations.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Statement } from '#dossier/statement.ts';
import { occurrenceAt, locateStatement } from '../texts/authored-texts.ts';
import type { Finding } from '../finding.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { defineRule } from '../rule.ts';
import { NOBODY, parseNaming, deriveSpeakers, type Naming, type Speakers } from '../texts/speakers.ts';

const LETTER = {
  'actors/ben-oake.yaml': 'name: Ben Oake\nkind: person\naffiliation: [harbour-board]',
  'actors/harbour-board.yaml': 'name: harbour board',
  'references/letter.yaml': 'quotations: [{ text: a ferry is a road, speaker: ben-oake }]',
};
const UNNAMED = { 'references/walk.yaml': 'quotations: [{ text: our road, speaker: null, attribution: a fisherman }]' };

/** The sentence of a quotation, or the text before it, names the recorded speaker, and no one else as speaking. */
export const quoteHasRightSpeaker = defineRule({
  id: 'quote-has-right-speaker',
  severity: 'error',
  needs: ['speech'],
  summary: 'A quotation is attributed to its recorded speaker, and to nobody else.',
  why: 'Words attributed to the wrong person are false, however exact they are. So the sentence names the speaker, and no one else as speaking.',
  fix: 'Name the recorded speaker, or the office held, in the sentence or in the one before. If the source is not clear, set the quotation’s `speaker` to null, and say in `attribution` how the source names the speaker.',
  examples: [
    { shows: 'the speaker by name', files: { ...LETTER, 'briefings/ferry.mdx': 'Ben Oake wrote that “a ferry is a road”.[^letter]' } },
    {
      shows: 'the office for its holder',
      files: { ...LETTER, 'briefings/ferry.mdx': 'For the harbour board “a ferry is a road”.[^letter]' },
    },
    {
      shows: 'a speaker named in the sentence before',
      files: { ...LETTER, 'briefings/ferry.mdx': 'Ben Oake answered.[^letter] In short, “a ferry is a road”.[^letter]' },
    },
    {
      shows: 'a speaker whom the source does not name',
      files: { ...UNNAMED, 'briefings/ferry.mdx': 'A fisherman spoke of “our road”.[^walk]' },
    },
    {
      shows: 'another speaker',
      files: { ...LETTER, 'briefings/ferry.mdx': 'Ada Quill wrote that “a ferry is a road”.[^letter]' },
      findings: { 'briefings/ferry.mdx:9:22': 'the words are attributed to Ada Quill, but the source attributes them to Ben Oake' },
    },
    {
      shows: 'another speaker, as the owner of the words',
      files: { ...LETTER, 'briefings/ferry.mdx': 'Ben Oake answered.[^letter] Ada Quill’s “a ferry is a road” was repeated.[^letter]' },
      findings: { 'briefings/ferry.mdx:9:41': 'the words are attributed to Ada Quill, but the source attributes them to Ben Oake' },
    },
    {
      shows: 'no speaker',
      files: { ...LETTER, 'briefings/ferry.mdx': 'In short, “a ferry is a road”.[^letter]' },
      findings: { 'briefings/ferry.mdx:9:11': 'the text does not say who spoke these words; in the source it is Ben Oake' },
    },
    {
      shows: 'a name where the source gives none',
      files: { ...UNNAMED, 'briefings/ferry.mdx': 'Ada Quill spoke of “our road”.[^walk]' },
      findings: { 'briefings/ferry.mdx:9:20': 'the words are attributed to Ada Quill, but the source attributes them to a fisherman' },
    },
  ],
  *check({ dossier, evidence, isComplete }) {
    // Names are known only where every file could be read.
    if (!dossier || !isComplete) return;
    let before: string[] = [];
    // The last sentence before this one that names somebody. Only sentences with quotations ask for it.
    const findLast = () => {
      for (const sentence of before.toReversed()) {
        const naming = parseNaming(sentence, dossier.knowledge);
        if (naming.named.length > 0) return naming;
      }
      return undefined;
    };
    yield* findInEach(dossier.statements, function* (statement): Generator<Finding> {
      // The prose of a briefing follows its standfirst. Other texts have none before them.
      if (statement.part !== 'body') before = [];
      let start = 0;
      for (const end of [...dossier.language.sentences.findEnds(statement.text), statement.text.length]) {
        const sentence = statement.text.slice(start, end);
        for (const quotation of findQuotations(sentence)) {
          const words = sentence.slice(quotation.start + 1, quotation.end - 1);
          const matches = evidence(statement.cites).quotations.filter(({ text }) =>
            isVerbatim(words, text, dossier.language.quotations.isEnding),
          );
          if (matches.length === 0) continue; // quote-is-verbatim reports it
          const finding = judge(
            parseNaming(sentence, dossier.knowledge),
            findLast,
            deriveSpeakers(matches, dossier.knowledge),
            statement,
            dossier,
          );
          if (finding)
            yield {
              ...finding,
              at: { ...locateStatement(statement), find: occurrenceAt(statement.text, start + quotation.start, start + quotation.end) },
            };
        }
        before.push(sentence);
        start = end;
      }
    });
  },
});

function judge(
  naming: Naming,
  findLast: () => Naming | undefined,
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
  // mention-resolves reports a speaker that is no actor.
  if (keys.size > 0 && [...keys].every((key) => dossier.entry(key) === undefined)) return undefined;
  const wrong = naming.speaking[0];
  if (wrong !== undefined && dossier.title(wrong) === label)
    return {
      reason: `the words are attributed to ${wrong}, but the source attributes them to another entry with the name ${label}`,
      hint: 'Give the name to one of the two entries only.',
    };
  if (wrong !== undefined)
    return {
      reason: `the words are attributed to ${dossier.title(wrong)}, but the source ${label === NOBODY ? 'names no speaker' : `attributes them to ${label}`}`,
      hint: label === NOBODY ? 'Say that the source names no speaker, and name none.' : `Attribute them to ${label}.`,
    };
  if (keys.size === 0 && phrases.length === 0) return undefined;
  const last = findLast();
  // A sentence that names no speaker continues the last one that names somebody, or is about its own entry.
  if (last && isNamed(last) && (naming.named.length === 0 || last.speaking.length > 0)) return undefined;
  // The page of the article shows the passage and its speaker right above our note on it.
  if (statement.entry.startsWith('articles/')) return undefined;
  if (statement.entry.startsWith('actors/') && keys.has(dossier.names.primary(statement.entry))) return undefined;
  return { reason: `the text does not say who spoke these words; in the source it is ${label}`, hint: `Name ${label} in the sentence.` };
}
