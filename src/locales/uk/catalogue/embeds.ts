/** Parts of the site that other sites show in a frame, and the pages that list them. */
export const embeds = {
  title: 'Вбудувати частину',
  description:
    'Частини цього сайту, які можна показати на власних сторінках: відповіді, події, поняття, цитати, хронологія, мапа, позиції.',
  /** How to use what is listed. */
  explanation:
    'Скопіюйте HTML частини на свою сторінку. Частина показує свої джерела й дату. Вона не виконує скриптів, не зберігає cookie й оновлюється разом із цим сайтом. «Цитувати цю сторінку» наприкінці кожної сторінки містить той самий HTML. У редакторах, які підтримують oEmbed, натомість вставте адресу сторінки.',
  /** Before the code that keeps a part light. */
  appearance: 'Частина світла або темна, як система читача. Щоб вона завжди була світлою чи темною, зазначте це у стилі рамки:',
  /** The heading of the parts of whole sections. */
  overviews: 'Огляди',
  /** The links to the pages with the other parts. */
  kinds: 'Частини за видом',
  kind: (section: string): string => `Вбудувати: ${section}`,
  howTo: 'Як вбудувати частину',
  /** Where only some sites may embed. */
  onlySome: 'Браузери показують частини цього сайту лише на цих сайтах:',
  /** The folded HTML of a part; its accessible name also has the title of the part. */
  code: 'HTML',
  codeOf: (title: string) => `HTML частини «${title}»`,
  /** The link to a part as other sites show it. */
  alone: 'Перегляд',
  /** The links from other pages to the list. */
  toList: 'Частини цього сайту можна [вбудувати](embeds) в інші сайти.',

  /** The link from a part to its page. */
  more: {
    briefings: 'Повна відповідь',
    chronology: 'Більше про цю подію',
    glossary: 'Більше про це поняття',
    quotes: 'Хто це сказав і де ці слова',
  },
  wholeTimeline: 'Уся хронологія',
  wholeMap: 'Усі місця й переміщення',
  wholePositions: 'Позиції повністю',
  /** The day that a part speaks of. */
  asOf: (day: string) => `Станом на ${day}.`,
  later: (day: string) => `Це сталося після дня статті: ${day}.`,
  mixed: (day: string) => `Станом на ${day}; те, що було потім, позначено.`,
  /** The day of a text. */
  textOf: (day: string) => `Востаннє оновлено: ${day}.`,
  otherWordings: 'Інші опублікували ці слова інакше: на повній сторінці показано як.',
  sources: 'Джерела',
};
