import { count, formatNumber } from '../numbers/format.ts';

/** The page of the article, and the names of its parts. */
export const article = {
  title: 'Der Artikel, Abschnitt für Abschnitt',
  description: (headline: string) =>
    `Was der Artikel „${headline}“ sagt, Abschnitt für Abschnitt und in eigenen Worten, und wo diese Website jeden Abschnitt verwendet.`,
  explanation:
    'Die Quelle ist „{headline}“, {date}. Wir drucken ihren Text nicht nach. Wir fassen jeden Abschnitt in eigenen Worten zusammen, mit seinen genauen Zitaten und den Daten, die er nennt. [Was über den Artikel bekannt ist](about)',
  proven: ({ proven, total }: { proven: number; total: number }) =>
    `Wir haben ${proven === total ? 'jeden Abschnitt' : `${formatNumber(proven)} von ${count(total, { one: 'Abschnitt', other: 'Abschnitten' })}`} mit dem Text des Artikels verglichen: Zitate, Daten, Zahlen und Namen. [Wie wir arbeiten](about)`,
  /** The folded dates of a passage. */
  dates: 'Daten, und woher sie kommen',
  headline: 'Überschrift',
  passageWord: 'Abschnitt',
  passage: (number: string) => `Abschnitt ${number}`,
  /** The page that lists where the site cites a part of the article. */
  useTitle: (part: string) => `${part}: wo diese Website diesen Teil als Quelle nennt`,
  toPart: 'Dieser Teil auf der Seite des Artikels, mit seinen Zitaten und Daten',
  notUsed: (reason: string) => `Anmerkung: ${reason}`,
};
