import { assetResolves } from './asset-resolves.ts';
import { canonicalIsOwnAddress } from './canonical-is-own-address.ts';
import { elementIdIsUnique } from './element-id-is-unique.ts';
import { fragmentResolves } from './fragment-resolves.ts';
import { hostIsOwn } from './host-is-own.ts';
import { linkIsDirect } from './link-is-direct.ts';
import { linkResolves } from './link-resolves.ts';
import { pageIsReachable } from './page-is-reachable.ts';
import type { PageRule } from './page-rule.ts';
import { referenceOnPageResolves } from './reference-on-page-resolves.ts';
import { sitemapIsWhole } from './sitemap-is-whole.ts';

/** All rules for the site as it was built, by what they are about. */
export const PAGE_RULES: readonly PageRule[] = [
  linkResolves,
  linkIsDirect,
  fragmentResolves,
  assetResolves,
  hostIsOwn,
  referenceOnPageResolves,
  elementIdIsUnique,
  pageIsReachable,
  canonicalIsOwnAddress,
  sitemapIsWhole,
];
