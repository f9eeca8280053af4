import { z } from 'zod';
import { day, edtf } from './dated.ts';
import { formerIds } from './ids.ts';
import { plain } from './plain.ts';
import { quotation } from './quotation.ts';
import { waive } from './waiver.ts';

export const REFERENCE_KINDS = ['official', 'news', 'agency', 'state-media', 'analysis', 'encyclopedia'] as const;

/** An outside source (the names of its fields follow CSL), with what it says that we rely on. */
export const reference = z
  .strictObject({
    title: z.string().min(1).meta({ description: 'The page’s own title, or a description in square brackets where none was seen.' }),
    publisher: z.string().min(1).meta({ description: 'Who answers for the words: the agency, newspaper or institution.' }),
    via: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'Who carries the page, where that is not the publisher.', examples: ['National Post'] }),
    kind: z
      .enum(REFERENCE_KINDS)
      .meta({ description: 'Official body, news outlet, news agency, state media, analysis by an independent body, or encyclopedia.' }),
    url: z.url({ protocol: /^https?$/ }).meta({ description: 'Address of the page.' }),
    archived: z
      .url({ protocol: /^https?$/ })
      .optional()
      .meta({ description: 'Address of an archived copy of the page.' }),
    archivedOn: day.optional().meta({ description: 'Day on which that copy was made.' }),
    dead: day.optional().meta({ description: 'Day on which the page was found to be gone: readers are told, and led to the copy.' }),
    language: z.string().min(2).default('en').meta({ description: 'Language of the page: a BCP 47 tag.' }),
    issued: edtf.optional().meta({ description: 'When it was issued, as far as the page shows; leave out where it shows nothing.' }),
    accessed: day.optional().meta({ description: 'Day the live page was opened; leave out where only a stored copy was read.' }),
    opened: z
      .enum(['whole', 'excerpt'])
      .meta({ description: 'How much of the page was read: all of it, or an excerpt that holds the words we rely on.' }),
    digest: plain.meta({ description: 'What it says that we rely on, in our own words, with every figure and date we use.' }),
    quotations: z.array(quotation).default([]).meta({ description: 'The exact words we quote from it, and who spoke them.' }),
    waive,
    caution: plain.optional().meta({ description: 'What a reader should know of this source, such as who controls it.' }),
    formerIds,
  })
  .superRefine(({ archived, archivedOn, accessed, dead }, context) => {
    const refuse = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message });
    };
    if (archivedOn !== undefined && archived === undefined)
      refuse('archivedOn', 'this says when a copy was made, but "archived" names no copy');
    if (dead !== undefined && accessed !== undefined && accessed > dead)
      refuse('dead', 'the page was opened later than that, on the day in "accessed"');
  });

export type ReferenceData = z.output<typeof reference>;
