import { z } from 'zod';
import { corrections } from './correction.ts';
import { dated, day } from './dated.ts';
import { articleCitationId, passageId } from './ids.ts';
import { plain, plainText } from './plain.ts';
import { articleQuotation } from './quotation.ts';
import { background, cautions } from './statement.ts';

const credit = (who: string) =>
  z.strictObject({
    name: z
      .string()
      .min(1)
      .nullable()
      .meta({ description: `Name of the ${who}; null where it is not known.` }),
    note: plain.optional().meta({ description: `What is known of the ${who}, or why it is not known.` }),
  });

const passage = z.strictObject({
  id: passageId,
  digest: plainText('the passage has no digest yet').meta({
    description: 'What the passage says, in our own words; quotation marks only around words it quotes.',
  }),
  text: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The passage’s own words, for a newsroom that owns the article. They are checked against, and not shown.' }),
  quotations: z.array(articleQuotation).default([]).meta({ description: 'The exact words the passage quotes, and who spoke them.' }),
  dates: z
    .array(
      z.strictObject({
        of: plain.meta({ description: 'What the date is the date of.', examples: ['the first meeting'] }),
        date: dated,
      }),
    )
    .default([])
    .meta({ description: 'The dates the passage gives, with what its relative words resolve to.' }),
  cautions,
  waived: plain
    .optional()
    .meta({ description: 'Why nothing needs to rest on this passage: it is no news text.', examples: ['Website footer.'] }),
});

/** The one source article: schema.org NewsArticle, its text as numbered passages. */
export const article = z.strictObject({
  headline: z.string().min(1).meta({ description: 'The headline as published.' }),
  headlineDigest: plain.meta({ description: 'What the headline says, in our own words; cited as [^headline].' }),
  section: z.string().min(1).optional().meta({ description: 'The section tag it was published under.' }),
  language: z
    .string()
    .min(2)
    .meta({ description: 'Language of the article: a BCP 47 tag.', examples: ['en'] }),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: 'Where the article stands; leave out where that is not known.' }),
  publisher: credit('publisher').meta({ description: 'Who published it.' }),
  byline: credit('author').meta({ description: 'Who wrote it.' }),
  publishedAt: dated.meta({ description: 'When it was published, and how that is known.' }),
  asOf: day.meta({ description: 'The day whose knowledge the article holds; what came after is marked as later.' }),
  provenance: background.meta({ description: 'What is known of the text’s origin; each cites references.' }),
  leavesOpen: z
    .array(
      z.strictObject({
        text: z.string().min(1).meta({ description: 'The question that the article leaves open.' }),
        cites: z.array(articleCitationId).min(1).meta({ description: 'The passages that leave it open.' }),
      }),
    )
    .default([])
    .meta({ description: 'What the article leaves open, each with the passage that does.' }),
  passages: z.array(passage).min(1).meta({ description: 'The text blocks in order, p1, p2 …' }),
  corrections,
});

export type ArticleData = z.output<typeof article>;
