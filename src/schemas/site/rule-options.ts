import { z } from 'zod';
import type { RuleId } from '../rule-ids.ts';

/**
 * What a newsroom can choose about a rule, besides its severity: numbers with defaults. The larger an option is, the less its
 * rule finds.
 */
export const RULE_OPTIONS = {
  'cited-source-fits-best': z.strictObject({
    lead: z.number().positive().max(1).default(0.25).meta({
      description:
        'How much more of a statement another source must have than all cited ones together: a share of the weight of its words, up to 1.',
    }),
    words: z
      .int()
      .min(1)
      .default(3)
      .meta({ description: 'How many words of the statement must be in the other source and in no cited one.' }),
  }),
  'quoted-words-are-marked': z.strictObject({
    words: z.int().min(2).default(6).meta({ description: 'How many words in a row count as a quotation.' }),
  }),
  'quote-is-short': z.strictObject({
    words: z.int().min(1).default(60).meta({ description: 'The maximum number of words in a quotation.' }),
  }),
  'number-word-is-sourced': z.strictObject({
    from: z.int().min(0).default(3).meta({ description: 'The smallest number that is checked if it is written as a word.' }),
  }),
} as const satisfies { readonly [Id in RuleId]?: z.ZodObject };

/** An option of a rule that the settings make larger. */
export interface RuleOption {
  name: string;
  value: number;
  usual: number;
}

/** A rule with options. */
export type RuleWithOptions = keyof typeof RULE_OPTIONS;

/** The options of a rule, each with its value. */
export type RuleOptions<Id extends RuleWithOptions> = z.output<(typeof RULE_OPTIONS)[Id]>;

export const hasOptions = (id: string): id is RuleWithOptions => Object.hasOwn(RULE_OPTIONS, id);
