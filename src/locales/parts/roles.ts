/** Which way something goes, as seen from what is named: to it, or from it. */
export type Way = 'to' | 'from';

/** How a sentence says who does what to whom. */
export interface Roles {
  /** Words before a name that say which part it plays. */
  prepositions: ReadonlySet<string>;
  /** Those of them, and verbs, after which both sides do the same: "met Norway". */
  mutualWords: ReadonlySet<string>;
  /** Those of them that stand before the one who does something: “rejected by Norway”. */
  agents: ReadonlySet<string>;
  /** Those of them that stand between what somebody owns and the owner: “the fleet of Norway”. */
  owners: ReadonlySet<string>;
  /** Whether a word is an article, which may stand between a preposition and a name. */
  isArticle(word: string): boolean;
  /** Whether the text behind a name shows that what follows belongs to it: “’s fleet”. */
  ownsNext(after: string): boolean;
  /** Whether what follows a name is done to it: " would never be admitted". */
  beginsPassive(after: string): boolean;
  /** Whether the text before a name ends with the object of what the name does: "the demands that Norway made". */
  followsItsObject(before: string, after: string): boolean;
  /** What may stand between the names of a list that one preposition stands before. */
  joinsGoals: RegExp;
  /** The prepositions of a way in a text, each with an article behind it, in order. */
  findWays(text: string): string[];
  /** The way that the words before an offset say, if they say one. */
  wayBefore(text: string, offset: number): Way | undefined;
}
