import type { BreadcrumbList } from 'schema-dts';
import type { Site } from '#schemas/site.ts';

/** The breadcrumbs of a page, with the page itself at the end; `href` includes the base path. */
export const describeBreadcrumbs = (
  site: Pick<Site, 'url'>,
  crumbs: readonly { label: string; href: string }[],
  current: string,
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...crumbs.map(({ label, href }) => ({ name: label, item: new URL(href, site.url).href })), { name: current }].map(
    (step, index) => ({ '@type': 'ListItem', position: index + 1, ...step }),
  ),
});
