import type { RuleOption } from '#schemas/site/rule-options.ts';
import { count, formatNumber } from '../numbers/format.ts';

/** „5 з 10“, „усі 10“: behind a colon or a dash, so that no noun needs a case. */
const share = (part: number, whole: number): string =>
  part === whole && whole > 1 ? `усі ${formatNumber(whole)}` : `${formatNumber(part)} з ${formatNumber(whole)}`;

const PLACES = { one: 'місці', few: 'місцях', many: 'місцях' };

export const about = {
  title: 'Про цей сайт',
  description: 'Що це за сайт, яку статтю він пояснює, хто його зробив і як його перевірено.',
  /** For strangers: what this is, and which article it explains; who made it follows. */
  what: 'Цей сайт пояснює одну статтю: «{headline}», {date}.',
  fromUnknown: 'Хто опублікував статтю, невідомо; дивіться, [що ми з’ясували](provenance).',
  fromKnown: (publisher: string) => `Статтю опублікувало видання: ${publisher}.`,
  day: 'Розповідь про один день',
  method: 'Як читати цей сайт',
  statements:
    'Ми переказали статтю частина за частиною, здебільшого абзац за абзацом, своїми словами. Кожен текст цього сайту називає свої джерела, статтю чи інші публікації: перейдіть за позначкою після речення або, у коротких текстах, після останнього.',
  origins:
    'Те, чого немає у статті, але є в інших публікаціях, позначено як «{background}». Те, що сталося після статті, подано окремо й позначено «відтоді». Заплановану подію показано як заплановану, і жодну дату не вказано точніше, ніж відомо.',
  checked: 'Як перевірено сайт',
  compared:
    'Усе, що ми беремо з джерела, ми порівняли з його текстом, наскільки могли його прочитати, а кожне речення — з його джерелами. У переліку [джерел](references) сказано, що ми взяли з кожного.',
  /** `isComplete`: whether every text was reviewed. */
  reviewed: ({ isComplete }: { isComplete: boolean }) =>
    `${isComplete ? 'Кожен текст цього сайту людина прочитала поряд із його джерелами' : 'Тексти цього сайту людина читає поряд із їхніми джерелами'}, востаннє: {last}. Це свідчить, що хтось дивився, а не що текст правдивий.`,
  /** Which of our rules the settings turn off or weaken, or the language, each followed by a list of what they demand. */
  weaker: {
    off: 'Ці правила програми, яка перевіряла сайт, було вимкнено:',
    warning: 'Те, що знайшли ці правила, не завадило публікації сайту:',
    options: 'Ці правила застосовано менш суворо, ніж зазвичай:',
    option: (summary: string, options: readonly RuleOption[]) =>
      `${summary} Тут: ${options.map(({ name, value, usual }) => `${name} ${formatNumber(value)} замість ${formatNumber(usual)}`).join(', ')}.`,
    inLanguage: 'Цих правил програма, яка перевіряла сайт, ще не вміє застосовувати до української мови:',
    lessInLanguage: 'З цих правил програма перевіряє українською мовою лише частину:',
    unchecked: (summary: string, what: string) => `${summary} Не перевірено: ${what}.`,
  },
  /** Whether text as of the article cites later pages; if so, their list follows. */
  ofItsTime: (later: number) =>
    later === 0
      ? 'Текст без позначки «відтоді» не посилається на сторінки, які вийшли після статті.'
      : `Текст без позначки «відтоді» не посилається на сторінки, які вийшли після статті. Є ${count(later, { one: 'виняток', few: 'винятки', many: 'винятків' })}: такі сторінки лише фіксують те, що сталося або діяло раніше.`,
  exceptions: 'Винятки',
  laterPage: '{page}, {date}. {reason}',
  undated: (number: number) =>
    `${count(number, { one: 'сторінка, на яку посилається такий текст, не має дати й може бути пізнішою', few: 'сторінки, на які посилається такий текст, не мають дати й можуть бути пізнішими', many: 'сторінок, на які посилається такий текст, не мають дати й можуть бути пізнішими' })}.`,
  /** The folded rest, which readers do not need. */
  figures: 'Числа',
  references: ({ total, stored, excerpts, unseen }: Record<'total' | 'stored' | 'excerpts' | 'unseen', number>) =>
    [
      `Інших джерел: ${formatNumber(total)}. З них ми прочитали повністю: ${formatNumber(total - excerpts - unseen)}, в уривках: ${formatNumber(excerpts)}${stored === total - unseen ? ', у збережених копіях' : ''}; відтоді сторінки могли змінитися.`,
      ...(unseen > 0
        ? [
            `Не знайдено тексту: ${formatNumber(unseen)}. Жодне речення не спирається лише на ${unseen === 1 ? 'таке джерело' : 'одне з таких джерел'}, якщо ми не записали причини.`,
          ]
        : []),
    ].join(' '),
  proven: ({
    passages,
    references,
    exceptions,
  }: Record<'passages' | 'references', { proven: number; total: number }> & { exceptions: number }) =>
    [
      `Цитати, дати, числа й назви, які ми взяли з джерел, програма порівняла з їхнім текстом: частини статті — ${share(passages.proven, passages.total)}, інші джерела — ${share(references.proven, references.total)}.`,
      ...(exceptions > 0 ? [`У ${count(exceptions, PLACES)} цих слів у тексті немає, і ми записали чому.`] : []),
      'Жодна програма не може сказати, чи решта переказу справедлива.',
    ].join(' '),
  texts: ({ total, seen, unseen, answers }: Record<'total' | 'seen' | 'unseen' | 'answers', number>) =>
    [
      `Людина порівняла з джерелами тексти цього сайту (речення, заголовки, назви, дати, те, що взято з джерел): ${share(seen, total)}.`,
      ...(unseen > 0 ? [`Прийнято без такого порівняння: ${formatNumber(unseen)}, і ми записали чому.`] : []),
      ...(answers > 0 ? [`У ${count(answers, PLACES)} перевірка запідозрила помилку, а людина записала, чому її немає.`] : []),
    ].join(' '),
  article: 'Стаття',
  section: (section: string) => `(рубрика: ${section})`,
  publisher: 'Видання',
  author: 'Автор',
  unknown: 'Невідомо',
  date: 'Дата',
  asOf: 'Станом на',
  provenance: 'Звідки взято текст',
  leavesOpen: 'Чого стаття не пояснює',
};

/** The figures of what was checked. */
export const proof = {
  counted: 'Підраховано під час створення сайту.',
  countedFrom: 'Підраховано під час створення сайту, станом на {day} (версія {revision}).',
  outOf: (part: number, whole: number) => `${formatNumber(part)} з ${formatNumber(whole)}`,
  passages: (others: number) =>
    `частин статті використано на цьому сайті${others === 0 ? '.' : `; ще ${count(others, { one: 'частина не є текстом новини', few: 'частини не є текстом новини', many: 'частин не є текстом новини' })}.`}`,
  statements: 'речень і записів називають своє джерело; решта — запитання та примітки редакції.',
  quotations: 'цитат у нашому тексті слово в слово збігаються з цитатою, записаною з джерела, на яке вони посилаються.',
  references: 'інші джерела, кожне з тим, що ми з нього взяли.',
  rules: 'перевірені правила. Сайт створюється, лише коли всіх їх дотримано.',
};
