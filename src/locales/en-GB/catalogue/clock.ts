/** The switch between what was known on the day of the article and what came after. */
export const clock = {
  legend: 'What the site shows',
  day: (day: string) => `As of ${day}`,
  since: 'Since then',
  /** Without script and on paper, where nothing can be switched. */
  asOf: (day: string) => `As of ${day}; what came after is marked`,
  /** In place of a page that tells only what came later. */
  laterPage: (day: string) => `All of this page came after ${day}. You have chosen to see only what was known on that day.`,
  showPage: 'Show what came since',
};
