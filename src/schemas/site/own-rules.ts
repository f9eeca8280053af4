import { z } from 'zod';
import { suggest } from '#lib/text/closest.ts';
import { valueAt } from '#lib/yaml/yaml-text.ts';
import { isRuleId } from '../rule-ids.ts';
import { plainMessage } from '../plain-message.ts';
import { wordText } from '../fields/plain.ts';
import type { OwnRule } from './own-rule.ts';

const checkFunction = z.custom((value) => typeof value === 'function', 'this must be a function').optional();

const SHAPE = {
  id: z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)+$/,
      'an id consists of two or more lower-case words with hyphens between them, such as "headline-is-short"',
    )
    .refine((id) => !isRuleId(id), 'Backgrounder has a rule with this id: choose another one'),
  severity: z.enum(['error', 'warning'], 'the severity is "error" or "warning"; the setting "rules" turns a rule off'),
  summary: wordText,
  why: wordText.optional(),
  fix: wordText,
  waivable: z.boolean().optional(),
  examples: z
    .array(
      z.strictObject({
        shows: wordText,
        files: z.record(z.string(), z.string()),
        findings: z.record(z.string(), z.string()).optional(),
      }),
    )
    .optional(),
  check: checkFunction,
  checkPages: checkFunction,
};

const ownRule = z
  .strictObject(SHAPE, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => `a rule has no "${key}". ${suggest(key, Object.keys(SHAPE))}`.trim()).join(' ')
        : 'this is no rule: write it with defineRule({ … })',
  })
  .superRefine(({ check, checkPages, waivable }, { addIssue }) => {
    if ((check === undefined) === (checkPages === undefined))
      addIssue({ code: 'custom', message: 'a rule has either the function check, for content, or checkPages, for the built pages' });
    if (checkPages !== undefined && waivable !== undefined)
      addIssue({ code: 'custom', path: ['waivable'], message: 'a rule for the built pages cannot be waived: leave this out' });
  });

/** Rules that a newsroom adds to ours. They stay the same objects, because their functions may use `this`. */
export const ownRules = z
  .array(z.unknown())
  .superRefine((rules, { addIssue }) => {
    const ids = new Set<unknown>();
    for (const [index, rule] of rules.entries()) {
      const parsed = ownRule.safeParse(rule);
      for (const issue of parsed.error?.issues ?? []) {
        const isMissing = valueAt(rule, issue.path as string[]) === undefined;
        addIssue({ code: 'custom', path: [index, ...issue.path], message: isMissing ? 'this is missing' : plainMessage(issue) });
      }
      if (parsed.data && ids.has(parsed.data.id))
        addIssue({ code: 'custom', path: [index, 'id'], message: 'another rule in ownRules has this id, too' });
      ids.add(parsed.data?.id);
    }
  })
  .default([])
  .meta({
    description: 'Rules of the newsroom, for its content and for the built pages, each made with `defineRule`.',
  }) as unknown as z.ZodDefault<z.ZodType<readonly OwnRule[], readonly OwnRule[]>>;
