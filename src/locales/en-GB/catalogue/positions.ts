import type { Formats } from './chronology.ts';
import { formatList as listBritish, spellNumber } from '../numbers.ts';

/** The page of positions and of memberships in groups. */
export const createPositions = ({ formatList }: Pick<Formats, 'formatList'>) => ({
  description: 'Who holds which position on each topic, with the sources of every statement, and which groups each participant belongs to.',
  none: 'Nobody’s position is recorded.',
  explanation:
    'What each side wanted or said, according to the article and to other sources: first in a sentence, then in full. Each topic unfolds. The mark ¶ leads to the same words on the page of the person or state.',

  overviewNote: 'Who said what, in a sentence each. A side includes those who speak for it.',
  dashNote: 'A dash means that we have no position of that side on the topic, not that it had none.',
  others: 'Others',
  noPosition: 'no position recorded',
  /** The link from a sentence to all that an actor says on a topic. */
  more: 'In full',
  moreOf: (actor: string, topic: string) => `In full: ${actor} on “${topic}”`,

  /** The heading of the topics, folded, with everything that was said. */
  inFull: 'In full, by topic',
  whoSaidWhat: 'Who said what',
  whoSaidWhatOn: (topic: string) => `${topic}: who said what`,
  actor: 'Participant',
  position: 'Position',
  ownPlace: (actor: string) => `The same statement on the page of ${actor}`,

  memberships: 'Groups and their members',
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
    const [belong, are] = actors.length === 1 ? ['belongs', 'is'] : ['belong', 'are'];
    const rest = next === undefined ? '' : `; no other actor belongs to more than ${spellNumber(next)}`;
    if (groups === 1) return `${who} ${are} in this group.`;
    if (most === groups) return `${who} ${belong} to ${groups === 2 ? 'both groups' : `all ${spellNumber(groups)} groups`}${rest}.`;
    if (next === undefined) return `No actor belongs to more than ${spellNumber(most)} of the ${spellNumber(groups)} groups.`;
    return `No actor belongs to all ${spellNumber(groups)} groups; ${who} ${belong} to ${spellNumber(most)}${rest}.`;
  },
  member: 'member',
  notInArticle: 'The article does not give this.',
  /** A member of a group with the role that it has in it. */
  memberAs: (actor: string, role: string) => `${actor} (${role})`,
  membershipNote: 'An empty cell means that none of our sources names the actor itself as a member.',
});

export const positions = createPositions({ formatList: listBritish });
