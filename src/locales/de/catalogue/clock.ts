/** The switch between what was known on the day of the article and what came after. */
export const clock = {
  legend: 'Was diese Website zeigt',
  day: (day: string) => `Stand: ${day}`,
  since: 'Seitdem',
  /** Without script and on paper, where nothing can be switched. */
  asOf: (day: string) => `Stand: ${day}; was danach kam, ist gekennzeichnet`,
  /** In place of a page that tells only what came later. */
  laterPage: (day: string) => `Alles auf dieser Seite kam erst danach. Sie lesen gerade, was bekannt war: Stand ${day}.`,
  showPage: 'Zeigen, was seitdem kam',
};
