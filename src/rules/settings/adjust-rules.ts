import type { Site } from '#schemas/site.ts';
import { levelOf } from '#schemas/site/rules.ts';
import type { RuleInfo } from '../rule.ts';

/** The rules that run with these settings, each with its severity there. */
export const adjustRules = <R extends RuleInfo>(rules: readonly R[], site: Pick<Site, 'rules'>): R[] =>
  rules.flatMap((rule) => {
    const level = levelOf(site, rule.id);
    if (level === undefined) return [rule];
    return level === 'off' ? [] : [{ ...rule, severity: level, keepsSeverity: true as const }];
  });
