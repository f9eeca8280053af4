export interface Question {
  message: string;
  /** What an answer may look like. */
  example?: string | undefined;
  /** The answers to choose from; without any, the answer is typed. */
  options?: readonly { value: string; label: string; hint?: string | undefined }[];
  /** Whether there is no going on without an answer. */
  isNeeded?: boolean;
  /** Whether more than one of them may be chosen. */
  isMany?: boolean;
  /** What is wrong with a typed answer; undefined where nothing is. */
  check?: (answer: string) => string | undefined;
}

/** Asks a question; no answer is an empty list. Rejects with `Cancelled` where the person has had enough. */
export type Ask = (question: Question) => Promise<string[]>;

/** The person at the terminal pressed Ctrl-C. */
export class Cancelled extends Error {}
