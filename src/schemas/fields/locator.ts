import { z } from 'zod';

const words = z.string().regex(/[\p{L}\p{N}]/u, 'must hold a word of the page');

const start = words.meta({
  description: 'The words to which the link leads, or the first few of them, exactly as they stand on the page.',
});

const others = {
  end: words.optional().meta({ description: 'The last few of the words; without it, `start` has all of them.' }),
  prefix: words.optional().meta({ description: 'What stands right before the words, if they also stand elsewhere on the page.' }),
  suffix: words.optional().meta({ description: 'What stands right after the words, if they also stand elsewhere on the page.' }),
};

/** The place on the page to which links to a reference lead. The names are those of text fragments in URLs. */
export const referenceLocator = z
  .strictObject({ start, ...others })
  .optional()
  .meta({
    description: 'The words of the page to which links lead; without it, they lead to its top.',
    examples: [{ start: 'agreed to establish', end: 'for six months' }],
  });

/** The place of a quotation on the page, where its own words do not lead there. */
export const quotationLocator = z
  .strictObject({ start: start.optional(), ...others })
  .refine((given) => Object.values(given).some((value) => value !== undefined), 'must hold at least one field')
  .refine(({ start: first, end }) => end === undefined || first !== undefined, 'has `end`, but `start` is missing')
  .optional()
  .meta({
    description: 'The words of the page to which a link to the quotation leads, if they differ from `text`, or what stands beside them.',
    examples: [{ prefix: 'which he called' }],
  });
