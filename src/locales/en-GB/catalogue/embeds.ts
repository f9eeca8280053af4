/** Parts of the site that other sites show in a frame, and the pages that list them. */
export const embeds = {
  title: 'Embed a part',
  description:
    'Parts of this site that you can show on your own pages: answers, events, terms, quotations, the timeline, the map, the positions.',
  /** How to use what is listed. */
  explanation:
    'Copy the HTML of a part into your page. The part shows its sources and its date. It runs no script, sets no cookie, and stays up to date with this site. “Cite this page”, at the end of each page, has the same HTML. In editors that support oEmbed, paste the address of the page instead.',
  /** Before the code that keeps a part light. */
  appearance: 'A part is light or dark, like the reader’s system. To keep it light, or dark, say so in the style of the frame:',
  /** The heading of the parts of whole sections. */
  overviews: 'Overviews',
  /** The links to the pages with the other parts. */
  kinds: 'Parts by kind',
  kind: (section: string): string => `Embed: ${section}`,
  howTo: 'How to embed a part',
  /** Where only some sites may embed. */
  onlySome: 'Browsers show parts of this site only on these sites:',
  /** The folded HTML of a part; its accessible name also has the title of the part. */
  code: 'HTML',
  codeOf: (title: string) => `HTML of “${title}”`,
  /** The link to a part as other sites show it. */
  alone: 'Preview',
  /** The links from other pages to the list. */
  toList: 'Parts of this site can be [embedded](embeds) in other sites.',

  /** The link from a part to its page. */
  more: {
    briefings: 'The full answer',
    chronology: 'More about this event',
    glossary: 'More about this term',
    quotes: 'Who spoke, and where the words stand',
  },
  wholeTimeline: 'The whole timeline',
  wholeMap: 'All places and movements',
  wholePositions: 'The positions in full',
  /** The day that a part speaks of. */
  asOf: (day: string) => `Told as things stood on ${day}.`,
  later: (day: string) => `This came after ${day}.`,
  mixed: (day: string) => `Told as things stood on ${day}; what came after is marked.`,
  /** The day of a text. */
  textOf: (day: string) => `Last updated ${day}.`,
  otherWordings: 'Others published these words differently: the full page shows how.',
  sources: 'Sources',
};
