import { count, formatNumber } from '../numbers/format.ts';

/** The page of the article, and the names of its parts. */
export const article = {
  title: 'Стаття, частина за частиною',
  description: (headline: string) =>
    `Що сказано у статті «${headline}», частина за частиною та своїми словами, і де цей сайт використовує кожну частину.`,
  explanation:
    'Джерело: «{headline}», {date}. Ми не передруковуємо його тексту. Кожну частину ми переказуємо своїми словами, з точними цитатами й датами, які в ній є. [Що відомо про статтю](about)',
  proven: ({ proven, total }: { proven: number; total: number }) =>
    `Ми порівняли з текстом статті ${proven === total ? 'кожну частину' : `${formatNumber(proven)} з ${count(total, { one: 'частини', few: 'частин', many: 'частин' })}`}: цитати, дати, числа й назви. [Як ми працюємо](about)`,
  /** The folded dates of a passage. */
  dates: 'Дати та звідки вони',
  headline: 'заголовок',
  passageWord: 'частина',
  passage: (number: string) => `частина ${number}`,
  /** The page that lists where the site cites a part of the article. */
  useTitle: (part: string) => `${part}: де цей сайт на неї посилається`,
  toPart: 'Ця частина на сторінці статті, з цитатами й датами',
  notUsed: (reason: string) => `Примітка: ${reason}`,
};
