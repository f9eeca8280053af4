import type { StarterTexts } from '../parts/starter.ts';

export const starter: StarterTexts = {
  headline: 'Die Insel behält ihre Fähre',
  headlineDigest: 'Die Insel behält, so die Überschrift, ihre Fähre.',
  publisher: 'Inselbote',
  passage: 'Der Rat der Insel stimmte dafür, die Fähre zu behalten.',
  decision: 'Der Rat stimmte dafür, die Fähre zu behalten.',
  question: 'Bleibt die Fähre?',
  answer: 'Ja, der Rat stimmte dafür, sie zu behalten.',
  briefing: 'Was wurde beschlossen?',
  standfirst: 'Der Rat behält die Fähre.',
};
