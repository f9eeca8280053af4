/** The page at a former address. */
export const redirects = {
  title: (title: string) => `Moved: ${title}`,
  moved: 'This page has moved: {link}.',
};
