import { formatNumber } from './numbers/format.ts';

/** The page of the open data, and words in its files. */
export const data = {
  description: 'Вміст цього сайту як файли для таблиць, календарів, мап і програм, а також як стрічки новин.',
  explanation:
    'Усе, що є на цьому сайті, є тут і у файлах. Їх створено разом зі сторінками, тож вони кажуть те саме. Кожен називає свої джерела або веде до них.',
  whatItIs: 'Що це',
  files: 'Файли',
  licence: 'Дані доступні на умовах ліцензії {licence}.',
  noLicence: 'Видавець не зазначив ліцензії на дані: спитайте, перш ніж публікувати їх.',
  notOurs: 'Тексту статті в даних немає, бо він належить іншим. Цитати є, кожна зі своїм джерелом.',
  spreadsheet:
    'Таблиці — це файли CSV у кодуванні UTF-8, які відкриває кожен табличний редактор. Дата може бути неповною, як-от 2022-01 для місяця: задайте для її стовпця текстовий формат, інакше редактор перетворить її на день. Текст, який редактор сприйняв би за формулу, починається з апострофа.',
  subscribe: 'Додайте одну з цих адрес до програми для читання стрічок, і вона повідомлятиме про нове.',

  feeds: 'Стрічки',
  groups: {
    tables: 'Таблиці',
    tools: 'Для календарів, шкал часу, мап і бібліографії',
    programs: 'Для програм',
  },
  /** What each set of data is, in a sentence. */
  sets: {
    explainers: 'Головне запитання сайту з короткою відповіддю.',
    articles: 'Частини статті, кожна переказана своїми словами.',
    briefings: 'Запитання читачів, кожне з короткою відповіддю.',
    actors: 'Люди, держави та установи, кожна з її роллю в день статті.',
    glossary: 'Поняття, кожне зі своїм означенням.',
    chronology: 'Події, кожна з датою, такою точною, як відомо.',
    places: 'Місця, кожне з точкою на мапі.',
    references: 'Джерела, крім статті, кожне з тим, що ми з нього взяли.',
    statements: 'Кожне твердження сайту з джерелами, на які воно спирається.',
    quotations: 'Кожна цитата слово в слово, з мовцем і джерелом.',
    corrections: 'Кожне виправлення з тим, що було сказано раніше.',
    calendar: 'Події для програми-календаря. Місяць — це смуга завдовжки з місяць, а назва каже, що непевне.',
    timeline: 'Події для інструмента Knight Lab, що малює шкалу часу; адреса цього файлу — джерело даних.',
    map: 'Місця й переміщення на мапі, для картографічних програм.',
    bibliography: 'Стаття та всі джерела для програм, що керують бібліографією, як-от Zotero.',
    dossier: 'Усе в одному файлі: усі записи, твердження, цитати й виправлення.',
    schema: 'Опис цього файлу, за яким програма може його перевірити.',
    linkedData: 'Про що цей сайт, у словнику schema.org.',
    annotations: 'Кожне твердження як примітка до його джерел (Web Annotation), зі словами, які джерело каже дослівно.',
  },
  /** A collection of a site’s own; the label is in the plural. */
  collection: (label: string) => `Усі записи в розділі «${label}».`,
  feedSets: {
    briefings: 'Запитання читачів із повними відповідями та джерелами, нові й оновлені.',
    corrections: 'Виправлення, кожне з тим, що було сказано раніше.',
    changes: 'Усе, що змінюється: кожна нова відповідь, оновлення та виправлення — окремий запис.',
  },

  /** The names of formats, for links to files. */
  formats: {
    atom: 'Atom',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    csv: 'CSV',
    geojson: 'GeoJSON',
    icalendar: 'iCalendar',
    json: 'JSON',
    jsonFeed: 'JSON Feed',
    jsonLd: 'JSON-LD',
    jsonSchema: 'JSON Schema',
    rss: 'RSS',
    timeline: 'TimelineJS',
  },
  /** The size of a file. */
  size: (bytes: number): string => {
    if (bytes < 1000) return `${formatNumber(bytes)} Б`;
    return bytes < 999_500 ? `${formatNumber(Math.round(bytes / 1000))} кБ` : `${formatNumber(Math.round(bytes / 100_000) / 10)} МБ`;
  },

  /** An event whose date a calendar cannot show, or that had not happened. */
  datedTitle: (title: string, date: string) => `${title} (${date})`,
  /** The sources of an event in a calendar or a timeline. */
  sources: (names: readonly string[]) => `${names.length === 1 ? 'Джерело' : 'Джерела'}: ${names.join('; ')}.`,
};
