import { count, formatList, spellNumber } from './numbers.ts';

const countStatements = (number: number) => count(number, { one: 'statement', other: 'statements' });

/** The page of positions, and of groups and their members. */
export const positions = {
  title: 'Positions',
  description:
    'Who holds what on each topic, as the article has it, statement by statement with its sources, and which groups each actor belongs to.',
  none: 'The article has nobody take a position.',
  explanation:
    'Who holds what, topic by topic: what the article says of each actor, or has the actor say. The mark ¶ leads to the same statement on the actor’s own page.',

  /** The topics on which most is said and the sides that say most, each with the number of statements. */
  summary: (topics: { labels: string[]; statements: number }, sides: { names: string[]; statements: number }) =>
    `Most is said on ${formatList(topics.labels.map((label) => `“${label}”`))} (${topics.statements}), and most by ${formatList(sides.names)} (${sides.statements}).`,
  withSpeakers: (name: string) => `${name} and those who speak for it`,
  overviewNote: 'Each figure counts statements, and leads to them.',
  countOn: (statements: number, actor: string, topic: string) => `${countStatements(statements)} of ${actor} on ${topic}`,

  whoSaidWhat: 'Who said what, as the article has it',
  whoSaidWhatOn: (topic: string) => `${topic}: who said what, as the article has it`,
  actor: 'Actor',
  position: 'Position',
  ownPlace: (actor: string) => `The same on the page of ${actor}`,

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
