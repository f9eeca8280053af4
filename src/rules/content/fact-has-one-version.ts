import type { EdtfDate } from '#lib/dates/edtf-date.ts';
import type { Count } from '#locales/parts/counting.ts';
import type { Word } from '#locales/parts/words.ts';
import { memoizePairForChecks } from '#lib/memoize-for-checks.ts';
import { partOf, type LanguagePack } from '#locales/pack.ts';
import { isQuoted, occurrenceAt } from '../texts/authored-texts.ts';
import type { Claim } from '../texts/claims.ts';
import type { Sentence } from '../texts/nearest-sentence.ts';
import { countsOf } from '../texts/sentence-counts.ts';
import { findVersions, type Version } from '../texts/versions.ts';
import { defineRule } from '../rule.ts';

const MINUTES = {
  'references/minutes.yaml':
    'digest: The council of Holm chose a captain for the ferry on 3 May 2019 and a purser on 7 May 2019, from 12 candidates.',
  'glossary/captain.yaml':
    'term: captain\ndefinition: { text: The council chose a captain for the ferry on 3 May 2019., cites: [minutes] }',
};

/** A reader who finds two dates for one event believes neither. */
export const factHasOneVersion = defineRule({
  id: 'fact-has-one-version',
  severity: 'warning',
  isSuspicion: true,
  needs: ['counting'],
  summary: 'Two statements that seem to tell the same do not give different dates or numbers for it.',
  why: 'A reader who finds two dates for one event, on two pages of one site, believes neither, and one of the two is wrong.',
  fix: 'Compare both statements with their source. Correct the one that is wrong. If they tell of two things, say in the text what sets them apart.',
  examples: [
    { shows: 'the same date', files: { ...MINUTES, 'briefings/ferry.mdx': 'The council chose the captain on 3 May 2019.[^minutes]' } },
    {
      shows: 'a date that contains the other',
      files: { ...MINUTES, 'briefings/ferry.mdx': 'The council chose the captain in May 2019.[^minutes]' },
    },
    {
      shows: 'another event',
      files: { ...MINUTES, 'briefings/ferry.mdx': 'On 7 May 2019, a purser was found among 12 candidates.[^minutes]' },
    },
    {
      shows: 'another date for the same event',
      files: { ...MINUTES, 'briefings/ferry.mdx': 'The council chose the captain of the ferry on 7 May 2019.[^minutes]' },
      findings: { 'glossary/captain.yaml:2:66': 'here it is “3 May 2019”, but “7 May 2019” in briefings/ferry#sfxvem9' },
    },
    {
      shows: 'another number of the same',
      files: {
        ...MINUTES,
        'glossary/captain.yaml':
          'term: captain\ndefinition: { text: The council chose a captain for the ferry from 12 candidates., cites: [minutes] }',
        'briefings/ferry.mdx': 'The council chose the captain of the ferry from 7 candidates.[^minutes]',
      },
      findings: { 'glossary/captain.yaml:2:68': 'here it is “12 candidates”, but “7 candidates” in briefings/ferry#stt3d8n' },
    },
  ],
  *check(context) {
    // Names are known only where every file could be read.
    if (!context.dossier || !context.isComplete) return;
    const { language } = context;
    const conflicts = findVersions(context, hasNumber).flatMap(({ first, second }) => {
      const found = findConflict(first.sentence, second.sentence, language);
      return found ? [{ first, second, found }] : [];
    });
    const frequency = new Map<Version, number>();
    for (const { first, second } of conflicts) for (const one of [first, second]) frequency.set(one, (frequency.get(one) ?? 0) + 1);
    const reported = new Set<Claim>();
    for (const { first, second, found } of conflicts) {
      // Whoever contradicts most others is likely the one that is wrong.
      const isFirst = (frequency.get(first) ?? 0) > (frequency.get(second) ?? 0);
      const [odd, other] = isFirst ? [first, second] : [second, first];
      const [own, its] = isFirst ? [found[0], found[1]] : [found[1], found[0]];
      if (reported.has(odd.claim)) continue;
      reported.add(odd.claim);
      const { text, at } = odd.claim;
      const { start } = odd.sentence;
      yield {
        reason: `here it is “${own.text}”, but “${its.text}” in ${other.statement.key}`,
        hint: `Compare both statements with their sources. Correct the one that is wrong. If they tell of two things, say what sets them apart.`,
        at: { ...at, find: occurrenceAt(text, start + own.start, start + own.end) },
        suspicion: { text, basis: other.claim.text },
      };
    }
  },
});

function hasNumber(words: readonly Word[], language: LanguagePack): boolean {
  const { isSmallNumber } = partOf(language, 'counting');
  return words.some(({ text }) => /^\d/.test(text) || isSmallNumber(text));
}

/** A date or number in a sentence: its offsets there, counted from 0. */
interface Detail {
  start: number;
  end: number;
  text: string;
}

/** The dates or numbers by which two sentences contradict each other. */
function findConflict(a: Sentence, b: Sentence, language: LanguagePack): readonly [Detail, Detail] | undefined {
  const [ofA, ofB] = [readDetails(a, language), readDetails(b, language)];
  if (ofA.date && ofB.date && ofA.date.isDay === ofB.date.isDay && areApart(ofA.date.value, ofB.date.value)) return [ofA.date, ofB.date];
  const areOfOneKind = (some: Count, other: Count) =>
    other.isOrdinal === some.isOrdinal && other.nouns.some((noun) => some.nouns.includes(noun));
  // A sentence may count the same twice, all of them and some of them: "ten of its 212 leaves".
  const hasToo = (counts: readonly Count[], count: Count) =>
    counts.some((other) => other.value === count.value && (other.nouns.length === 0 || areOfOneKind(other, count)));
  for (const count of ofA.counts) {
    const other = ofB.counts.find((candidate) => areOfOneKind(count, candidate));
    if (other && !hasToo(ofB.counts, count) && !hasToo(ofA.counts, other)) return [count, other];
  }
  return undefined;
}

const areApart = (a: EdtfDate, b: EdtfDate) => a.latest < b.earliest || b.latest < a.earliest;

interface Details {
  /** The only date of the sentence, if it has a year, and whether it is a day. */
  date: (Detail & { value: EdtfDate; isDay: boolean }) | undefined;
  /** Its numbers outside of dates. */
  counts: readonly Count[];
}

/** The dates and numbers of a sentence, outside of quotations. */
const readDetails = memoizePairForChecks((sentence: Sentence, language: LanguagePack): Details => {
  const { text } = sentence;
  const counts = countsOf(sentence, language);
  const [date, another] = language.dates.find(text).filter(({ start, end }) => !isQuoted(text, start, end));
  if (!date?.date.ok || date.yearless || another) return { date: undefined, counts };
  const { value } = date.date;
  return { date: { ...date, value, isDay: value.earliest === value.latest }, counts };
});
