export const briefings = {
  description: 'Short answers to readers’ questions, with a source for every sentence.',
  /** Says for which day the briefing tells the story, because that is long before the day of publication. */
  published: ({ isUpdated, isLater }: { isUpdated: boolean; isLater: boolean }) =>
    `{topics} · Published {date}${isUpdated ? ', updated {updated}' : ''} · ${isLater ? 'Tells what came after' : 'Tells what was known on'} {asOf}`,
  draft: 'Draft',
  draftNote: 'Only you can see it. It is published once you remove the line “draft: true”.',
  previous: 'Previous',
  next: 'Next',
};
