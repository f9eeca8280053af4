import type { Site } from '#schemas/site.ts';
import { PAGE_RULES } from '../built/page-rules.ts';
import type { PageRule } from '../built/page-rule.ts';
import { CHANGE_RULES } from '../changes/change-rules.ts';
import { CONTENT_RULES } from '../content/content-rules.ts';
import { ownContentRules } from '../own/own-content-rules.ts';
import { ownPageRules } from '../own/own-page-rules.ts';
import type { Rule } from '../rule.ts';
import { adjustRules } from './adjust-rules.ts';

type Settings = Pick<Site, 'rules' | 'ownRules'>;

/** The rules on the content of a site: ours and its own, with the severity of its settings. */
export const contentRulesOf = (site: Settings): Rule[] => adjustRules([...CONTENT_RULES, ...ownContentRules(site.ownRules)], site);

/** The rules on changes to the published content of a site. */
export const changeRulesOf = (site: Settings): Rule[] => adjustRules(CHANGE_RULES, site);

/** The rules on the built pages of a site: ours and its own, with the severity of its settings. */
export const pageRulesOf = (site: Settings): PageRule[] => adjustRules([...PAGE_RULES, ...ownPageRules(site.ownRules)], site);
