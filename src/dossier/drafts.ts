import type { Entries, Entry } from './entry.ts';

/** Whether a briefing is a draft. Drafts are shown in development only. */
export const isDraft = ({ data }: Entry<'briefings'>): boolean => data.draft;

/** The entries without drafts. */
export const withoutDrafts = (entries: Entries): Entries => ({
  ...entries,
  briefings: entries.briefings.filter((briefing) => !isDraft(briefing)),
});

/** The same entries with the drafts last, so that conflicts between two entries are reported for the draft. */
export const draftsLast = (entries: Entries): Entries => ({
  ...entries,
  briefings: entries.briefings.toSorted((a, b) => Number(isDraft(a)) - Number(isDraft(b))),
});
