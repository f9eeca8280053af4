/** The switch between what was known on the day of the article and what came after. */
export const clock = {
  legend: 'Ce que montre ce site',
  day: (day: string) => `Au jour de l’article\u202f: ${day}`,
  since: 'Depuis',
  /** Without script and on paper, where nothing can be switched. */
  asOf: (day: string) => `État\u202f: ${day}\u202f; ce qui est venu après porte une mention`,
  /** In place of a page that tells only what came later. */
  laterPage: (day: string) => `Tout ce qui est sur cette page est venu après. Vous lisez ce que l’on savait à cette date\u202f: ${day}.`,
  showPage: 'Montrer ce qui est venu depuis',
};
