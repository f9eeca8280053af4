import { findQuotations } from '#lib/language/quotations.ts';
import type { Word } from '#locales/parts/words.ts';
import { overlaps } from '#lib/text/overlaps.ts';
import { optionsOf } from '#schemas/site/rules.ts';
import { keyOf } from '#dossier/entry.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import { listClaims } from '../texts/claims.ts';
import { wordsOfClaim } from '../texts/words-of-claim.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { memoizeFindings } from '../texts/memoize-claims.ts';

const LETTER = {
  'references/letter.yaml': 'quotations: [{ text: "No council of Holm will ever sell the ferry to the mainland.", speaker: ada-quill }]',
};

/** Whoever takes over the words of others says so, by quotation marks. */
export const quotedWordsAreMarked = defineRule({
  id: 'quoted-words-are-marked',
  severity: 'error',
  summary: 'Six words (or the option `words`) in a row of a recorded quotation stand only in quotation marks.',
  why: 'Without the marks, the words of others look like ours: readers cannot see who speaks, and the site makes the claim its own.',
  fix: 'Put the words in quotation marks and name the speaker, or say it in your own words. If the words are a name or a fixed phrase, waive the rule.',
  examples: [
    {
      shows: 'the words in quotation marks',
      files: { ...LETTER, 'briefings/ferry.mdx': 'Ada Quill wrote that no council “will ever sell the ferry to the mainland”.[^letter]' },
    },
    {
      shows: 'five words in a row',
      files: { ...LETTER, 'briefings/ferry.mdx': 'Nobody, wrote Ada Quill, will ever sell the ferry.[^letter]' },
    },
    {
      shows: 'five words in a row, with an option that asks for fewer',
      settings: { rules: { 'quoted-words-are-marked': ['error', { words: 5 }] } },
      files: { ...LETTER, 'briefings/ferry.mdx': 'Nobody, wrote Ada Quill, will ever sell the ferry.[^letter]' },
      findings: { 'briefings/ferry.mdx:9:26': '“will ever sell the ferry” are words that letter quotes' },
    },
    {
      shows: 'the words without the marks',
      files: { ...LETTER, 'briefings/ferry.mdx': 'Ada Quill wrote that no council will ever sell the ferry to the mainland.[^letter]' },
      findings: {
        'briefings/ferry.mdx:9:33':
          '“will ever sell the ferry to the mainland” are words that letter quotes, but they stand here without quotation marks',
      },
    },
    {
      shows: 'other case and punctuation, in the digest of another source',
      files: {
        ...LETTER,
        'references/walk.yaml': 'digest: The mayor spoke. No council, of Holm, will ever sell.',
        'briefings/ferry.mdx': 'The mayor wrote, and spoke.[^letter][^walk]',
      },
      findings: { 'references/walk.yaml:1:26': '“No council, of Holm, will ever sell” are words that letter quotes' },
    },
  ],
  *check(context) {
    const { dossier } = context;
    if (!dossier) return;
    const { knowledge } = dossier;
    yield* findInEach(listClaims(context), (claim) => findUnmarked(claim, knowledge));
    const { findInDigest } = runsIn(knowledge);
    for (const [index, { digest }] of dossier.article.data.passages.entries())
      yield* report(digest, findInDigest(digest), { entry: keyOf(dossier.article), path: ['passages', index, 'digest'] });
    for (const reference of dossier.references) {
      const { digest } = reference.data;
      yield* report(digest, findInDigest(digest), { entry: keyOf(reference), path: ['digest'] });
    }
  },
});

const findUnmarked = memoizeFindings((claim, knowledge) =>
  report(claim.text, findRuns(claim.text, wordsOfClaim(claim, knowledge), runsIn(knowledge).recorded), claim.at),
);

/** The runs of words that the sources quote, and where a digest has them. */
const runsIn = memoizeForChecks((knowledge: Knowledge) => {
  const recorded = indexRuns(knowledge, optionsOf(knowledge.site, 'quoted-words-are-marked').words);
  return { recorded, findInDigest: memoizeText((digest) => findRuns(digest, knowledge.language.words.findWords(digest), recorded)) };
});

/** The runs of so many words that recorded quotations have. */
interface RecordedRuns {
  length: number;
  /** The source of every run, by its first word, its second, and then by all of them: many runs share their first word. */
  sources: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>;
}

function* report(text: string, runs: readonly Run[], at: Finding['at']): Generator<Finding> {
  for (const { source, start, end } of runs)
    yield {
      reason: `“${text.slice(start, end)}” are words that ${source} quotes, but they stand here without quotation marks`,
      hint: 'Put them in quotation marks and name the speaker, or say it in your own words.',
      at: { ...at, find: occurrenceAt(text, start, end) },
    };
}

interface Run {
  source: string;
  start: number;
  end: number;
}

/** The longest runs of recorded words in a text, outside its quotations. */
function findRuns(text: string, words: readonly Word[], recorded: RecordedRuns): Run[] {
  const runs: Run[] = [];
  for (let index = 0; index + recorded.length <= words.length; index++) {
    const source = sourceAt(words, index, recorded);
    if (source === undefined) continue;
    const [start, end] = [words[index]?.start ?? 0, words[index + recorded.length - 1]?.end ?? 0];
    if (findQuotations(text).some((quotation) => overlaps(quotation, { start, end }))) continue;
    const last = runs.at(-1);
    if (last?.source === source && start < last.end) last.end = end;
    else runs.push({ source, start, end });
  }
  return runs;
}

/** The source of the run that begins at a word. */
const sourceAt = (words: readonly Word[], index: number, { length, sources }: RecordedRuns): string | undefined =>
  sources
    .get(words[index]?.text ?? '')
    ?.get(words[index + 1]?.text ?? '')
    ?.get(runAt(words, index, length));

const runAt = (words: readonly Word[], index: number, length: number): string =>
  words
    .slice(index, index + length)
    .map(({ text }) => text)
    .join(' ');

function indexRuns({ sources, language }: Knowledge, length: number): RecordedRuns {
  const runs = new Map<string, Map<string, Map<string, string>>>();
  for (const source of sources.values())
    for (const { text } of source.kind === 'passage' ? source.passage.quotations : source.reference.quotations) {
      const words = language.words.findWords(text);
      for (const [index, { text: first }] of words.entries()) {
        const second = words[index + 1]?.text ?? '';
        const bySecond = runs.get(first) ?? new Map<string, Map<string, string>>();
        const row = bySecond.get(second) ?? new Map<string, string>();
        runs.set(first, bySecond.set(second, row.set(runAt(words, index, length), source.id)));
      }
    }
  return { length, sources: runs };
}
