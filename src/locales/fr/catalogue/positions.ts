import { formatList, spellNumber } from '../numbers/format.ts';

/** The page of positions and of memberships in groups. */
export const positions = {
  description:
    'Qui défend quelle position sur chaque thème, avec les sources de chaque phrase, et à quels groupes appartiennent les participants.',
  none: 'Aucune position n’est relevée.',
  explanation:
    'Ce que chaque côté voulait ou disait, selon l’article et selon d’autres sources\u202f: d’abord en une phrase, puis en entier. Chaque thème se déplie. Le signe ¶ mène aux mêmes mots sur la page de la personne ou de l’État.',

  overviewNote: 'Qui a dit quoi, en une phrase pour chacun. Un côté comprend ceux qui parlent pour lui.',
  dashNote: 'Un tiret veut dire que nous n’avons pas de position de ce côté sur ce thème, non qu’il n’en avait pas.',
  others: 'Autres',
  noPosition: 'aucune position relevée',
  /** The link from a sentence to all that an actor says on a topic. */
  more: 'En entier',
  moreOf: (actor: string, topic: string) => `En entier\u202f: ${actor} sur «\u202f${topic}\u202f»`,

  /** The heading of the topics, folded, with everything that was said. */
  inFull: 'En entier, par thème',
  whoSaidWhat: 'Qui a dit quoi',
  whoSaidWhatOn: (topic: string) => `${topic}\u202f: qui a dit quoi`,
  actor: 'Participant',
  position: 'Position',
  ownPlace: (actor: string) => `La même phrase sur cette page\u202f: ${actor}`,

  memberships: 'Les groupes et leurs membres',
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
    const belong = actors.length === 1 ? 'appartient' : 'appartiennent';
    const groupsOf = (number: number) => `${spellNumber(number)} ${number < 2 ? 'groupe' : 'groupes'}`;
    const rest =
      next === undefined ? '' : `\u202f; aucun autre participant n’appartient à ${next === 0 ? 'un groupe' : `plus de ${groupsOf(next)}`}`;
    if (groups === 1) return `${who} ${belong} à ce groupe.`;
    if (most === groups) return `${who} ${belong} aux ${groupsOf(groups)}${rest}.`;
    if (next === undefined) return `Personne n’appartient à plus de ${groupsOf(most)} (il y en a ${spellNumber(groups)}).`;
    return `Personne n’appartient aux ${groupsOf(groups)}\u202f; ${who} ${belong} à ${groupsOf(most)}${rest}.`;
  },
  member: 'membre',
  notInArticle: 'L’article ne le dit pas.',
  /** A member of a group with the role that it has in it. */
  memberAs: (actor: string, role: string) => `${actor} (${role})`,
  membershipNote: 'Une case vide veut dire qu’aucune de nos sources ne nomme ce participant lui-même comme membre.',
};
