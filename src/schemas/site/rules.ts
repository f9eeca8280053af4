import { z } from 'zod';
import { memoize } from '#lib/memoize.ts';
import { suggest } from '#lib/text/closest.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import type { SettingsIssue } from './settings-issue.ts';
import { plainMessage } from '../plain-message.ts';
import { isRuleId, RULE_IDS, type RuleId } from '../rule-ids.ts';
import { hasOptions, RULE_OPTIONS, type RuleOptions, type RuleWithOptions } from './rule-options.ts';

const RULE_LEVELS = ['off', 'warning', 'error'] as const;

/** How severe a rule is by the settings, or that it is off. */
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** What the settings say about a rule: its level, or its level and its options. */
type RuleSetting<Id extends RuleId> =
  | RuleLevel
  | (Id extends RuleWithOptions ? readonly [RuleLevel, z.input<(typeof RULE_OPTIONS)[Id]>] : never);

/** What the settings say about rules by their ids: ours, and those of the newsroom, which have no options. */
export type RuleSettings = { readonly [Id in RuleId]?: RuleSetting<Id> } & {
  readonly [own: `${string}-${string}`]: RuleLevel | readonly [RuleLevel, object] | undefined;
};

/** What is wrong with a setting, and its path inside `rules`. */
interface SettingIssue {
  path: (string | number)[];
  message: string;
}

const isLevel = (value: unknown): boolean => RULE_LEVELS.some((level) => level === value);
const LEVELS = RULE_LEVELS.map((level) => `"${level}"`)
  .join(', ')
  .replace(/, (?="error")/, ' or ');

function findIssues(id: string, setting: unknown): SettingIssue[] {
  if (!isRuleId(id)) return []; // see `findUnknownRules`
  if (!Array.isArray(setting)) return isLevel(setting) ? [] : [{ path: [id], message: `the severity of a rule is ${LEVELS}` }];
  const [level, options, ...more] = setting as unknown[];
  if (!hasOptions(id)) return [{ path: [id], message: `this rule has no options: write only its severity, ${LEVELS}` }];
  if (!isLevel(level) || setting.length < 2 || more.length > 0)
    return [{ path: [id], message: `write the severity (${LEVELS}) and the options: ["error", { … }]` }];
  const { shape } = RULE_OPTIONS[id];
  return (RULE_OPTIONS[id].safeParse(options).error?.issues ?? []).flatMap((issue): SettingIssue[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [id, 1, key],
          message: `there is no such option. ${suggest(key, Object.keys(shape)) || `The options of this rule are ${Object.keys(shape).join(', ')}.`}`,
        }))
      : [{ path: [id, 1, ...(issue.path as string[])], message: plainMessage(issue) }],
  );
}

/** What is wrong with the settings of rules that are not ours. Only the whole settings tell which the newsroom has. */
export function findUnknownRules({ rules, ownRules }: { rules: object; ownRules: readonly { id: string }[] }): SettingsIssue[] {
  const own = ownRules.map(({ id }) => id);
  return Object.entries(rules as Readonly<Record<string, unknown>>)
    .filter(([id, setting]) => !isRuleId(id) && !(own.includes(id) && isLevel(setting)))
    .map(([id, setting]) => ({
      path: ['rules', id],
      key: undefined,
      reason: `rules.${id}: ${own.includes(id) ? explainOwnSetting(setting) : explainUnknown(id, own)}`,
    }));
}

const explainOwnSetting = (setting: unknown): string =>
  Array.isArray(setting) ? `a rule of your own has no options: write only its severity, ${LEVELS}` : `the severity of a rule is ${LEVELS}`;

const explainUnknown = (id: string, own: readonly string[]): string =>
  `there is no such rule. ${suggest(id, [...Object.values(RULE_IDS).flat(), ...own]) || 'The README in docs/checks/ lists ours, and ownRules has your own.'}`;

/** The severity and the options of rules, where a site wants others than those that the rules have. */
export const ruleSettings = z
  .record(z.string(), z.unknown())
  .superRefine((settings, { addIssue }) => {
    for (const [id, setting] of Object.entries(settings))
      for (const issue of findIssues(id, setting)) addIssue({ code: 'custom', ...issue });
  })
  .default({})
  .meta({
    description:
      'Severity of rules by their ids, also of your own: `off`, `warning`, `error`, or a list of the severity and the options of the rule.',
    examples: [{ 'reference-is-used': 'error', 'quote-is-short': ['error', { words: 40 }] }],
  }) as unknown as z.ZodDefault<z.ZodType<RuleSettings, RuleSettings>>;

/** The settings of a site as far as they are about rules. */
interface WithRules {
  rules: RuleSettings;
}

/** The level that the settings give a rule; undefined if they leave it as it is. */
export function levelOf({ rules }: WithRules, id: string): RuleLevel | undefined {
  const setting = rules[id as RuleWithOptions];
  return typeof setting === 'object' ? setting[0] : setting;
}

/** The options of a rule: those of the settings, and the defaults of the others. */
export const optionsOf = <Id extends RuleWithOptions>({ rules }: WithRules, id: Id): RuleOptions<Id> =>
  optionsIn(rules)(id) as RuleOptions<Id>;

/** Parsed once: some rules ask for each text. */
const optionsIn = memoize((rules: RuleSettings) =>
  memoizeText((id) => {
    const setting: unknown = rules[id as RuleWithOptions];
    return RULE_OPTIONS[id as RuleWithOptions].parse(Array.isArray(setting) ? setting[1] : {});
  }),
);
