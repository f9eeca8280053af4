import { z } from 'zod';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import { citationId } from './ids.ts';
import { plain } from './plain.ts';
import { makeIssue } from './rule-ids.ts';

/** An Extended Date/Time Format string (ISO 8601-2, levels 0 and 1) that names a date that can exist; YAML reads a lone year as a number. */
export const edtf = z
  .union([z.string(), z.int().transform(String)])
  .superRefine((value, context) => {
    const result = safeParseEdtf(value);
    if (!result.ok) context.addIssue(makeIssue('date-is-possible', result.reason));
  })
  .meta({
    description: 'A date in EDTF (ISO 8601-2, levels 0 and 1), no finer than what is known.',
    examples: ['2022-01-26', '2022-01', '2021-23', '2022-01-26?', '2022-01-17/2022-01-23'],
  });

export const day = z
  .string()
  .superRefine((value, context) => {
    const result = safeParseEdtf(value);
    const isDay = result.ok && result.date.kind === 'point' && result.date.point.precision === 'day' && /^\d{4}-\d\d-\d\d$/.test(value);
    if (!isDay)
      context.addIssue(
        makeIssue('date-is-possible', result.ok ? `"${value}" is not a day: write year-month-day, such as 2022-01-26` : result.reason),
      );
  })
  .meta({ description: 'A calendar day: year, month, day.', examples: ['2022-01-26'] });

const note = plain.optional().meta({ description: 'What a reader should know of how this date was found.' });

/** A date together with why it is what it is. */
export const dated = z
  .discriminatedUnion('basis', [
    z.strictObject({
      edtf,
      basis: z.literal('stated').meta({ description: 'The cited source states the date in full.' }),
      note,
    }),
    z.strictObject({
      edtf,
      basis: z.literal('resolved').meta({ description: 'Worked out from relative words of the article.' }),
      words: z
        .string()
        .min(1)
        .meta({ description: "The article's own relative words.", examples: ['on Tuesday', 'next month'] }),
      note,
    }),
    z.strictObject({
      edtf,
      basis: z.literal('background').meta({ description: 'The article gives no such date: it comes from references.' }),
      cites: z.array(citationId).min(1).meta({ description: 'The references that give the date.' }),
      note,
    }),
  ])
  .meta({ description: 'A date and its basis: stated, resolved from the article’s relative words, or from background.' });

export type Dated = z.output<typeof dated>;
