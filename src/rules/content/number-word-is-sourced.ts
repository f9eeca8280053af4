import { overlaps } from '#lib/text/overlaps.ts';
import { partOf } from '#locales/pack.ts';
import { optionsOf } from '#schemas/site/rules.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { memoizeFindings } from '../texts/memoize-claims.ts';
import type { Finding } from '../finding.ts';
import { isQuoted, occurrenceAt } from '../texts/authored-texts.ts';
import { evidenceOf, listClaims } from '../texts/claims.ts';
import { wordsOfClaim } from '../texts/words-of-claim.ts';
import { differInHalf, isHalfOff } from '../texts/lost-halves.ts';
import { countNamed } from '../texts/named-counts.ts';
import { isTimeOfSources, listSourceCounts } from '../texts/source-counts.ts';
import { defineRule } from '../rule.ts';

const VOTE = {
  'references/report.yaml': 'digest: Five members voted for the ferry and two members against it, in the third vote. It has 4 boats.',
};

/** A number in words is as easily wrong as one in figures, but it may also count what a source lists. */
export const numberWordIsSourced = defineRule({
  id: 'number-word-is-sourced',
  severity: 'error',
  needs: ['counting'],
  summary:
    'Every number from three (or the option `from`) in words is in a cited source, or counts what is named; smaller ones do not contradict a source.',
  why: 'Readers remember numbers. “Three members” for “two members” is as wrong as a mistyped figure.',
  fix: 'Correct the number, or cite the source that gives it. If you counted something that the source lists, waive the rule and say what you counted.',
  examples: [
    {
      shows: 'a number from the source',
      files: { ...VOTE, 'briefings/ferry.mdx': 'Five members voted for it, in the third vote.[^report]' },
    },
    { shows: 'a figure of the source in words', files: { ...VOTE, 'briefings/ferry.mdx': 'Four boats go to the island.[^report]' } },
    {
      shows: 'the number of actors that the source names',
      files: {
        'actors/ben-oake.yaml': 'name: Ben Oake\nkind: person',
        'actors/cara-fell.yaml': 'name: Cara Fell\nkind: person',
        'references/report.yaml': 'digest: Ada Quill, Ben Oake and Cara Fell voted for the ferry.',
        'briefings/ferry.mdx': 'Three people voted for it.[^report]',
      },
    },
    {
      shows: 'a number whose noun the source leaves out',
      files: {
        'references/report.yaml': 'digest: Six members voted for the ferry and three against it.',
        'briefings/ferry.mdx': 'Three members were against it.[^report]',
      },
    },
    {
      shows: 'a number that neither counts',
      files: {
        'references/report.yaml': 'digest: Six members voted for the ferry and three against it. Four boats waited.',
        'briefings/ferry.mdx': 'Four members were against it.[^report]',
      },
      findings: { 'briefings/ferry.mdx:9:1': '“Four members” does not fit report, which has “Six members voted”' },
    },
    {
      shows: 'a number that no cited source has',
      files: { ...VOTE, 'briefings/ferry.mdx': 'Six islanders watched the vote.[^report]' },
      findings: { 'briefings/ferry.mdx:9:1': '“Six” is in none of the sources cited here' },
    },
    {
      shows: 'a number that is smaller than the option asks for',
      settings: { rules: { 'number-word-is-sourced': ['error', { from: 10 }] } },
      files: { ...VOTE, 'briefings/ferry.mdx': 'Six islanders watched the vote.[^report]' },
    },
    {
      shows: 'a small number where the source has another',
      files: {
        'references/report.yaml': 'digest: Three members of the council voted for the ferry.',
        'briefings/ferry.mdx': 'Two members voted for it.[^report]',
      },
      findings: { 'briefings/ferry.mdx:9:1': '“Two members voted” does not fit report, which has “Three members”' },
    },
    {
      shows: 'another place in an order',
      files: { ...VOTE, 'briefings/ferry.mdx': 'It was the second vote.[^report]' },
      findings: { 'briefings/ferry.mdx:9:12': '“second vote” does not fit report, which has “third vote”' },
    },
  ],
  *check(context) {
    const { dossier, isComplete } = context;
    // Names are known only where every file could be read.
    if (!dossier || !isComplete) return;
    yield* findInEach(listClaims(context), (claim) => findUnsourced(claim, dossier.knowledge));
  },
});

/** The numbers in words that no cited source has. */
const findUnsourced = memoizeFindings(function* (claim, knowledge): Generator<Finding> {
  // Smaller numbers often stand for a pronoun or count what the sentence itself says: "one of the two".
  const { from } = optionsOf(knowledge.site, 'number-word-is-sourced');
  const { text, cites, at } = claim;
  const counts = partOf(knowledge.language, 'counting').findCounts(text, wordsOfClaim(claim, knowledge));
  if (!counts.some(({ isWord }) => isWord)) return;
  const names = knowledge.names.find(text);
  const { numbers } = evidenceOf(claim, knowledge);
  const sourced = listSourceCounts(cites, knowledge);
  const ours = { text, counts };
  for (const count of counts) {
    const { start, end, value, isWord, isOrdinal, nouns } = count;
    if (!isWord || value <= 1 || isQuoted(text, start, end) || names.some((name) => overlaps(name, count))) continue;
    const hint = `Correct the number, or cite the source that gives it: ${cites.join(', ')} ${cites.length === 1 ? 'does' : 'do'} not.`;
    const place = { ...at, find: occurrenceAt(text, start, end) };
    if (isTimeOfSources(count, cites, knowledge)) continue;
    const ofTheSame = sourced.filter(({ count: other, theirs }) => {
      if (other.isOrdinal !== isOrdinal) return false;
      if (differInHalf(count, other)) return isHalfOff(count, ours, other, theirs);
      return [...other.nouns, ...other.impliedNouns].some((noun) => nouns.includes(noun));
    });
    const [other] = ofTheSame;
    if (other && ofTheSame.every((its) => its.count.value !== value)) {
      yield { reason: `“${count.text}” does not fit ${other.theirs.source}, which has “${other.count.text}”`, hint, at: place };
      continue;
    }
    const isGiven =
      numbers.has(String(value)) || sourced.some((its) => its.count.value === value && (its.count.isOrdinal || !Number.isInteger(value)));
    if (value < from || isGiven || countNamed(text, cites, knowledge).has(value)) continue;
    yield { reason: `“${text.slice(start, end)}” is in none of the sources cited here`, hint, at: place };
  }
});
