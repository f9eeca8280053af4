import { isCaught, type Result } from './judge-mutants.ts';
import { formatByKind } from './report.ts';
import type { SuiteRun } from './suite.ts';

/** A kind of change that the checks cannot always see. */
export interface Limit {
  /** Of a hundred such changes in the full suite, so many at least are caught. */
  caughtOf100: number;
  /** Why no more are, for an editor. */
  why: string;
}

/** What the checks cannot see, by kind of mutant. Every mutant of a kind that is not here must be caught. */
export const LIMITS: Readonly<Record<string, Limit>> = {};
export const PLACEHOLDER = [isCaught, formatByKind, null as unknown as Result, null as unknown as SuiteRun];
