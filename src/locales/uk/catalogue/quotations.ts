import { count } from '../numbers/format.ts';

/** The page of quotations. */
export const quotations = {
  description: 'Кожна цитата у статті: хто говорив, з якої нагоди, у якій вона частині та як ті самі слова опублікували інші.',
  none: 'У статті немає цитат.',
  /** How many quotations the article has, and how many of them others published in different words. */
  summary: (quotations: number, differing: number) => {
    const total = `У статті ${count(quotations, { one: 'цитата', few: 'цитати', many: 'цитат' })}.`;
    if (differing === 0) return total;
    return `${total} Інші джерела опублікували ${differing === quotations ? 'кожну' : `${differing}`} з них іншими словами; слова, які різняться, позначено в обох.`;
  },
  bySpeaker: 'За мовцем',
  elsewhere: 'Процитовано в інших джерелах',
  later: 'Опубліковано після дня статті',

  /** The folded part of the quotations of a speaker. */
  more: (speaker: string | undefined) => (speaker === undefined ? 'Ще цитати, мовця яких не названо' : `Ще цитати: ${speaker}`),

  /** The heading of the page of a quotation: who spoke and, unless it is the article, who quoted it. */
  heading: (speaker: string, source: string | undefined) =>
    source === undefined ? `${speaker}, у статті` : `${speaker}, цитує: ${source}`,
  /** Its title. `date` is when the source was issued, if it says so. */
  title: (heading: string, date: string | undefined, text: string) => `${heading}${date === undefined ? '' : ` (${date})`}: «${text}»`,
  pageDescription: (title: string) => `${title}. Хто говорив, з якої нагоди і де ці слова.`,
  toAll: 'Усі цитати',

  permalink: 'Посилання на цю цитату',
  foundIn: 'Де це сказано',
  occasion: 'Нагода',
  wording: 'Формулювання',
  otherWording: 'Опубліковано деінде {sources}',
  /** A quotation in a reference; `by` is `quotedBy`. */
  reference: '{speaker}, {by} {source}, {date}',
  quotedBy: 'цитує:',
};
