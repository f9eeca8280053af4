import type { RuleOption } from '#schemas/site/rule-options.ts';
import { count, formatNumber, isOne } from '../numbers/format.ts';

const share = (part: number, whole: number): string => `${formatNumber(part)} sur ${formatNumber(whole)}`;

export const about = {
  title: 'À propos de ce site',
  description: 'Ce qu’est ce site, quel article il explique, qui l’a fait et comment il a été vérifié.',
  /** For strangers: what this is, and which article it explains; who made it follows. */
  what: 'Ce site explique un seul article de presse\u202f: «\u202f{headline}\u202f», {date}.',
  fromUnknown: 'On ne sait pas qui a publié l’article\u202f; voyez [ce que nous avons trouvé](provenance).',
  fromKnown: (publisher: string) => `L’article a été publié par\u202f: ${publisher}.`,
  day: 'Raconté tel qu’on le savait un jour donné',
  method: 'Comment lire ce site',
  statements:
    'Nous avons résumé l’article partie par partie, le plus souvent paragraphe par paragraphe, avec nos propres mots. Chaque texte de ce site nomme ses sources, l’article ou d’autres publications\u202f: suivez le signe placé après une phrase ou, dans les textes courts, après la dernière.',
  origins:
    'Ce que l’article ne dit pas, mais que d’autres publications disent, porte la mention {background}. Ce qui est venu après l’article est présenté à part, avec la mention «\u202fdepuis\u202f». Un événement prévu est présenté comme prévu, et aucune date n’est plus précise que ce que l’on sait.',
  checked: 'Comment ce site a été vérifié',
  compared:
    'Nous avons comparé ce que nous tirons de chaque source avec son texte, pour autant que nous ayons pu le lire, et chaque phrase avec ses sources. La liste des [sources](references) dit ce que nous tirons de chacune.',
  /** `isComplete`: whether every text was reviewed. */
  reviewed: ({ isComplete }: { isComplete: boolean }) =>
    `${isComplete ? 'Chaque texte de ce site a été lu par une personne en regard de ses sources' : 'Les textes de ce site sont lus par une personne en regard de leurs sources'}. Dernière lecture\u202f: {last}. Cela montre que quelqu’un a regardé, non qu’un texte est vrai.`,
  /** Which of our rules the settings turn off or weaken, or the language, each followed by a list of what they demand. */
  weaker: {
    off: 'Ces règles du programme qui a vérifié ce site étaient désactivées\u202f:',
    warning: 'Ce que ces règles ont trouvé n’a pas empêché la publication de ce site\u202f:',
    options: 'Ces règles ont été appliquées moins strictement que d’habitude\u202f:',
    option: (summary: string, options: readonly RuleOption[]) =>
      `${summary} Ici\u202f: ${options.map(({ name, value, usual }) => `${name} ${formatNumber(value)} au lieu de ${formatNumber(usual)}`).join(', ')}.`,
    inLanguage: 'Le programme qui a vérifié ce site ne peut pas encore appliquer ces règles en français\u202f:',
    lessInLanguage: 'En français, le programme ne vérifie qu’une partie de ces règles\u202f:',
    unchecked: (summary: string, what: string) => `${summary} Non vérifié\u202f: ${what}.`,
  },
  /** Whether text as of the article cites later pages; if so, their list follows. */
  ofItsTime: (later: number) =>
    later === 0
      ? 'Aucun texte sans la mention «\u202fdepuis\u202f» ne cite une page parue après l’article.'
      : `Aucun texte sans la mention «\u202fdepuis\u202f» ne cite une page parue après l’article. Il y a ${count(later, { one: 'exception, qui rapporte', other: 'exceptions, qui rapportent' })} seulement ce qui s’était passé, ou ce qui était en vigueur, auparavant.`,
  exceptions: 'Les exceptions',
  laterPage: '{page}, {date}. {reason}',
  undated: (number: number) =>
    `${count(number, { one: 'page citée par un tel texte n’indique', other: 'pages citées par de tels textes n’indiquent' })} pas de date et ${isOne(number) ? 'peut' : 'peuvent'} être plus ${isOne(number) ? 'récente' : 'récentes'}.`,
  /** The folded rest, which readers do not need. */
  figures: 'Les chiffres',
  references: ({ total, stored, excerpts, unseen }: Record<'total' | 'stored' | 'excerpts' | 'unseen', number>) =>
    [
      `Sur ${count(total, { one: 'autre source', other: 'autres sources' })}, nous en avons lu ${formatNumber(total - excerpts - unseen)} en entier et ${formatNumber(excerpts)} par extraits${stored === total - unseen ? ', dans des copies enregistrées' : ''}\u202f; les pages ont pu changer depuis.`,
      ...(unseen > 0
        ? [
            `Pour ${formatNumber(unseen)} d’entre elles, nous n’avons pas trouvé le texte, et aucune phrase ne repose sur ${isOne(unseen) ? 'cette source seule' : 'une seule d’entre elles'}, sauf si nous en avons noté la raison.`,
          ]
        : []),
    ].join(' '),
  proven: ({
    passages,
    references,
    exceptions,
  }: Record<'passages' | 'references', { proven: number; total: number }> & { exceptions: number }) =>
    [
      `Un programme a comparé avec le texte même de la source les citations, les dates, les chiffres et les noms que nous tirons de l’article (parties comparées\u202f: ${share(passages.proven, passages.total)}) et des autres sources (sources comparées\u202f: ${share(references.proven, references.total)}).`,
      ...(exceptions > 0
        ? [
            `À ${count(exceptions, { one: 'endroit', other: 'endroits' })}, les mots ne figurent pas dans le texte, et nous en avons noté la raison.`,
          ]
        : []),
      'Aucun programme ne peut dire si le reste d’un résumé est fidèle.',
    ].join(' '),
  texts: ({ total, seen, unseen, answers }: Record<'total' | 'seen' | 'unseen' | 'answers', number>) =>
    [
      `Une personne a comparé avec leurs sources ${formatNumber(seen)} des ${count(total, { one: 'texte', other: 'textes' })} de ce site (phrases, titres, noms, dates, ce que nous tirons des sources).`,
      ...(unseen > 0
        ? [
            `${count(unseen, { one: 'texte a été accepté', other: 'textes ont été acceptés' })} sans cette comparaison, et nous en avons noté la raison.`,
          ]
        : []),
      ...(answers > 0
        ? [
            `À ${count(answers, { one: 'endroit', other: 'endroits' })}, les vérifications ont soupçonné une erreur, et une personne a noté pourquoi il n’y en a pas.`,
          ]
        : []),
    ].join(' '),
  article: 'L’article',
  section: (section: string) => `(rubrique\u202f: ${section})`,
  publisher: 'Éditeur',
  author: 'Auteur',
  unknown: 'Inconnu',
  date: 'Date',
  asOf: 'État au',
  provenance: 'D’où vient le texte',
  leavesOpen: 'Ce que l’article laisse ouvert',
};

/** The figures of what was checked. */
export const proof = {
  counted: 'Compté lors de la création de ce site.',
  countedFrom: 'Compté lors de la création de ce site. État\u202f: {day} (version {revision}).',
  outOf: share,
  passages: (others: number) =>
    `parties de l’article sont utilisées sur ce site${others === 0 ? '.' : `\u202f; ${count(others, { one: 'autre partie n’est', other: 'autres parties ne sont' })} pas du texte d’information.`}`,
  statements: 'phrases et entrées nomment leur source\u202f; le reste, ce sont des questions et des notes de la rédaction.',
  quotations: 'citations de notre texte correspondent mot pour mot à une citation relevée dans une source qu’elles nomment.',
  references: 'autres sources, chacune avec ce que nous en tirons.',
  rules: 'règles ont été vérifiées. Le site n’est créé que si toutes sont respectées.',
};
