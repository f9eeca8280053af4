import type { Correction } from '#schemas/correction.ts';

export const corrections = {
  /** A correction without its date, which is shown beside it. */
  describe: ({ was, now, why }: Pick<Correction, 'was' | 'now' | 'why'>): string =>
    `This said “${was}”; ${now === null ? 'these words were removed.' : `it now says “${now}”${/[.!?…]$/.test(now) ? '' : '.'}`} ${why}`,
  correctedOn: 'Corrected {date}. {what}',
  description: 'Errors on this site that we have corrected: what it said, what it says now, and why.',
  explanation: 'Errors on this site that we have corrected, newest first. Changes of style are not listed.',
  /** The folded part of a long list. */
  earlier: 'Earlier corrections',
  none: 'Nothing on this site has been corrected since it was published.',
  feed: '[Corrections as a feed (RSS)](feed)',
};
