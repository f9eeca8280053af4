import { memoize } from '#lib/memoize.ts';
import type { Word } from '#locales/parts/words.ts';
import type { LanguagePack } from '#locales/pack.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { Statement } from '#dossier/statement.ts';
import type { CheckContext } from '../rule.ts';
import { listClaims, type Claim } from './claims.ts';
import { wordsOfClaim } from './words-of-claim.ts';
import { memoizeFindings } from './memoize-claims.ts';
import { sentencesOfClaim, type Sentence } from './nearest-sentence.ts';
import { recordTerms } from './record-terms.ts';

/** A sentence of a claim, and the terms that show what it is about: all but figures. */
export interface Version {
  claim: Claim;
  statement: Statement;
  sentence: Sentence;
  about: ReadonlySet<string>;
  /** The weight of all these terms. */
  weight: number;
}

/** Whether a sentence, or all of a statement, is meant, by its words. */
type IsMeant = (words: readonly Word[], language: LanguagePack) => boolean;

/** Two sentences of different statements that seem to tell the same. */
export interface VersionPair {
  first: Version;
  second: Version;
}

/** Which part of the weight of all their terms two sentences have in common if they cite a common source … */
const ALIKE_BY_ONE_SOURCE = 0.35;
/** … and if they do not. */
const ALIKE = 0.65;
/** How many sentences may have a term that leads from one to another. */
const RARE = 30;
/** Which part of the weight of all terms of both such terms must have. */
const LEAST_RARE = 0.1;

/** Finds the pairs of sentences that seem to tell the same, among those of the statements that are meant. */
export function findVersions(context: CheckContext, isMeant: IsMeant): VersionPair[] {
  const { dossier } = context;
  if (!dossier) return [];
  const { knowledge } = dossier;
  const { lookUp } = recordTerms(knowledge);
  const versionsOf = versionsBy(isMeant);
  const byTerm = new Map<string, Version[]>();
  const pairs: VersionPair[] = [];
  for (const second of listClaims(context).flatMap((claim) => versionsOf(claim, knowledge))) {
    const rareInCommon = new Map<Version, number>();
    for (const term of second.about) {
      const row = byTerm.get(term) ?? [];
      // What many sentences name leads to all of them, and does not tell them apart.
      if (row.length <= RARE) for (const first of row) rareInCommon.set(first, (rareInCommon.get(first) ?? 0) + lookUp(term).weight);
      row.push(second);
      byTerm.set(term, row);
    }
    for (const [first, weight] of rareInCommon) {
      const both = first.weight + second.weight;
      if (first.claim === second.claim || weight < LEAST_RARE * both) continue;
      const shared = weigh(first.about.intersection(second.about), knowledge);
      const isOfOneSource = first.claim.cites.some((id) => second.claim.cites.includes(id));
      if (shared / (both - shared) >= (isOfOneSource ? ALIKE_BY_ONE_SOURCE : ALIKE)) pairs.push({ first, second });
    }
  }
  return pairs;
}

/** The sentences of a claim that are meant, found once for each meaning. */
const versionsBy = memoize((isMeant: IsMeant) =>
  memoizeFindings(function* (claim, knowledge): Generator<Version> {
    const { statement } = claim;
    const { language } = knowledge;
    if (
      !statement ||
      statement.isGuidance ||
      statement.cites.length === 0 ||
      statement.part === 'leavesOpen' ||
      !isMeant(wordsOfClaim(claim, knowledge), language)
    )
      return;
    const sentences = sentencesOfClaim(claim, knowledge);
    // Months say when, not what.
    const isAbout = (term: string) => !/^\d/.test(term) && !language.dates.monthStems.has(term);
    for (const sentence of sentences) {
      if (sentences.length > 1 && !isMeant(sentence.words, language)) continue;
      const about = new Set([...sentence.terms].filter(isAbout));
      yield { claim, statement, sentence, about, weight: weigh(about, knowledge) };
    }
  }),
);

function weigh(terms: Iterable<string>, knowledge: Knowledge): number {
  const { lookUp } = recordTerms(knowledge);
  let sum = 0;
  for (const term of terms) sum += lookUp(term).weight;
  return sum;
}
