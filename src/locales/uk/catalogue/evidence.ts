import type { Origin } from '#schemas/event.ts';
import { labels } from './labels.ts';

/** The marks behind sentences, and the switch between them and the annotated edition. */
export const evidence = {
  /** The accessible name of a mark. */
  mark: (sources: number, origin: Origin | undefined): string =>
    [`Джерел: ${sources}`, ...(origin === undefined || origin === 'article' ? [] : [labels.origin[origin]])].join(', '),
  /** What the marks mean. */
  howToRead: 'Що означають позначки',
  key: 'Позначка відкриває джерела тексту перед нею: {dot} стаття, {circle} або лінія з крапок — лише інші джерела.',
  keyLater: '{bars} або подвійна лінія: те, що було потім.',
  showAll: 'Показати всі джерела',
};
