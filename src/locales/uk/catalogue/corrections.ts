import type { Correction } from '#schemas/fields/correction.ts';
import { count, formatNumber } from '../numbers/format.ts';

/** Quotation marks within quotation marks are „…“. */
const quote = (words: string): string => `«${words.replaceAll('«', '„').replaceAll('»', '“')}»`;

export const corrections = {
  /** A correction without its date, which is shown beside it; inline Markdown, like the texts that it quotes. */
  describe: ({ was, now, why }: Pick<Correction, 'was' | 'now' | 'why'>): string =>
    `Тут було написано ${quote(was)}; ${now === null ? 'ці слова вилучено.' : `тепер написано ${quote(now)}${/[.!?…]$/.test(now) ? '' : '.'}`} ${why}`,
  /** The folded corrections of one entry; `days` counts the days on which it was corrected. */
  correctedOn: (date: string, days: number, corrections: number): string =>
    `${days === 1 ? 'Виправлено' : 'Востаннє виправлено'}: ${date} (${formatNumber(corrections)})`,
  description: 'Помилки цього сайту, які ми виправили: що було написано, що написано тепер і чому.',
  explanation:
    'Кожна зміна змісту опублікованого речення, навіть найменша; здебільшого після неї речення каже саме те, що його джерело. Найважливіші стоять першими. Відкрийте рядок, щоб прочитати, що було написано, що написано тепер і чому.',
  /** The corrections of one day. */
  summary: (corrections: number, entries: number): string =>
    `${count(corrections, { one: 'виправлення', few: 'виправлення', many: 'виправлень' })} у ${count(entries, { one: 'тексті', few: 'текстах', many: 'текстах' })}`,
  /** What corrections changed, over each part of those of one day. */
  kind: {
    facts: 'Дати, числа й цитати, які були хибні або тепер точніші',
    names: 'Речення, які тепер називають іншу людину, інше місце чи поняття',
    wording: 'Речення іншими словами, ближчими до джерела',
  },
  none: 'Відколи цей сайт опубліковано, на ньому нічого не виправляли.',
  open: (name: string): string => `Перейти до «${name}»`,
  feed: '[Виправлення у стрічці (RSS)](feed)',
};
