import type { IsoDay } from '#lib/dates/calendar.ts';
import { normaliseQuotation } from '#lib/language/quotations.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { hashRecord } from '#dossier/proofs/compared-record.ts';
import type { ProofLock } from '#dossier/proofs/proof-lock.ts';
import type { Comparison, Difference } from './compare-record.ts';

/** What is known about the text of a source. */
export interface OpenedText {
  hash: string;
  length: number;
  opened: IsoDay;
  /** Whether an editor gave the day; otherwise the day of an earlier proof with the same text stays. */
  isDayGiven: boolean;
}

/** A comparison after the exceptions were applied. */
export interface Verdict extends Comparison {
  /** The differences without an exception. The record is proven if there are none. */
  open: Difference[];
  excepted: Difference[];
  /** The words of exceptions that are not needed any more. */
  unneeded: string[];
}

/** Applies the exceptions of a record to its comparison. */
export function judgeComparison(comparison: Comparison, { exceptions }: ProofLock): Verdict {
  const words = [...(exceptions.get(comparison.source.id)?.keys() ?? [])];
  const { differences } = comparison;
  return {
    ...comparison,
    open: differences.filter((difference) => !words.some((each) => isSameWords(each, difference.words))),
    excepted: differences.filter((difference) => words.some((each) => isSameWords(each, difference.words))),
    unneeded: words.filter((each) => !differences.some((difference) => isSameWords(each, difference.words))),
  };
}

/** Whether two words are the same but for typographic marks and white space. */
export const isSameWords = (a: string, b: string): boolean => normaliseQuotation(a) === normaliseQuotation(b);

/** The lock with the outcome of a comparison: a proof if nothing is open. Exceptions that are not needed are removed. */
export function recordVerdict(dossier: Dossier, lock: ProofLock, { source, open, unneeded }: Verdict, text: OpenedText): ProofLock {
  const record = hashRecord(dossier, source);
  const known = lock.proofs.get(source.id) ?? [];
  const same = known.find((proof) => proof.text === text.hash);
  const opened = text.isDayGiven ? text.opened : (same?.opened ?? text.opened);
  const kept =
    open.length === 0 ? [{ record, text: text.hash, length: text.length, opened }] : known.filter((proof) => proof.record !== record);
  const exceptions = [...(lock.exceptions.get(source.id) ?? [])].filter(([words]) => !unneeded.includes(words));
  return {
    proofs: withEntry(lock.proofs, source.id, kept.length > 0 ? kept : undefined),
    exceptions: withEntry(lock.exceptions, source.id, exceptions.length > 0 ? new Map(exceptions) : undefined),
  };
}

/** The lock with an exception more. */
export const addException = ({ proofs, exceptions }: ProofLock, id: string, words: string, reason: string): ProofLock => ({
  proofs,
  exceptions: withEntry(exceptions, id, new Map([...(exceptions.get(id) ?? []), [words, reason]])),
});

/** The lock without records that the content no longer has. */
export const withoutRemoved = ({ proofs, exceptions }: ProofLock, { sources }: Dossier): ProofLock => ({
  proofs: new Map([...proofs].filter(([id]) => sources.has(id))),
  exceptions: new Map([...exceptions].filter(([id]) => sources.has(id))),
});

function withEntry<V>(map: ReadonlyMap<string, V>, key: string, value: V | undefined): Map<string, V> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}
