import type { Origin } from '#schemas/event.ts';
import { labels } from './labels.ts';

/** The marks behind sentences, and the switch between them and the annotated edition. */
export const evidence = {
  /** The accessible name of a mark. */
  mark: (sources: number, origin: Origin | undefined): string =>
    [`Sources: ${sources}`, ...(origin === undefined || origin === 'article' ? [] : [labels.origin[origin]])].join(', '),
  key: 'The mark behind a sentence opens its sources: {dot} in the article, {circle} only elsewhere, as with a dotted line beside a paragraph.',
  keyLater: '{bars} It came later.',
  showAll: 'Show all evidence',
};
