/** The feeds by id: the label of the link in the footer, and the title in feed readers. */
export const feeds = {
  briefings: { label: 'Feed', title: (site: string) => `${site}: briefings, new and updated` },
  corrections: { label: 'Feed of corrections', title: (site: string) => `${site}: corrections` },
  changes: { label: 'Feed of changes', title: (site: string) => `${site}: all changes` },
};

/** Words in the items of the feeds. */
export const feedItems = {
  corrections: 'Mistakes on this site, and how they were corrected.',
  correctionOf: (title: string) => `Correction: ${title}`,
  changes: 'New briefings, updates and corrections.',
  newBriefing: (question: string) => `New: ${question}`,
  updatedBriefing: (question: string) => `Updated: ${question}`,
};
