import { contentWords, type FindWords } from './rank-titles.ts';

/** A result of a full-text search. */
export interface TextResult {
  id: string;
  score: number;
}

/** A full-text search that finds the beginning of a word if no text has the word: “ban” for “banana”. */
export interface TextIndex<Result extends TextResult> {
  search(words: string): Promise<Result[]>;
  /** The words of a text that made it a result. */
  matchesOf(result: Result): Promise<string>;
}

export interface FoundTexts<Result extends TextResult> {
  results: Result[];
  /** The words of the query that no text has in any form. */
  unknown: string[];
}

/**
 * The texts with every word of a query that says something or, if there are none, those with any of them, the texts with most
 * of them first. Words that no text has do not count.
 */
export async function findTexts<Result extends TextResult>(
  query: string,
  index: TextIndex<Result>,
  findWords: FindWords,
): Promise<FoundTexts<Result>> {
  const known: { word: string; results: Result[] }[] = [];
  const unknown: string[] = [];
  for (const word of contentWords(query, findWords).split(' ')) {
    const results = await index.search(word);
    const [best] = results;
    if (best && isFormOf(word, await index.matchesOf(best), findWords)) known.push({ word, results });
    else unknown.push(word);
  }
  const results = known.length > 1 ? await index.search(known.map(({ word }) => word).join(' ')) : [];
  return { results: results.length > 0 ? results : joinResults(known.map((one) => one.results)), unknown };
}

/** The part of a word, from its beginning, that all its forms share. */
const SHARED = 0.6;

/** Whether one of the written words is the typed word in any form, or begins with it. */
function isFormOf(typed: string, written: string, findWords: FindWords): boolean {
  const [word] = findWords(typed);
  if (!word) return false;
  const beginning = word.text.slice(0, Math.ceil(word.text.length * SHARED)).toLowerCase();
  return findWords(written).some(({ text, stem }) => stem === word.stem || text.toLowerCase().startsWith(beginning));
}

/** The results of several searches, those of most searches first. */
function joinResults<Result extends TextResult>(lists: readonly Result[][]): Result[] {
  const byId = Map.groupBy(lists.flat(), ({ id }) => id);
  const sum = (results: readonly Result[]) => results.reduce((total, { score }) => total + score, 0);
  return [...byId.values()].sort((a, b) => b.length - a.length || sum(b) - sum(a)).flatMap(([first]) => first ?? []);
}
