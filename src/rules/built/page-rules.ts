import { RULE_IDS, type RuleId } from '#schemas/rule-ids.ts';
import { assetResolves } from './asset-resolves.ts';
import { canonicalIsOwnAddress } from './canonical-is-own-address.ts';
import { elementIdIsUnique } from './element-id-is-unique.ts';
import { fragmentResolves } from './fragment-resolves.ts';
import { hostIsOwn } from './host-is-own.ts';
import { linkIsDirect } from './link-is-direct.ts';
import { linkResolves } from './link-resolves.ts';
import { pageIsReachable } from './page-is-reachable.ts';
import { referenceOnPageResolves } from './reference-on-page-resolves.ts';
import { sitemapIsWhole } from './sitemap-is-whole.ts';
import { textIsChecked } from './text-is-checked.ts';
import type { PageRule } from './page-rule.ts';

const BY_ID: { readonly [Id in RuleId<'built'>]: PageRule<Id> } = {
  'link-resolves': linkResolves,
  'link-is-direct': linkIsDirect,
  'fragment-resolves': fragmentResolves,
  'asset-resolves': assetResolves,
  'host-is-own': hostIsOwn,
  'reference-on-page-resolves': referenceOnPageResolves,
  'element-id-is-unique': elementIdIsUnique,
  'page-is-reachable': pageIsReachable,
  'canonical-is-own-address': canonicalIsOwnAddress,
  'sitemap-is-whole': sitemapIsWhole,
  'text-is-checked': textIsChecked,
};

/** All rules on the built site, in the order of `RULE_IDS`. */
export const PAGE_RULES: readonly PageRule[] = RULE_IDS.built.map((id) => BY_ID[id]);
