import type { Correction } from '#schemas/correction.ts';

export const corrections = {
  /** A correction without its day, which stands beside it. */
  describe: ({ was, now, why }: Pick<Correction, 'was' | 'now' | 'why'>): string =>
    `This said “${was}”; ${now === null ? 'these words were taken out.' : `it says “${now}”${/[.!?…]$/.test(now) ? '' : '.'}`} ${why}`,
  title: 'Corrections',
  correctedOn: 'Corrected {date}. {what}',
  description: 'What was wrong on this site and was put right: what it said, what it says now, and why.',
  explanation: 'What was wrong on this site and was put right, the newest first. Changes of style are not listed.',
  none: 'Nothing on this site has been corrected since it was published.',
  feed: '[Corrections as a feed (RSS)](feed)',
};
