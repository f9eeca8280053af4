import type { z } from 'zod';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { formatEdtf } from '#locales/en-GB/format-edtf.ts';
import type { article } from '#schemas/article.ts';
import type { explainer } from '#schemas/explainer.ts';
import type { SiteInput } from '#schemas/site.ts';
import { AS_OF, TOPICS, type Cast } from './cast.ts';
import type { StatementWriter } from './entries.ts';

export const writeSite = (): SiteInput => ({
  title: 'The harbour works',
  tagline: 'A generated project',
  language: 'en-GB',
  url: 'https://harbour-works.example.org',
  // Lists of so many briefings are longer than readers should have to load.
  budget: { html: 100_000, embed: 10_000 },
  topics: TOPICS.map((id) => ({ id, label: `About ${id}` })),
});

export function writeArticle(cast: Cast, write: StatementWriter): z.input<typeof article> {
  return {
    headline: 'Harbour towns seek an end to the quarrel over dues',
    headlineDigest: 'Harbour towns, the headline says, want their quarrel over dues to end.',
    language: 'en',
    publisher: { name: 'An invented newspaper' },
    byline: { name: null, note: 'An invented article has no author.' },
    publishedAt: { edtf: AS_OF, basis: 'stated' },
    asOf: AS_OF,
    provenance: write.fromReferences(cast.places[0]!, 2),
    leavesOpen: [{ text: 'How the quarrel over dues would end.', cites: ['headline'] }],
    passages: cast.passages.map(({ id, day, words, sentences, speaker, quotation }) => ({
      id,
      digest: `${sentences.join(' ')} ${speaker.name} said on ${formatEdtf(parseEdtf(day))}: “${quotation}”.`,
      quotations: [{ text: quotation, speaker: speaker.id }],
      dates: [{ of: 'the words quoted', date: { edtf: day, basis: 'resolved', words } }],
    })),
  };
}

export function writeExplainer(cast: Cast, write: StatementWriter): z.input<typeof explainer> {
  const [answer, ...inBrief] = write.fromArticle(cast.places[0]!, 6);
  return {
    question: 'Why did the harbour towns talk, and what was at stake?',
    answer: answer!,
    inBrief,
    keyEvents: Array.from({ length: Math.min(7, cast.eventCount) }, (_, index) => `event-${index + 1}`),
    keyActors: cast.actors.slice(0, 6).map(({ id }) => id),
    keyTerms: cast.terms.slice(0, 8).map(({ id }) => id),
  };
}
