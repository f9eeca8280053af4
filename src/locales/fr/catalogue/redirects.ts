/** The page at a former address. */
export const redirects = {
  title: (title: string) => `Déplacé\u202f: ${title}`,
  moved: 'Cette page a été déplacée\u202f: {link}.',
};
