/** The header, the footer and the navigation of every page. */
export const layout = {
  skipToContent: 'Skip to content',
  search: 'Search',
  sections: 'Sections',
  allSections: 'All sections',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  darkAppearance: 'Dark appearance',
  footer: (title: string, date: string) => `${title}. Everything here is as of ${date}, unless it is marked as later.`,
};

export const notFound = {
  title: 'Page not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  explanation: 'The page may have been renamed. These are the parts of the site:',
};
