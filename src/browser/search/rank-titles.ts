/** A word of a query or a title: see the words for the search in the catalogue. */
export interface Word {
  text: string;
  stem: string;
  isStopWord: boolean;
}
export type FindWords = (text: string) => Word[];

/** What readers look for by its name or its question. */
export interface Title {
  title: string;
  /** Its address, including the base path. */
  href: string;
  /** The kind of the entry, for readers. */
  kind: string;
  /** Other names, and the question in other words. */
  names: readonly string[];
  asked: readonly string[];
  /** Whether all of it came after the article. */
  isLater: boolean;
}

export interface RankedTitle extends Title {
  /** The name that fits what was typed better than the title does; not a question in other words. */
  otherName: string | undefined;
}

/** Words that say little count so little that they only decide between equals. */
const STOP_WORD = 0.1;
/** What a word counts that is not written to its end. */
const BEGINNING = 0.9;
/** The part of a query that a title must have. */
const LEAST = 0.6;

/**
 * The titles that answer a query, best first: those that have most of its words, in any form, and little else. The last
 * word of the query may be incomplete. `queries` are the query as it was typed and its other spellings.
 */
export function rankTitles(queries: readonly string[], titles: readonly Title[], findWords: FindWords): RankedTitle[] {
  const sought = queries.map(findWords);
  const rate = (name: string, by = sought) => Math.max(0, ...by.map((words) => rateWords(words, findWords(name))));
  const best = (names: readonly string[], by = sought) =>
    names.map((name) => ({ name, rate: rate(name, by) })).reduce((a, b) => (b.rate > a.rate ? b : a), { name: '', rate: 0 });
  const typed = sought.slice(0, 1);
  return titles
    .map((title) => {
      // All wordings of a question together have more of the query's words than each, but also many others.
      const asked = [...title.asked, [title.title, ...title.asked].join(' ')];
      const name = best(title.names, typed);
      const otherName = name.rate > rate(title.title, typed) ? name.name : undefined;
      return { rate: best([title.title, ...title.names, ...asked]).rate, row: { ...title, otherName } };
    })
    .filter((one) => one.rate > 0)
    .sort((a, b) => b.rate - a.rate)
    .map(({ row }) => row);
}

/** From 0 to 1, by the part of the query that the name has and the part of the name that the query has. */
function rateWords(query: readonly Word[], name: readonly Word[]): number {
  const weigh = ({ isStopWord }: Word) => (isStopWord ? STOP_WORD : 1);
  const sum = (words: readonly Word[]) => words.reduce((total, word) => total + weigh(word), 0);
  if (query.length === 0) return 0;
  const left = new Set(name);
  const isTyped = (typed: Word, word: Word) => word.text.toLowerCase().startsWith(typed.text.toLowerCase());
  let [inQuery, inName] = [0, 0];
  for (const [at, word] of query.entries()) {
    const equal = [...left].find(({ stem }) => stem === word.stem);
    const found = equal ?? (at === query.length - 1 ? [...left].find((other) => isTyped(word, other)) : undefined);
    if (!found) continue;
    left.delete(found);
    inQuery += weigh(word) * (equal ? 1 : BEGINNING);
    inName += weigh(found);
  }
  const covered = inQuery / sum(query);
  return covered < LEAST ? 0 : covered * (0.5 + (0.5 * inName) / sum(name));
}

/** The words of a query that say what is sought; all of them if none does. */
export const contentWords = (query: string, findWords: FindWords): string => {
  const words = findWords(query).filter(({ isStopWord }) => !isStopWord);
  return words.length > 0 ? words.map(({ text }) => text).join(' ') : query;
};
