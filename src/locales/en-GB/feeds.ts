/** The feeds by id: the label of the link in the footer, and the title in feed readers. */
export const feeds = {
  briefings: { label: 'Feed', title: (site: string) => `${site}: briefings, new and updated` },
  corrections: {
    label: 'Feed of corrections',
    title: (site: string) => `${site}: corrections`,
  },
};

/** Words in the items of the feeds. */
export const feedItems = {
  corrections: 'Mistakes on this site, and how they were corrected.',
  correctionOf: (title: string) => `Correction: ${title}`,
  /** The sources of a briefing's answer; the note is a sentence on its origin. */
  sources: (number: number, note: string | undefined) => `${number === 1 ? 'Source' : 'Sources'}: {sources}.${note ? ` ${note}.` : ''}`,
};
