/** A question for the person at the terminal. */
export interface Question {
  message: string;
  /** An example of an answer. */
  example?: string | undefined;
  /** The answers to choose from; without options, the answer is typed. */
  options?: readonly { value: string; label: string; hint?: string | undefined }[];
  /** Whether an answer is required. */
  isNeeded?: boolean;
  /** Whether more than one option may be chosen. */
  isMany?: boolean;
  /** What to say if the person cancels; by default, that nothing was written. */
  ifCancelled?: string;
  /** The issue of a typed answer; undefined if it is valid. */
  check?: (answer: string) => string | undefined;
}

/** Asks a question and returns the answers; an empty list if the question was skipped. Rejects with `Cancelled`. */
export type Ask = (question: Question) => Promise<string[]>;

/** The person at the terminal pressed Ctrl+C. */
export class Cancelled extends Error {}
