/** English prepositions that say which part somebody or something plays: "to Norway", "by the council". */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'about after against at before between by for from in into near of on over than to towards under with without'.split(' '),
);

/** Words after which both sides do the same: "met Norway", "talks with Norway", "between Norway and Sweden". */
export const MUTUAL_WORDS: ReadonlySet<string> = new Set('between meet meeting meets met with'.split(' '));

/** Before the one who does something: “rejected by Norway”. */
export const AGENTS: ReadonlySet<string> = new Set(['by']);

/** Between what somebody owns and the owner: “the fleet of Norway”. */
export const OWNERS: ReadonlySet<string> = new Set(['of']);

/** Whether a word is an article that names may have. */
export const isArticle = (word: string): boolean => word === 'the';

/** Whether the text behind a name shows that what follows belongs to it: “’s fleet”. */
export const ownsNext = (after: string): boolean => /^['’]s?(?=\s)/.test(after);
