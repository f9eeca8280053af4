import { z } from 'zod';
import { isPoint, safeParseEdtf } from '#lib/dates/edtf-date.ts';
import { withoutTime } from '#lib/dates/moments.ts';
import { citationId } from '../ids.ts';
import { plain, wordText } from './plain.ts';
import { makeIssue } from '../rule-ids.ts';

/** A text that gives a date. YAML parses a year alone as a number. */
const dateText = z.union([z.string(), z.int().transform(String)]);

/** Why a text is not a date in EDTF, or has a time of day that it may not have; undefined if it is fine. */
function findIssue(value: string, mayHaveTime: boolean): string | undefined {
  if (!mayHaveTime && withoutTime(value) !== value) return 'only "issued" and "asOf" may have a time of day: write the day only';
  const result = safeParseEdtf(value);
  if (!result.ok) return result.reason;
  const { date } = result;
  return date.kind === 'interval' && !isPoint(date.start) && !isPoint(date.end)
    ? `"${value}" names no date: write at least one end`
    : undefined;
}

const report = (context: z.RefinementCtx, reason: string | undefined) => {
  if (reason !== undefined) context.addIssue(makeIssue('date-is-possible', reason));
};

/** A valid date in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1), without a time of day. */
export const edtf = dateText
  .superRefine((value, context) => {
    report(context, findIssue(value, false));
  })
  .meta({
    description: 'A date in EDTF (ISO 8601-2, levels 0 and 1), no more precise than what is known.',
    examples: ['2022-01-26', '2022-01', '2021-23', '2022-01-26?', '2022-01-17/2022-01-23'],
  });

/** The same, and the time of day where it is known. */
export const edtfOrTime = dateText
  .superRefine((value, context) => {
    report(context, findIssue(value, true));
  })
  .meta({
    description: 'A date in EDTF, or a day with its time and the distance from universal time.',
    examples: ['2022-01-26', '2022-01-26T21:06+02:00', '2022-01-26T19:06Z', '2022-01'],
  });

const DAY = /^\d{4}-\d\d-\d\d$/;

export const day = z
  .string()
  .superRefine((value, context) => {
    const form = DAY.test(value) ? undefined : `"${value}" is not a day: write it as year-month-day, such as 2022-01-26`;
    report(context, findIssue(value, false) ?? form);
  })
  .meta({ description: 'A calendar day: year-month-day.', examples: ['2022-01-26'] });

/** A calendar day, with or without a time of day. */
export const moment = z
  .string()
  .superRefine((value, context) => {
    const form = DAY.test(withoutTime(value))
      ? undefined
      : `"${value}" is neither a day nor a day with a time: write 2022-01-26 or 2022-01-26T21:06+02:00`;
    report(context, findIssue(value, true) ?? form);
  })
  .meta({
    description: 'A calendar day, or a day with its time and the distance from universal time.',
    examples: ['2022-01-26', '2022-01-26T21:06+02:00', '2022-01-26T19:06Z'],
  });

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
      words: wordText.meta({ description: 'The relative words of the article.', examples: ['on Tuesday', 'next month'] }),
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
