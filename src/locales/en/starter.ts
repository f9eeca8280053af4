import type { StarterTexts } from '../parts/starter.ts';

export const starter: StarterTexts = {
  headline: 'The island keeps its ferry',
  headlineDigest: 'The island, the headline says, keeps its ferry.',
  publisher: 'The Holm Gazette',
  passage: 'The council of the island voted to keep the ferry.',
  decision: 'The council voted to keep the ferry.',
  question: 'Will the ferry stay?',
  answer: 'Yes, the council voted to keep it.',
  briefing: 'What was decided?',
  standfirst: 'The council keeps the ferry.',
};
