import type { Correction } from '#schemas/fields/correction.ts';
import { count, formatNumber } from '../numbers.ts';

/** Quotation marks within quotation marks are single. */
const quote = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

export const corrections = {
  /** A correction without its date, which is shown beside it; inline Markdown, like the texts that it quotes. */
  describe: ({ was, now, why }: Pick<Correction, 'was' | 'now' | 'why'>): string =>
    `This said ${quote(was)}; ${now === null ? 'these words were removed.' : `it now says ${quote(now)}${/[.!?…]$/.test(now) ? '' : '.'}`} ${why}`,
  /** The folded corrections of one entry; `days` counts the days on which it was corrected. */
  correctedOn: (date: string, days: number, corrections: number): string =>
    `${days === 1 ? 'Corrected' : 'Last corrected'} on ${date} (${formatNumber(corrections)})`,
  description: 'Errors on this site that we have corrected: what it said, what it says now, and why.',
  explanation:
    'Every change to the sense of a sentence that had been published, however small; most make a sentence say just what its source says. The weightiest come first. Open a line to read what it said, what it says now, and why.',
  /** The corrections of one day. */
  summary: (corrections: number, entries: number): string =>
    `${count(corrections, { one: 'correction', other: 'corrections' })} in ${count(entries, { one: 'text', other: 'texts' })}`,
  /** What corrections changed, over each part of those of one day. */
  kind: {
    facts: 'Dates, figures and quotations that were wrong or are now more exact',
    names: 'Sentences that now name another person, place or term',
    wording: 'Sentences in other words, closer to what the source says',
  },
  none: 'Nothing on this site has been corrected since it was published.',
  open: (name: string): string => `Go to “${name}”`,
  feed: '[Corrections as a feed (RSS)](feed)',
};
