/** Parts of the site that other sites show in a frame, and the pages that list them. */
export const embeds = {
  title: 'Einen Teil einbetten',
  description:
    'Teile dieser Website, die Sie auf eigenen Seiten zeigen können: Antworten, Ereignisse, Begriffe, Zitate, die Chronologie, die Karte, die Positionen.',
  /** How to use what is listed. */
  explanation:
    'Kopieren Sie das HTML eines Teils in Ihre Seite. Der Teil zeigt seine Quellen und seinen Stand. Er führt kein Skript aus, setzt kein Cookie und bleibt auf dem Stand dieser Website. „Diese Seite zitieren“ am Ende jeder Seite hat dasselbe HTML. In Programmen, die oEmbed unterstützen, fügen Sie stattdessen die Adresse der Seite ein.',
  /** Before the code that keeps a part light. */
  appearance:
    'Ein Teil ist hell oder dunkel wie das System der Leserin oder des Lesers. Damit er immer hell oder immer dunkel ist, schreiben Sie das in den Stil des Rahmens:',
  /** The heading of the parts of whole sections. */
  overviews: 'Übersichten',
  /** The links to the pages with the other parts. */
  kinds: 'Teile nach Art',
  kind: (section: string): string => `Einbetten: ${section}`,
  howTo: 'Wie Sie einen Teil einbetten',
  /** Where only some sites may embed. */
  onlySome: 'Browser zeigen Teile dieser Website nur auf diesen Websites:',
  /** The folded HTML of a part; its accessible name also has the title of the part. */
  code: 'HTML',
  codeOf: (title: string) => `HTML von „${title}“`,
  /** The link to a part as other sites show it. */
  alone: 'Vorschau',
  /** The links from other pages to the list. */
  toList: 'Teile dieser Website lassen sich in andere Websites [einbetten](embeds).',

  /** The link from a part to its page. */
  more: {
    briefings: 'Die ganze Antwort',
    chronology: 'Mehr zu diesem Ereignis',
    glossary: 'Mehr zu diesem Begriff',
    quotes: 'Wer das gesagt hat, und wo die Worte stehen',
  },
  wholeTimeline: 'Die ganze Chronologie',
  wholeMap: 'Alle Orte und Bewegungen',
  wholePositions: 'Die Positionen in voller Länge',
  /** The day that a part speaks of. */
  asOf: (day: string) => `Stand der Dinge: ${day}.`,
  later: (day: string) => `Das kam nach dem Stand ${day}.`,
  mixed: (day: string) => `Stand der Dinge: ${day}; was danach kam, ist gekennzeichnet.`,
  /** The day of a text. */
  textOf: (day: string) => `Zuletzt aktualisiert: ${day}.`,
  otherWordings: 'Andere haben diese Worte anders veröffentlicht: Die ganze Seite zeigt, wie.',
  sources: 'Quellen',
};
