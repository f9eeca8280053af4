export const briefings = {
  description: 'Short answers to a reader’s questions, each sentence with its source.',
  published: '{topics} · Published {date}',
  updated: '{topics} · Published {date}, updated {updated}',
  draft: 'Draft',
  draftNote: 'Only you see it: no build holds it until its line “draft: true” is taken out.',
  previous: 'Previous',
  next: 'Next',
};
