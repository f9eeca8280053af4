import type { StarterTexts } from '../parts/starter.ts';

export const starter: StarterTexts = {
  headline: 'Місто зберігає свій трамвай',
  headlineDigest: 'Місто, сказано в заголовку, зберігає свій трамвай.',
  publisher: 'Міські вісті',
  passage: 'Міська рада проголосувала за те, щоб зберегти трамвай у місті.',
  decision: 'Міська рада проголосувала за те, щоб зберегти трамвай.',
  question: 'Чи залишиться трамвай?',
  answer: 'Так, міська рада проголосувала за те, щоб його зберегти.',
  briefing: 'Що вирішила рада?',
  standfirst: 'Рада зберігає трамвай.',
};
