import { z } from 'zod';
import type { PageWords, WordsOutcomeKind } from './find-words.ts';
import type { Outcome, OutcomeKind } from './outcome.ts';

const DAY = 86_400_000;

/** How long an outcome is valid, in milliseconds; an outage is not kept. */
const LIFETIMES: Readonly<Record<OutcomeKind, number>> = { alive: 7 * DAY, moved: DAY, refused: DAY, dead: DAY, unreachable: 0 };
const WORDS_LIFETIMES: Readonly<Record<WordsOutcomeKind, number>> = { found: 7 * DAY, missing: DAY, unread: DAY };

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('alive') }),
  z.strictObject({ kind: z.literal('moved'), to: z.string() }),
  z.strictObject({ kind: z.literal('refused'), why: z.string() }),
  z.strictObject({ kind: z.literal('dead'), why: z.string() }),
  z.strictObject({ kind: z.literal('unreachable'), why: z.string() }),
]);

const words = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('found') }),
  z.strictObject({ kind: z.literal('missing') }),
  z.strictObject({ kind: z.literal('unread'), why: z.string() }),
]);

const file = z.strictObject({
  version: z.literal(1),
  links: z.record(z.string(), z.strictObject({ outcome, words: z.record(z.string(), words).default({}), asked: z.iso.datetime() })),
});

/** The outcomes of earlier runs, by URL. */
export type OutcomeCache = ReadonlyMap<string, { outcome: Outcome; words: PageWords; asked: string }>;

/** How long the outcome of a link and of its words is valid: as long as the shortest of them. */
const lifetimeOf = ({ outcome: { kind }, words: found }: { outcome: Outcome; words: PageWords }): number =>
  Math.min(LIFETIMES[kind], ...Object.values(found).map((each) => WORDS_LIFETIMES[each.kind]));

/**
 * Parses a cache file; an invalid one counts as empty. Entries that are too old or in the future are left out. `now` is in
 * milliseconds since 1970.
 */
export function parseCache(text: string, now: number): OutcomeCache {
  const parsed = file.safeParse(parseJson(text));
  if (!parsed.success) return new Map();
  return new Map(
    Object.entries(parsed.data.links).filter(([, entry]) => {
      const age = now - Date.parse(entry.asked);
      return age >= 0 && age < lifetimeOf(entry);
    }),
  );
}

/** Serializes a cache, sorted by URL, without outages. */
export function formatCache(cache: OutcomeCache): string {
  const kept = [...cache].filter(([, entry]) => lifetimeOf(entry) > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: 1, links: Object.fromEntries(kept) }, undefined, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
