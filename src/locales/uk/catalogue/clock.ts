/** The switch between what was known on the day of the article and what came after. */
export const clock = {
  legend: 'Що показує сайт',
  day: (day: string) => `Станом на ${day}`,
  since: 'Відтоді',
  /** Without script and on paper, where nothing can be switched. */
  asOf: (day: string) => `Станом на ${day}; те, що було потім, позначено`,
  /** In place of a page that tells only what came later. */
  laterPage: (day: string) => `Усе на цій сторінці сталося пізніше, а ви читаєте те, що було відомо станом на ${day}.`,
  showPage: 'Показати, що було відтоді',
};
