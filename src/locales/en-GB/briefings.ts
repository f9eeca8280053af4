export const briefings = {
  description: 'Short answers to readers’ questions, with a source for every sentence.',
  published: '{topics} · Published {date}',
  updated: '{topics} · Published {date}, updated {updated}',
  draft: 'Draft',
  draftNote: 'Only you can see it. It is published once you remove the line “draft: true”.',
  previous: 'Previous',
  next: 'Next',
};
