import type { Correction } from '#schemas/correction.ts';

export const corrections = {
  /** A correction without its day, which stands beside it. */
  describe: ({ was, now, why }: Pick<Correction, 'was' | 'now' | 'why'>): string =>
    `This said “${was}”; ${now === null ? 'these words were taken out.' : `it says “${now}”${/[.!?…]$/.test(now) ? '' : '.'}`} ${why}`,
};
