import type { Origin } from '#schemas/event.ts';
import { labels } from './labels.ts';

/** The marks behind sentences, and the switch between them and the annotated edition. */
export const evidence = {
  /** The accessible name of a mark. */
  mark: (sources: number, origin: Origin | undefined): string =>
    [`Sources: ${sources}`, ...(origin === undefined || origin === 'article' ? [] : [labels.origin[origin]])].join(', '),
  key: 'The mark behind a sentence opens its sources: {dot} a dot if the article says it, {ring} a ring if only other sources do, {bars} two bars if it came later. A dotted line beside a paragraph means the same as rings.',
  showAll: 'Show all evidence',
};
