import type { Site } from '#schemas/site.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import { hasOptions, RULE_OPTIONS, type RuleOption } from '#schemas/site/rule-options.ts';
import type { SettingsIssue } from '#schemas/site/settings-issue.ts';
import { levelOf, optionsOf, type RuleLevel } from '#schemas/site/rules.ts';
import { ALL_RULES } from '../all-rules.ts';
import { isWaivable, type RuleInfo } from '../rule.ts';
import { demandOf } from './rule-texts.ts';

/** A rule of ours of which the settings make less than it is: it finds less, or what it finds stops nothing. */
export interface WeakerRule {
  id: string;
  /** What the rule demands, as plain text. */
  summary: string;
  /** `off`, or `warning` if what it finds no longer stops the site; undefined if only options differ. */
  level: 'off' | 'warning' | undefined;
  /** The options that make it find less. */
  options: RuleOption[];
}

/** From the weakest to the strictest: suspicions, and what is required to publish, are warnings only before. */
const strengthOf = ({ severity, isSuspicion, isRequiredToPublish }: RuleInfo): number =>
  severity === 'error' ? 3 : isSuspicion || isRequiredToPublish ? 2 : 1;
const STRENGTHS: Readonly<Record<RuleLevel, number>> = { off: 0, warning: 1, error: 3 };

/** The level that the settings give a rule, where it is weaker than that of the rule. */
function weakerLevel(rule: RuleInfo, site: Pick<Site, 'rules'>): 'off' | 'warning' | undefined {
  const level = levelOf(site, rule.id);
  return level === undefined || level === 'error' || STRENGTHS[level] >= strengthOf(rule) ? undefined : level;
}

function weakerOptions(id: string, site: Pick<Site, 'rules'>): RuleOption[] {
  if (!hasOptions(id)) return [];
  const usual: Readonly<Record<string, number>> = RULE_OPTIONS[id].parse({});
  return Object.entries(optionsOf(site, id)).flatMap(([name, value]) =>
    value > (usual[name] ?? 0) ? [{ name, value, usual: usual[name] ?? 0 }] : [],
  );
}

/**
 * The rules that are off or weaker by the settings, in the order of the documentation.
 *
 * @param words the words in which the rules say what they demand; English, unless given
 */
export const listWeakerRules = (site: Pick<Site, 'rules'>, words?: Catalogue): WeakerRule[] =>
  ALL_RULES.flatMap((rule) => {
    const level = weakerLevel(rule, site);
    const options = level === 'off' ? [] : weakerOptions(rule.id, site);
    return level === undefined && options.length === 0 ? [] : [{ id: rule.id, summary: demandOf(rule, words), level, options }];
  });

/** The settings of rules that cannot be weaker, described for an editor: without them, the site would be broken or unsafe. */
export const listForbiddenChanges = (site: Pick<Site, 'rules'>): SettingsIssue[] =>
  ALL_RULES.filter((rule) => !isWaivable(rule) && weakerLevel(rule, site) !== undefined).map(({ id }) => ({
    path: ['rules', id],
    reason: `rules.${id}: this rule cannot be weaker: without it, pages would be broken, unsafe, or not what was checked. Remove the setting.`,
  }));

/** The weaker rules in one line; undefined if there are none. */
export function describeWeakerRules(site: Pick<Site, 'rules'>): string | undefined {
  const weaker = listWeakerRules(site);
  const parts = [
    ['off', weaker.filter(({ level }) => level === 'off').map(({ id }) => id)],
    ['only warnings', weaker.filter(({ level }) => level === 'warning').map(({ id }) => id)],
    ['larger options', weaker.filter(({ options }) => options.length > 0).map(({ id, options }) => `${id} (${describeOptions(options)})`)],
  ] as const;
  const listed = parts.filter(([, rules]) => rules.length > 0).map(([what, rules]) => `${what}: ${rules.join(', ')}`);
  return listed.length > 0
    ? `site.config.ts makes rules weaker. ${listed.join('; ').replace(/^./, (first) => first.toUpperCase())}.`
    : undefined;
}

/** "words 80 instead of 60" */
export const describeOptions = (options: readonly RuleOption[]): string =>
  options.map(({ name, value, usual }) => `${name} ${value} instead of ${usual}`).join(', ');

/** What pages say about the weaker rules. */
export const textsOfWeakerRules = (site: Pick<Site, 'rules'>, words: Catalogue): string[] =>
  listWeakerRules(site, words).flatMap(({ summary, options }) => [summary, ...options.map(({ name }) => name)]);
