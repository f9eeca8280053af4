import { count, formatList, spellNumber } from './numbers.ts';

const countStatements = (number: number) => count(number, { one: 'statement', other: 'statements' });

/** The page of positions and of memberships in groups. */
export const positions = {
  description:
    'Who holds which position on each topic, according to the article, with the sources of every statement, and which groups each actor belongs to.',
  none: 'The article gives no positions.',
  explanation:
    'Each actor’s position on each topic: what the article says about it, or what the actor says in the article. The mark ¶ links to the same statement on the actor’s own page.',

  /** The topics with the most statements and the sides with the most statements, each with that number. */
  summary: (topics: { labels: string[]; statements: number }, sides: { names: string[]; statements: number }) =>
    `Most is said on ${formatList(topics.labels.map((label) => `“${label}”`))} (${topics.statements}), and most by ${formatList(sides.names)} (${sides.statements}).`,
  withSpeakers: (name: string) => `${name} and those who speak for it`,
  overviewNote: 'Each number counts statements and links to them.',
  countOn: (statements: number, actor: string, topic: string) => `${countStatements(statements)} of ${actor} on ${topic}`,

  whoSaidWhat: 'Who said what, according to the article',
  whoSaidWhatOn: (topic: string) => `${topic}: who said what, according to the article`,
  actor: 'Actor',
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
  membershipNote: 'An empty cell means that none of our sources names the actor as a member. The numbers link to the sources.',
};
