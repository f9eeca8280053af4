import type { Origin } from '#schemas/event.ts';
import { labels } from './labels.ts';

/** The marks behind sentences, and the switch between them and the annotated edition. */
export const evidence = {
  /** The accessible name of a mark. */
  mark: (sources: number, origin: Origin | undefined): string =>
    [`Sources: ${sources}`, ...(origin === undefined || origin === 'article' ? [] : [labels.origin[origin]])].join(', '),
  /** What the marks mean. */
  howToRead: 'How to read',
  key: 'A mark opens the sources of the text before it: {dot} the article, {circle} or a dotted line only other sources.',
  keyLater: '{bars} or a double line: what came after.',
  showAll: 'Show all sources',
};
