import { about } from './about.ts';
import { article } from './article.ts';
import { front } from './front.ts';
import { sections } from './labels.ts';
import { sources } from './sources.ts';

/** The print edition: the whole explainer in one document. */
export const print = {
  description: (site: string) => `Версія для друку сайту «${site}»: усе в одному документі, з повним описом усіх джерел.`,
  chapters: {
    'in-brief': front.inBrief,
    briefings: sections.briefings,
    article: article.title,
    quotes: sections.quotes,
    chronology: sections.chronology,
    positions: sections.positions,
    actors: sections.actors,
    glossary: sections.glossary,
    places: sections.places,
    about: about.title,
    corrections: sections.corrections,
    sources: sources.title,
  },
  contents: 'Зміст',

  asOf: 'Станом на {date}',
  derivedFrom:
    'Створено на основі однієї статті: «{headline}», {publisher}, {author}, {date}. Те, що було після цього дня, позначено «відтоді».',
  publisherUnknown: 'видання невідоме',
  authorUnknown: 'автор невідомий',
  editionOf: 'Версія для друку: {address}',
  editionOfRevision: (revision: string) => `Версія для друку: {address}, станом на {date} (версія ${revision})`,
  howToPrint: 'Цю сторінку зверстано для паперу. Надрукуйте її за допомогою браузера або збережіть як PDF.',

  marks: {
    title: 'Що означають позначки',
    citation: 'Джерело слів перед позначкою. Джерела пронумеровано крізь увесь документ і наведено в розділі «Джерела».',
    plain: 'Звичайний текст',
    plainMeans: 'Так сказано у статті. Ми переказуємо її своїми словами; слова в лапках — це цитати.',
    dotted: 'Крапки',
    dottedMeans: 'Так сказано не у статті, а лише в інших публікаціях. Лінія з крапок поряд із цілим розділом означає те саме.',
    doubleRule: 'Подвійна лінія',
    doubleRuleMeans: 'Це сталося або стало відомим після того, як статтю було написано.',
    solid: 'Заповнене',
    solidMeans: 'Це вже сталося, коли статтю було написано; {half} наполовину: це тривало.',
    hollow: 'Порожнє',
    hollowMeans: 'Це було заплановано або очікувалося.',
    bar: 'Смуга',
    barMeans: 'Це тривало довше за день, або день невідомий.',
    dashed: 'Пунктир',
    dashedMeans: 'Дата непевна.',
  },

  published: 'Опубліковано: {published}',
  publishedAndUpdated: 'Опубліковано: {published}, оновлено: {updated}',
  picture: (description: string) => `[Зображення: ${description}]`,
  articleNote: (headline: string) =>
    `Тексту статті «${headline}» тут не надруковано. Кожну частину переказано своїми словами, з точними словами, які в ній процитовано.`,
  belongsTo: 'Належить до',
  seeAlso: 'Дивіться також',

  about:
    'Цей сайт створено на основі однієї статті, яку ми переказали частина за частиною своїми словами. Кожен текст називає свої джерела: частини статті або інші публікації. Те, що є лише в інших публікаціях, — контекст; те, що було після статті, позначено «відтоді»; заплановану подію показано як заплановану; жодна дата не точніша, ніж відомо.',
  publisher: (name: string | null, note: string | undefined) => `Видання: ${name ?? 'невідоме'}. ${note ?? ''}`,
  author: (name: string | null, note: string | undefined) => `Автор: ${name ?? 'невідомий'}. ${note ?? ''}`,
  date: 'Дата: {date}, {reason}.',

  /** A reference in the list of sources. */
  reference: '{publisher}: {title}, {date} ({kind}).',
  quotation: (words: string, speaker: string) => `«${words}» (${speaker}).`,
};
