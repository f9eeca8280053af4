import { z } from 'zod';
import { findPublicationIssue, findReadingIssue, isBefore } from '#lib/dates/page-dates.ts';
import { day, edtfOrTime } from './fields/dated.ts';
import { formerIds } from './ids.ts';
import { languageTag } from './fields/language-tag.ts';
import { referenceLocator } from './fields/locator.ts';
import { plain, wordText } from './fields/plain.ts';
import { quotation } from './fields/quotation.ts';
import { makeIssue } from './rule-ids.ts';
import { waive } from './fields/waiver.ts';
import { webAddress } from './fields/web-address.ts';

export const REFERENCE_KINDS = ['official', 'news', 'agency', 'state-media', 'analysis', 'encyclopedia', 'blog'] as const;

/** A source other than the article, and what we use from it. The field names follow CSL. */
export const reference = z
  .strictObject({
    title: wordText.meta({ description: 'The title of the page, or a description in square brackets if it has none.' }),
    publisher: wordText.meta({ description: 'The agency, newspaper or institution that is responsible for the text.' }),
    via: wordText.optional().meta({ description: 'Who hosts the page, if not the publisher.', examples: ['National Post'] }),
    kind: z.enum(REFERENCE_KINDS).meta({
      description:
        'Official body, news outlet, news agency, state media, analysis by an independent body, encyclopedia, or the blog of a private person.',
    }),
    url: webAddress.meta({ description: 'Address of the page.' }),
    archived: webAddress.optional().meta({ description: 'Address of an archived copy of the page.' }),
    archivedOn: day.optional().meta({ description: 'Day on which the archived copy was made.' }),
    dead: day
      .optional()
      .meta({ description: 'Day on which the page was found to be gone. Readers then see a note, and a link to the archived copy.' }),
    language: languageTag.optional().meta({ description: 'Language of the page: a BCP 47 tag. By default, the language of the site.' }),
    issued: edtfOrTime.optional().meta({
      description: 'Date of publication as given on the page, with the time if the page gives it; leave it out if there is none.',
      examples: ['2022-01-26', '2022-01-26T21:06+02:00', '2022-01'],
    }),
    standing: plain.optional().meta({
      description:
        'Why text that is as of the article may cite this page, although it is later: what it records had happened, or was in force, before.',
      examples: ['A treaty of 1949, in the words of a later page.'],
    }),
    accessed: day.optional().meta({ description: 'Day on which the live page was read; leave it out if only an archived copy was read.' }),
    opened: z.enum(['whole', 'excerpt', 'unseen']).meta({
      description:
        'How much of the page was read: the whole page, an excerpt with the words that we use, or nothing, because its text was not found.',
    }),
    digest: plain.meta({ description: 'What we use from the page, in our own words, with every figure and date that we use.' }),
    locator: referenceLocator,
    quotations: z.array(quotation).default([]).meta({ description: 'The exact words that we quote from the page, and their speakers.' }),
    waive,
    caution: plain.optional().meta({ description: 'What readers should know about this source, such as who controls it.' }),
    formerIds,
  })
  .superRefine(({ archived, archivedOn, accessed, dead, issued }, context) => {
    const report = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message });
    };
    if (archivedOn !== undefined && archived === undefined)
      report('archivedOn', 'this is the day of an archived copy, but "archived" is missing');
    const reportDate = (field: string, issue: string | undefined) => {
      if (issue !== undefined) context.addIssue({ ...makeIssue('date-is-possible', issue), path: [field] });
    };
    reportDate('issued', issued === undefined ? undefined : findPublicationIssue(issued));
    for (const [field, day, what] of [
      ['accessed', accessed, 'the page was read'],
      ['archivedOn', archivedOn, 'the page was copied'],
      ['dead', dead, 'the page was found to be gone'],
    ] as const) {
      if (day === undefined) continue;
      reportDate(field, findReadingIssue(day));
      if (issued !== undefined && isBefore(day, issued)) reportDate(field, `${what} before it appeared, according to "issued": ${issued}`);
    }
    if (dead !== undefined && accessed !== undefined && accessed > dead)
      report('dead', 'the page was read after this day, according to "accessed"');
  });

export type ReferenceData = z.output<typeof reference>;
