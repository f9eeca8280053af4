import { count } from '../numbers/format.ts';

/** The page of quotations. */
export const quotations = {
  description:
    'Jedes Zitat des Artikels: wer gesprochen hat, bei welchem Anlass, in welchem Abschnitt es steht, und wie andere dieselben Worte veröffentlicht haben.',
  none: 'Der Artikel hat keine Zitate.',
  /** How many quotations the article has, and how many of them others published in different words. */
  summary: (quotations: number, differing: number) => {
    const total = `Der Artikel hat ${count(quotations, { one: 'Zitat', other: 'Zitate' })}.`;
    if (differing === 0) return total;
    return `${total} Andere Quellen haben ${differing === quotations ? 'jedes davon' : `${differing} davon`} in anderem Wortlaut veröffentlicht; die Worte, die sich unterscheiden, sind in beiden markiert.`;
  },
  bySpeaker: 'Nach Sprecherin oder Sprecher',
  elsewhere: 'Zitiert von anderen Quellen',
  later: 'Veröffentlicht nach dem Tag des Artikels',

  /** The folded part of the quotations of a speaker. */
  more: (speaker: string | undefined) => (speaker === undefined ? 'Weitere ohne Namen' : `Weitere von ${speaker}`),

  /** The heading of the page of a quotation: who spoke and, unless it is the article, who quoted it. */
  heading: (speaker: string, source: string | undefined) =>
    source === undefined ? `${speaker}, im Artikel` : `${speaker}, zitiert von: ${source}`,
  /** Its title. `date` is when the source was issued, if it says so. */
  title: (heading: string, date: string | undefined, text: string) => `${heading}${date === undefined ? '' : ` (${date})`}: „${text}“`,
  pageDescription: (title: string) => `${title}. Wer gesprochen hat, bei welchem Anlass, und wo die Worte stehen.`,
  toAll: 'Alle Zitate',

  permalink: 'Link zu diesem Zitat',
  foundIn: 'Zu finden in',
  occasion: 'Anlass',
  wording: 'Wortlaut',
  otherWording: 'Anderswo veröffentlicht {sources}',
  /** A quotation in a reference; `by` is `quotedBy`. */
  reference: '{speaker}, {by} {source}, {date}',
  quotedBy: 'zitiert von:',
};
