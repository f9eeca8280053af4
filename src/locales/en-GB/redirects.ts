/** The page at a former address. */
export const redirects = {
  title: (title: string) => `Moved: ${title}`,
  newAddress: 'This page has another address now: {link}.',
};
