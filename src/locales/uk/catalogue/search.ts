const { compare } = new Intl.Collator('uk-UA', { numeric: true });

/** The search page and its index from A to Z. */
export const search = {
  title: 'Пошук і покажчик',
  description: 'Шукайте в усьому сайті або знайдіть особу, державу, поняття, місце чи запитання від А до Я, за всіма їхніми назвами.',
  field: 'Запитання, ім’я в будь-якому написанні або слова з тексту',
  submit: 'Шукати',
  more: 'Більше результатів',
  keySwitch: 'Клавіша {key} на будь-якій сторінці переводить до поля пошуку',

  indexNote: 'Усі особи, держави, поняття, місця та запитання, за кожною назвою й кожним написанням.',
  letters: 'Літери',
  see: 'див.',
  digits: '0–9',
  otherScripts: 'Іншою абеткою',
  /** Compares names in the order of the index; for `sort`. */
  compare,
  /** Ukrainian has no articles. */
  withoutArticle: (name: string) => name,
};
