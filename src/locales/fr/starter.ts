import type { StarterTexts } from '../parts/starter.ts';

export const starter: StarterTexts = {
  headline: 'Le village garde son bac',
  headlineDigest: 'Le village, dit le titre, garde son bac.',
  publisher: 'Le Courrier du fleuve',
  passage: 'Le conseil municipal a voté le maintien du bac.',
  decision: 'Le conseil a voté le maintien du bac.',
  question: 'Le bac va-t-il rester\u202f?',
  answer: 'Oui, le conseil a voté son maintien.',
  briefing: 'Que devient le bac\u202f?',
  standfirst: 'Le conseil garde le bac.',
};
