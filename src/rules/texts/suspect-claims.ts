import { memoize } from '#lib/memoize.ts';
import { cutText } from '#lib/text/cut-text.ts';
import type { LanguagePack } from '#locales/pack.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import { occurrenceAt } from './authored-texts.ts';
import { listSuspectClaims, type Claim } from './claims.ts';
import { findInEach } from './find-in-each.ts';
import { memoizeClaims } from './memoize-claims.ts';
import { markCited, markClaim, type Cited, type MarkedClaimSentence, type MarkedSourceSentence } from './marked-sentences.ts';
import type { Range } from './record-terms.ts';
import type { Finding } from '../finding.ts';
import type { CheckContext } from '../rule.ts';

/** What does not seem to fit in a claim. */
export interface Suspect {
  /** The words that it is about. */
  at: Range;
  /** The sentence that they do not fit. */
  sentence: MarkedSourceSentence;
  /** What does not fit, without the name of the source: “has “not””. */
  reason: (words: string, source: string) => string;
}

/** Compares the sentences of a claim with those of all sources that it cites. */
export type Comparison = (ours: readonly MarkedClaimSentence[], theirs: Cited, language: LanguagePack) => Suspect | undefined;

/** How much of the sentence of a source a message shows, in characters. */
const SHOWN = 300;

/** Compares every statement, heading, question and note with its sources, and reports at most one suspicion for each. */
export function* suspectClaims(context: CheckContext, compare: Comparison): Generator<Finding | undefined> {
  const { dossier, isComplete } = context;
  // Names are known only where every file could be read.
  if (!dossier || !isComplete) return;
  const suspect = suspectBy(compare);
  yield* findInEach(listSuspectClaims(context), (claim) => {
    const found = suspect(claim, dossier.knowledge);
    return found ? [report(claim, found)] : NONE;
  });
}

const NONE: readonly never[] = [];

const report = ({ text, statement, at: place }: Claim, { at, sentence, reason }: Suspect): Finding => ({
  reason: reason(text.slice(at.start, at.end), sentence.source.id),
  hint: `Compare it with ${sentence.source.id}: ${quote(sentence.text)}. If ${statement ? 'the statement' : 'our text'} says something else, correct it.`,
  at: { ...place, find: occurrenceAt(text, at.start, at.end) },
  suspicion: { text, basis: sourceText(sentence.source) },
});

/** Compares a claim with its sources, once by each comparison. */
const suspectBy = memoize((compare: Comparison) =>
  memoizeClaims((claim, knowledge): Suspect | undefined => {
    const { statement } = claim;
    // What the article leaves open stands in no source that is cited for it.
    if (statement?.part === 'leavesOpen') return undefined;
    const marked = markClaim(claim, knowledge);
    const ours = statement === undefined ? marked.filter(saysEnough) : marked;
    return compare(ours, markCited(claim, knowledge), knowledge.language);
  }),
);

/** Whether a sentence of a heading or a note says enough of the subject to be compared: one word does not, nor a sentence about a text. */
const saysEnough = ({ units, aboutText }: MarkedClaimSentence): boolean => units.length > 1 && aboutText.size === 0;

/** A sentence in quotation marks, without its full stop; its own quotations get single marks. */
const quote = (sentence: string): string => `“${cutText(sentence.replace(/\.$/, ''), SHOWN).replaceAll('“', '‘').replaceAll('”', '’')}”`;
