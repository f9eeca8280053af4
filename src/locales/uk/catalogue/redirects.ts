/** The page at a former address. */
export const redirects = {
  title: (title: string) => `Переміщено: ${title}`,
  moved: 'Цю сторінку переміщено: {link}.',
};
