/** The header, the footer and the navigation of every page. */
export const layout = {
  skipToContent: 'Skip to content',
  search: 'Search',
  sections: 'Sections',
  allSections: 'All sections',
  /** The controls for the clock and the evidence. */
  reading: 'What the pages show',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  darkAppearance: 'Dark appearance',
  toTop: 'Back to the top',
  asOf: (date: string) => `As of ${date}`,
  footer: (title: string, date: string) => `${title}. Told as things stood on ${date}; what came after is marked.`,
};

/** Who answers for the site. */
export const imprint = {
  publisher: 'Published by {name}.',
  editor: (name: string) => `Edited by ${name}.`,
  lastReview: 'Last reviewed on {date}.',
  contact: 'Found a mistake? Tell us: {contact}.',
  contactPage: 'report a mistake',
  corrections: '[What we corrected](corrections)',
  /** Why an explainer of a past day has a date of publication long after it. */
  twoDays:
    'This site was written later than the day it explains. It tells what was known on {asOf}, the day of the article, so that nothing is judged by what nobody could know then. What came after stands apart. A date of publication or review is the day on which we worked on a text.',
};

export const notFound = {
  title: 'Page not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  explanation: 'The page may have been renamed. These are the parts of the site:',
};
