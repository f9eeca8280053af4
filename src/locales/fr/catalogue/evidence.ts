import type { Origin } from '#schemas/event.ts';
import { labels } from './labels.ts';

/** The marks behind sentences, and the switch between them and the annotated edition. */
export const evidence = {
  /** The accessible name of a mark. */
  mark: (sources: number, origin: Origin | undefined): string =>
    [`Sources\u202f: ${sources}`, ...(origin === undefined || origin === 'article' ? [] : [labels.origin[origin]])].join(', '),
  /** What the marks mean. */
  howToRead: 'Comment lire les signes',
  key: 'Un signe ouvre les sources du texte qui le précède\u202f: {dot} l’article, {circle} ou une ligne pointillée, seulement d’autres sources.',
  keyLater: '{bars} ou une double ligne\u202f: ce qui est venu après.',
  showAll: 'Montrer toutes les sources',
};
