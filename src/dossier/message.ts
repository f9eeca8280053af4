import { compareText } from '#lib/text/compare-text.ts';

/** The place of a finding: the path of the file from the project's root; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** The number of characters that it covers in the line, if known. */
  length?: number;
}

export type Severity = 'error' | 'warning';

/** A finding of a rule; the names follow vfile-message. */
export interface Message {
  /** The id of the rule: one of ours, or of the newsroom. */
  ruleId: string;
  severity: Severity;
  /** What is wrong, in one sentence. */
  reason: string;
  place: Place;
  /** What to do about it. */
  hint?: string;
}

/** Compares by file, line, column and rule, so that every run reports in the same order. */
export function compareMessages(a: Message, b: Message): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.reason, b.reason)
  );
}
