import type { IsoDay } from '#lib/dates/calendar.ts';
import { day } from '#schemas/fields/dated.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import { UsageError } from '../terminal/usage-error.ts';

export interface ProveOptions {
  opened?: string;
  except?: string;
  because?: string;
}

/** Words that need not stand in the text, and why. */
export interface Exception {
  words: string;
  reason: string;
}

/** The day on which the texts were opened; undefined if it is not given. Throws a UsageError. */
export function parseOpened({ opened }: ProveOptions, { today }: CommandContext): IsoDay | undefined {
  if (opened === undefined) return undefined;
  if (!day.safeParse(opened).success) throw new UsageError(`--opened: "${opened}" is not a day such as 2022-01-26.`);
  if (opened > today) throw new UsageError(`--opened: ${opened} is still to come.`);
  return opened;
}

/** The exception; undefined if none is given. Throws a UsageError. */
export function parseException(ids: readonly string[], { except, because }: ProveOptions): Exception | undefined {
  if (except === undefined && because === undefined) return undefined;
  if (!except?.trim() || !because?.trim()) throw new UsageError('An exception needs both: --except "words" --because "reason".');
  if (ids.length !== 1) throw new UsageError('Name the one passage or reference that the exception is for.');
  return { words: except.trim(), reason: because.trim() };
}
