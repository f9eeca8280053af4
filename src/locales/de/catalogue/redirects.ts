/** The page at a former address. */
export const redirects = {
  title: (title: string) => `Umgezogen: ${title}`,
  moved: 'Diese Seite ist umgezogen: {link}.',
};
