import type { Entry } from './entry.ts';

/** Whether a whole entry tells what came after the article: an event of that origin, or a briefing marked so. */
export const isLaterEntry = ({ data }: Entry): boolean =>
  ('origin' in data && data.origin === 'later') || ('later' in data && data.later === true);
