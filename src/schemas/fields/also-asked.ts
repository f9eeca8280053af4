import { z } from 'zod';
import { wordText } from './plain.ts';

/** What readers ask when they do not know the words of an entry. */
export const alsoAsked = z
  .array(wordText)
  .default([])
  .meta({
    description: 'Questions that the entry answers, as readers may type them. Search and its suggestions use them; no page shows them.',
    examples: [['When did the ferry stop?']],
  });
