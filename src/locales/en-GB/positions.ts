import { formatList, spellNumber } from './numbers.ts';

/** The page of positions, and of groups and their members. */
export const positions = {
  memberships: 'Groups and their members',
  /** The actors in most groups, the number of those groups, of all groups, and of the groups of the next actor. */
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
  membershipNote: 'An empty cell means that none of our sources names the actor as a member. The numbers lead to the sources.',
};
