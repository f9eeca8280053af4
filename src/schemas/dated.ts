import { z } from 'zod';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import { citationId } from './ids.ts';
import { plain } from './plain.ts';
import { makeIssue } from './rule-ids.ts';

/** A valid date in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1). YAML parses a year alone as a number. */
export const edtf = z
  .union([z.string(), z.int().transform(String)])
  .superRefine((value, context) => {
    const result = safeParseEdtf(value);
    if (!result.ok) context.addIssue(makeIssue('date-is-possible', result.reason));
  })
  .meta({
    description: 'A date in EDTF (ISO 8601-2, levels 0 and 1), no more precise than what is known.',
    examples: ['2022-01-26', '2022-01', '2021-23', '2022-01-26?', '2022-01-17/2022-01-23'],
  });

export const day = z
  .string()
  .superRefine((value, context) => {
    const result = safeParseEdtf(value);
    const isDay = result.ok && result.date.kind === 'point' && result.date.point.precision === 'day' && /^\d{4}-\d\d-\d\d$/.test(value);
    if (!isDay)
      context.addIssue(
        makeIssue(
          'date-is-possible',
          result.ok ? `"${value}" is not a day: write it as year-month-day, such as 2022-01-26` : result.reason,
        ),
      );
  })
  .meta({ description: 'A calendar day: year-month-day.', examples: ['2022-01-26'] });

const note = plain.optional().meta({ description: 'What readers should know about how this date was found.' });

/** A date, and how it is known. */
export const dated = z
  .discriminatedUnion('basis', [
    z.strictObject({
      edtf,
      basis: z.literal('stated').meta({ description: 'The cited source states the date in full.' }),
      note,
    }),
    z.strictObject({
      edtf,
      basis: z.literal('resolved').meta({ description: 'The date was derived from relative words of the article.' }),
      words: z
        .string()
        .min(1)
        .meta({ description: 'The relative words of the article.', examples: ['on Tuesday', 'next month'] }),
      note,
    }),
    z.strictObject({
      edtf,
      basis: z.literal('background').meta({ description: 'The date is not in the article: it comes from references.' }),
      cites: z
        .array(citationId)
        .min(1)
        .meta({ description: 'The references that give the date.', examples: [['treaty-text-1997']] }),
      note,
    }),
  ])
  .meta({ description: 'A date and its basis: stated, resolved from relative words of the article, or from background.' });

export type Dated = z.output<typeof dated>;
