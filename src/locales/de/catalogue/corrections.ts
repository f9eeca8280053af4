import type { Correction } from '#schemas/fields/correction.ts';
import { count, formatNumber } from '../numbers/format.ts';

/** Quotation marks within quotation marks are single. */
const quote = (words: string): string => `„${words.replaceAll('“', '‘').replaceAll('„', '‚')}“`;

export const corrections = {
  /** A correction without its date, which is shown beside it; inline Markdown, like the texts that it quotes. */
  describe: ({ was, now, why }: Pick<Correction, 'was' | 'now' | 'why'>): string =>
    `Hier stand ${quote(was)}; ${now === null ? 'diese Worte wurden entfernt.' : `jetzt steht hier ${quote(now)}${/[.!?…]$/.test(now) ? '' : '.'}`} ${why}`,
  /** The folded corrections of one entry; `days` counts the days on which it was corrected. */
  correctedOn: (date: string, days: number, corrections: number): string =>
    `${days === 1 ? 'Korrigiert' : 'Zuletzt korrigiert'}: ${date} (${formatNumber(corrections)})`,
  description: 'Fehler dieser Website, die wir korrigiert haben: was hier stand, was jetzt hier steht, und warum.',
  explanation:
    'Jede Änderung am Sinn eines veröffentlichten Satzes, auch die kleinste; die meisten lassen einen Satz genau das sagen, was seine Quelle sagt. Die gewichtigsten kommen zuerst. Öffnen Sie eine Zeile, um zu lesen, was hier stand, was jetzt hier steht, und warum.',
  /** The corrections of one day. */
  summary: (corrections: number, entries: number): string =>
    `${count(corrections, { one: 'Korrektur', other: 'Korrekturen' })} in ${count(entries, { one: 'Text', other: 'Texten' })}`,
  /** What corrections changed, over each part of those of one day. */
  kind: {
    facts: 'Daten, Zahlen und Zitate, die falsch waren oder jetzt genauer sind',
    names: 'Sätze, die jetzt jemand anderen, einen anderen Ort oder Begriff nennen',
    wording: 'Sätze in anderen Worten, näher an dem, was die Quelle sagt',
  },
  none: 'Seit der Veröffentlichung wurde auf dieser Website nichts korrigiert.',
  open: (name: string): string => `Zu „${name}“`,
  feed: '[Korrekturen als Feed (RSS)](feed)',
};
