import type { Entries, Entry } from './entry.ts';

/** Whether a briefing is not to be published yet: it shows in development and nowhere else. */
export const isDraft = ({ data }: Entry<'briefings'>): boolean => data.draft;

/** The entries that are published. */
export const withoutDrafts = (entries: Entries): Entries => ({
  ...entries,
  briefings: entries.briefings.filter((briefing) => !isDraft(briefing)),
});

/** The same entries with the drafts last, so that what two of them cannot share is said of the draft. */
export const draftsLast = (entries: Entries): Entries => ({
  ...entries,
  briefings: entries.briefings.toSorted((a, b) => Number(isDraft(a)) - Number(isDraft(b))),
});
