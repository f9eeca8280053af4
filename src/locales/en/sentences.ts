import { createSentenceFinder } from '#lib/language/sentences.ts';

/** The sentences of English texts. Letters stand for words, and “St.” for two: their full stop belongs to a name or ends a sentence. */
export const sentences = createSentenceFinder({
  closingMarks: '"”’',
  abbreviations: String.raw`Mr|Mrs|Ms|Dr|Prof|vs|cf|approx|e\.g|i\.e`,
  beforeNumbers: 'Nos?',
  ambiguous: String.raw`St|\p{Lu}|(?:\p{Lu}\.)+\p{Lu}`,
  openers:
    'The|An?|It|He|She|They|We|You|There|Th(?:is|at|ese|ose)|His|Her|Its|Their|Our|But|And|Or|So|Yet|I[nf]|On|At|By|For|From|As|After|Before|When|While|Where|Wh(?:o|at|y)|How|Not?|Nobody|Nothing|Some|Both|Then|Now|All|One',
});
