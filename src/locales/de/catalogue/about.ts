import type { RuleOption } from '#schemas/site/rule-options.ts';
import { count, formatNumber } from '../numbers/format.ts';

const share = (part: number, whole: number, noun: string): string =>
  part === whole ? `allen ${formatNumber(whole)} ${noun}` : `${formatNumber(part)} von ${formatNumber(whole)} ${noun}`;

export const about = {
  title: 'Über diese Website',
  description: 'Was diese Website ist, welchen Artikel sie erklärt, wer sie gemacht hat und wie sie geprüft wurde.',
  /** For strangers: what this is, and which article it explains; who made it follows. */
  what: 'Diese Website erklärt einen einzigen Artikel: „{headline}“, {date}.',
  fromUnknown: 'Wer den Artikel veröffentlicht hat, ist nicht bekannt; siehe [was wir herausgefunden haben](provenance).',
  fromKnown: (publisher: string) => `Veröffentlicht hat den Artikel: ${publisher}.`,
  day: 'Erzählt für einen Tag',
  method: 'Wie Sie diese Website lesen',
  statements:
    'Wir haben den Artikel Abschnitt für Abschnitt in eigenen Worten zusammengefasst, meist Absatz für Absatz. Jeder Text dieser Website nennt seine Quellen, den Artikel oder andere Veröffentlichungen: Folgen Sie dem Zeichen hinter einem Satz oder, bei kurzen Texten, hinter dem letzten.',
  origins:
    'Was der Artikel nicht sagt, aber andere Veröffentlichungen, ist als {background} gekennzeichnet. Was nach dem Artikel kam, steht getrennt und heißt „seitdem“. Ein geplantes Ereignis erscheint als geplant, und kein Datum ist genauer als das, was bekannt ist.',
  checked: 'Wie geprüft wurde',
  compared:
    'Was wir aus einer Quelle verwenden, haben wir mit ihrem Text verglichen, soweit wir ihn lesen konnten, und jeden Satz mit seinen Quellen. Im Verzeichnis der [Quellen](references) steht, was wir aus jeder verwenden.',
  /** `isComplete`: whether every text was reviewed. */
  reviewed: ({ isComplete }: { isComplete: boolean }) =>
    `${isComplete ? 'Jeden Text dieser Website hat ein Mensch neben seinen Quellen gelesen' : 'Texte dieser Website liest ein Mensch neben ihren Quellen'}, zuletzt: {last}. Das zeigt, dass jemand hingesehen hat, nicht dass ein Text wahr ist.`,
  /** Which of our rules the settings turn off or weaken, or the language, each followed by a list of what they demand. */
  weaker: {
    off: 'Diese Regeln des Programms, das diese Website geprüft hat, waren ausgeschaltet:',
    warning: 'Was diese Regeln fanden, hat die Veröffentlichung nicht verhindert:',
    options: 'Diese Regeln galten weniger streng als üblich:',
    option: (summary: string, options: readonly RuleOption[]) =>
      `${summary} Hier: ${options.map(({ name, value, usual }) => `${name} ${formatNumber(value)} statt ${formatNumber(usual)}`).join(', ')}.`,
    inLanguage: 'Diese Regeln kann das Programm, das diese Website geprüft hat, auf Deutsch noch nicht anwenden:',
    lessInLanguage: 'Von diesen Regeln prüft das Programm auf Deutsch nur einen Teil:',
    unchecked: (summary: string, what: string) => `${summary} Nicht geprüft: ${what}.`,
  },
  /** Whether text as of the article cites later pages; if so, their list follows. */
  ofItsTime: (later: number) =>
    later === 0
      ? 'Text, der nicht mit „seitdem“ gekennzeichnet ist, nennt keine Seite als Quelle, die nach dem Artikel erschienen ist.'
      : `Text, der nicht mit „seitdem“ gekennzeichnet ist, nennt keine Seite als Quelle, die nach dem Artikel erschienen ist. Es gibt ${count(later, { one: 'Ausnahme; sie hält', other: 'Ausnahmen; sie halten' })} nur fest, was vorher geschehen war oder galt.`,
  exceptions: 'Die Ausnahmen',
  laterPage: '{page}, {date}. {reason}',
  undated: (number: number) =>
    `${count(number, { one: 'Seite, die solcher Text als Quelle nennt, zeigt', other: 'Seiten, die solcher Text als Quelle nennt, zeigen' })} kein Datum und ${number === 1 ? 'kann' : 'können'} später erschienen sein.`,
  /** The folded rest, which readers do not need. */
  figures: 'Die Zahlen',
  references: ({ total, stored, excerpts, unseen }: Record<'total' | 'stored' | 'excerpts' | 'unseen', number>) =>
    [
      `Von ${count(total, { one: 'weiteren Quelle', other: 'weiteren Quellen' })} lasen wir ${formatNumber(total - excerpts - unseen)} ganz und ${formatNumber(excerpts)} in Auszügen${stored === total - unseen ? ', in gespeicherten Kopien' : ''}; die Seiten können sich seither geändert haben.`,
      ...(unseen > 0
        ? [
            `Von ${formatNumber(unseen)} fanden wir den Text nicht, und kein Satz stützt sich allein auf ${unseen === 1 ? 'sie' : 'eine davon'}, es sei denn, wir haben den Grund festgehalten.`,
          ]
        : []),
    ].join(' '),
  proven: ({
    passages,
    references,
    exceptions,
  }: Record<'passages' | 'references', { proven: number; total: number }> & { exceptions: number }) =>
    [
      `Zitate, Daten, Zahlen und Namen, die wir aus ${share(passages.proven, passages.total, 'Abschnitten des Artikels')} und aus ${share(references.proven, references.total, 'weiteren Quellen')} verwenden, hat ein Programm mit dem Text der Quelle verglichen.`,
      ...(exceptions > 0
        ? [
            `An ${count(exceptions, { one: 'Stelle', other: 'Stellen' })} stehen die Worte nicht im Text, und wir haben den Grund festgehalten.`,
          ]
        : []),
      'Kein Programm kann sagen, ob der Rest einer Zusammenfassung gerecht ist.',
    ].join(' '),
  texts: ({ total, seen, unseen, answers }: Record<'total' | 'seen' | 'unseen' | 'answers', number>) =>
    [
      `Bei ${share(seen, total, 'Texten dieser Website')} (Sätzen, Überschriften, Namen, Daten, dem, was wir aus Quellen verwenden) hat ein Mensch den Text mit seinen Quellen verglichen.`,
      ...(unseen > 0
        ? [
            `${formatNumber(unseen)} ${unseen === 1 ? 'Text wurde' : 'Texte wurden'} ohne diesen Vergleich angenommen, und wir haben den Grund festgehalten.`,
          ]
        : []),
      ...(answers > 0
        ? [
            `An ${count(answers, { one: 'Stelle', other: 'Stellen' })} vermutete die Prüfung einen Fehler, und ein Mensch hat festgehalten, warum es keiner ist.`,
          ]
        : []),
    ].join(' '),
  article: 'Der Artikel',
  section: (section: string) => `(Rubrik: ${section})`,
  publisher: 'Herausgeber',
  author: 'Autor',
  unknown: 'Unbekannt',
  date: 'Datum',
  asOf: 'Stand',
  provenance: 'Woher der Text stammt',
  leavesOpen: 'Was der Artikel offenlässt',
};

/** The figures of what was checked. */
export const proof = {
  counted: 'Gezählt, als diese Website erzeugt wurde.',
  countedFrom: 'Gezählt, als diese Website erzeugt wurde, Stand {day} (Fassung {revision}).',
  outOf: (part: number, whole: number) => `${formatNumber(part)} von ${formatNumber(whole)}`,
  passages: (others: number) =>
    `Abschnitte des Artikels sind auf dieser Website verwendet${others === 0 ? '.' : `; ${count(others, { one: 'weiterer Abschnitt ist', other: 'weitere Abschnitte sind' })} kein Nachrichtentext.`}`,
  statements: 'Sätze und Einträge nennen ihre Quelle; die übrigen sind Fragen und Anmerkungen der Redaktion.',
  quotations: 'Zitate in unserem Text stimmen Wort für Wort mit einem Zitat überein, das aus einer genannten Quelle aufgenommen ist.',
  references: 'weitere Quellen, jede mit dem, was wir daraus verwenden.',
  rules: 'Regeln wurden geprüft. Die Website wird nur erzeugt, wenn alle eingehalten sind.',
};
