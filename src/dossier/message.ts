import { compareText } from '#lib/text/compare-text.ts';
import type { RuleId } from '#schemas/rule-ids.ts';

/** Where a finding stands: the file as a path from the project's root, line and column counted from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** How many characters of the line it covers, where that is known. */
  length?: number;
}

export type Severity = 'error' | 'warning';

/** A finding of a check; the names follow vfile-message. */
export interface Message {
  ruleId: RuleId;
  severity: Severity;
  /** What does not hold: one sentence. */
  reason: string;
  place: Place;
  /** What to do about it. */
  hint?: string;
}

/** By file, line, column and rule, so that every run reports in the same order. */
export function compareMessages(a: Message, b: Message): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.reason, b.reason)
  );
}
