import { z } from 'zod';
import { addDays } from '#lib/dates/days.ts';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import { withoutTime } from '#lib/dates/moments.ts';
import { findPublicationIssue, isBefore } from '#lib/dates/page-dates.ts';
import { corrections } from './fields/correction.ts';
import { dated, moment } from './fields/dated.ts';
import { articleCitationId, passageId } from './ids.ts';
import { languageTag } from './fields/language-tag.ts';
import { plain, plainText, wordText } from './fields/plain.ts';
import { articleQuotation } from './fields/quotation.ts';
import { makeIssue } from './rule-ids.ts';
import { background, cautions } from './fields/statement.ts';
import { webAddress } from './fields/web-address.ts';

const credit = (who: string) =>
  z.strictObject({
    name: wordText.nullable().meta({ description: `Name of the ${who}; null if it is not known.` }),
    note: plain.optional().meta({ description: `What is known about the ${who}, or why the name is not known.` }),
  });

const passage = z.strictObject({
  id: passageId,
  digest: plainText('the passage has no digest yet').meta({
    description: 'What the passage says, in our own words. Use quotation marks only for words that the passage quotes.',
  }),
  text: wordText
    .optional()
    .meta({ description: 'The passage word for word, if you have the rights to the article. It is used for checks, and not shown.' }),
  quotations: z.array(articleQuotation).default([]).meta({ description: 'The exact words that the passage quotes, and their speakers.' }),
  dates: z
    .array(
      z.strictObject({
        of: plain.meta({ description: 'What happened on the date.', examples: ['the first meeting'] }),
        date: dated,
      }),
    )
    .default([])
    .meta({ description: 'The dates in the passage. Relative words such as “on Tuesday” are resolved to a date.' }),
  cautions,
  waived: plain
    .optional()
    .meta({ description: 'Why no statement needs to cite this passage: it is not part of the news.', examples: ['Website footer.'] }),
});

/** The article that the site explains: schema.org NewsArticle, with its text as numbered passages. */
export const article = z
  .strictObject({
    headline: wordText.meta({ description: 'The headline as published.' }),
    headlineDigest: plain.meta({ description: 'What the headline says, in our own words. Statements cite it as [^headline].' }),
    section: wordText.optional().meta({ description: 'The section in which the article was published.' }),
    language: languageTag.meta({ description: 'Language of the article: a BCP 47 tag.', examples: ['en'] }),
    url: webAddress.optional().meta({ description: 'Address of the article; leave it out if it is not known.' }),
    publisher: credit('publisher').meta({ description: 'Who published the article.' }),
    byline: credit('author').meta({ description: 'Who wrote the article.' }),
    publishedAt: dated.meta({ description: 'When the article was published, and how that is known.' }),
    asOf: moment.meta({
      description: 'The day, or the moment, up to which the article’s knowledge goes. What came after is marked as later.',
    }),
    asOfNote: plain.optional().meta({ description: 'What readers should know about how this moment was chosen.' }),
    provenance: background.meta({ description: 'What is known about the origin of the text. Each statement cites references.' }),
    leavesOpen: z
      .array(
        z.strictObject({
          text: z.string().min(1).meta({ description: 'The question that the article leaves open.' }),
          cites: z.array(articleCitationId).min(1).meta({ description: 'The passages that leave the question open.' }),
        }),
      )
      .default([])
      .meta({ description: 'Questions that the article leaves open, each with its passages.' }),
    passages: z.array(passage).min(1).meta({ description: 'The passages of the article in order: p1, p2 …' }),
    corrections,
  })
  .superRefine(({ publishedAt, asOf, corrections: made }, context) => {
    const report = (path: (string | number)[], issue: string | undefined) => {
      if (issue !== undefined) context.addIssue({ ...makeIssue('date-is-possible', issue), path });
    };
    const { edtf: published } = publishedAt;
    report(['publishedAt', 'edtf'], findPublicationIssue(published));
    report(['asOf'], findPublicationIssue(withoutTime(asOf)));
    const latest = safeParseEdtf(published);
    if (latest.ok && safeParseEdtf(asOf).ok && withoutTime(asOf) > addDays(latest.date.latest, 1))
      report(['asOf'], `the article cannot know what came after its publication, according to "publishedAt": ${published}`);
    for (const [index, { date }] of made.entries())
      if (isBefore(date, published))
        report(['corrections', index, 'date'], `the correction was made before the article appeared: ${published}`);
  });

export type ArticleData = z.output<typeof article>;
