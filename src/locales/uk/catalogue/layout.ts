/** The header, the footer and the navigation of every page. */
export const layout = {
  skipToContent: 'Перейти до змісту',
  search: 'Пошук',
  sections: 'Розділи',
  allSections: 'Усі розділи',
  /** The controls for the clock and the evidence. */
  reading: 'Що показують сторінки',
  breadcrumb: 'Шлях до цієї сторінки',
  home: 'Головна',
  darkAppearance: 'Темний вигляд',
  toTop: 'На початок',
  asOf: (date: string) => `Станом на ${date}`,
  footer: (title: string, date: string) => `${title}. Станом на ${date}; те, що було потім, позначено.`,
};

/** Who answers for the site. */
export const imprint = {
  publisher: 'Видавець: {name}.',
  editor: (name: string) => `Редакція: ${name}.`,
  lastReview: 'Востаннє перевірено: {date}.',
  contact: 'Знайшли помилку? Напишіть нам: {contact}.',
  contactPage: 'повідомити про помилку',
  corrections: '[Що ми виправили](corrections)',
  /** Why an explainer of a past day has a date of publication long after it. */
  twoDays:
    'Цей сайт написано пізніше за день, про який він розповідає. Тут є те, що було відомо в день статті ({asOf}), щоб ні про що не судити за тим, чого тоді ніхто не міг знати. Те, що було потім, подано окремо. Дата публікації чи перевірки — це день, коли ми працювали над текстом.',
};

export const notFound = {
  title: 'Сторінку не знайдено',
  heading: 'За цією адресою немає сторінки',
  description: 'За цією адресою немає сторінки.',
  explanation: 'Можливо, сторінку перейменовано. Ось розділи сайту:',
};
