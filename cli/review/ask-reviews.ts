import type { OpenReview } from '#dossier/reviews/judge-reviews.ts';
import { groupBySource, printSource, printStatement, type PrintOptions } from './print-review.ts';

/** An editor’s decision about one statement; `undefined` if the prompt was cancelled. */
export type Answer = 'accept' | 'skip' | 'accept-rest' | 'quit' | undefined;

/** The terminal that shows sources and asks about statements. */
export interface Terminal extends PrintOptions {
  show(text: string): void;
  /** `left` is the number of statements of the source that are still open, this one included. */
  ask(question: string, left: number): Promise<Answer>;
}

/**
 * Asks about each statement, grouped by source, whether it holds. Returns the accepted reviews, or undefined if the
 * editor cancelled: then nothing must be written.
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
