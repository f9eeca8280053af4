import type { LanguagePack, PartName } from '#locales/pack.ts';
import type { RuleInfo } from './rule.ts';

/** The parts that a rule needs and a language pack lacks. A rule that misses any does not run. */
export const missingParts = ({ needs = [] }: Pick<RuleInfo, 'needs'>, language: LanguagePack): PartName[] =>
  needs.filter((part) => language[part] === undefined);
