import type { OpenReview } from '#dossier/reviews/judge-reviews.ts';
import { groupBySource, printSource, printStatement, type PrintOptions } from './print-review.ts';

/** What an editor says of one statement; `undefined` where the question was broken off. */
export type Answer = 'accept' | 'skip' | 'accept-rest' | 'quit' | undefined;

/** Where the questions are asked. */
export interface Terminal extends PrintOptions {
  show(text: string): void;
  ask(question: string, left: number): Promise<Answer>;
}

/**
 * Asks of each statement, under the source that it rests on, whether it holds. Gives what was accepted before the end,
 * or undefined where the questions were broken off, and then nothing is to be written.
 */
export async function askReviews(reviews: readonly OpenReview[], terminal: Terminal): Promise<Set<OpenReview> | undefined> {
  const accepted = new Set<OpenReview>();
  for (const group of groupBySource(reviews)) {
    terminal.show(printSource(group, terminal));
    for (const [index, review] of group.entries()) {
      const answer = await terminal.ask(printStatement(review), group.length - index);
      if (answer === undefined) return undefined;
      if (answer === 'quit') return accepted;
      if (answer === 'accept') accepted.add(review);
      if (answer !== 'accept-rest') continue;
      for (const rest of group.slice(index)) accepted.add(rest);
      break;
    }
  }
  return accepted;
}
