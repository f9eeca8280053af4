import type { Origin } from '#schemas/event.ts';
import { labels } from './labels.ts';

/** The marks behind sentences, and the switch between them and the annotated edition. */
export const evidence = {
  /** The accessible name of a mark. */
  mark: (sources: number, origin: Origin | undefined): string =>
    [`Quellen: ${sources}`, ...(origin === undefined || origin === 'article' ? [] : [labels.origin[origin]])].join(', '),
  /** What the marks mean. */
  howToRead: 'Was die Zeichen bedeuten',
  key: 'Ein Zeichen öffnet die Quellen des Textes davor: {dot} der Artikel, {circle} oder eine punktierte Linie nur andere Quellen.',
  keyLater: '{bars} oder eine Doppellinie: was danach kam.',
  showAll: 'Alle Quellen zeigen',
};
