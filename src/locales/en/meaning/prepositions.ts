/** English prepositions that say which part somebody or something plays: "to Norway", "by the council". */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'about after against at before between by for from in into near of on over than to towards under with without'.split(' '),
);

/** Words after which both sides do the same: "met Norway", "talks with Norway", "between Norway and Sweden". */
export const MUTUAL_WORDS: ReadonlySet<string> = new Set('between meet meeting meets met with'.split(' '));
