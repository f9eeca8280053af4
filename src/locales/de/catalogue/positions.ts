import { formatList, spellNumber } from '../numbers/format.ts';

/** The page of positions and of memberships in groups. */
export const positions = {
  description:
    'Wer zu jedem Thema welche Position vertritt, mit den Quellen jeder Aussage, und zu welchen Gruppen die Beteiligten gehören.',
  none: 'Es ist keine Position aufgenommen.',
  explanation:
    'Was jede Seite wollte oder sagte, nach dem Artikel und nach anderen Quellen: erst in einem Satz, dann in voller Länge. Jedes Thema lässt sich aufklappen. Das Zeichen ¶ führt zu denselben Worten auf der Seite der Person oder des Staates.',

  overviewNote: 'Wer was sagte, in je einem Satz. Zu einer Seite gehören auch die, die für sie sprechen.',
  dashNote: 'Ein Strich bedeutet, dass wir zu diesem Thema keine Position dieser Seite haben, nicht dass sie keine hatte.',
  others: 'Andere',
  noPosition: 'keine Position aufgenommen',
  /** The link from a sentence to all that an actor says on a topic. */
  more: 'In voller Länge',
  moreOf: (actor: string, topic: string) => `In voller Länge: ${actor} zu „${topic}“`,

  /** The heading of the topics, folded, with everything that was said. */
  inFull: 'In voller Länge, nach Themen',
  whoSaidWhat: 'Wer was sagte',
  whoSaidWhatOn: (topic: string) => `${topic}: wer was sagte`,
  actor: 'Beteiligte',
  position: 'Position',
  ownPlace: (actor: string) => `Dieselbe Aussage auf der Seite von ${actor}`,

  memberships: 'Gruppen und ihre Mitglieder',
  /**
   * `actors` belong to `most` groups, more than any other actor; `groups` is the number of all groups, and `next` that of
   * the groups of the actor after them.
   */
  membershipSummary: ({
    actors,
    most,
    groups,
    next,
  }: {
    actors: string[];
    most: number;
    groups: number;
    next: number | undefined;
  }): string => {
    const who = formatList(actors);
    const belong = actors.length === 1 ? 'gehört' : 'gehören';
    const groupsOf = (number: number) => (number === 1 ? 'einer Gruppe' : `${spellNumber(number)} Gruppen`);
    const rest = next === undefined ? '' : `; keine andere Seite gehört zu mehr als ${groupsOf(next)}`;
    if (groups === 1) return `${who} ${belong} zu dieser Gruppe.`;
    if (most === groups) return `${who} ${belong} zu ${groups === 2 ? 'beiden Gruppen' : `allen ${groupsOf(groups)}`}${rest}.`;
    if (next === undefined) return `Niemand gehört zu mehr als ${groupsOf(most)} (es gibt ${spellNumber(groups)}).`;
    return `Niemand gehört zu allen ${groupsOf(groups)}; ${who} ${belong} zu ${groupsOf(most)}${rest}.`;
  },
  member: 'Mitglied',
  notInArticle: 'Der Artikel sagt das nicht.',
  /** A member of a group with the role that it has in it. */
  memberAs: (actor: string, role: string) => `${actor} (${role})`,
  membershipNote: 'Ein leeres Feld bedeutet, dass keine unserer Quellen diese Seite selbst als Mitglied nennt.',
};
