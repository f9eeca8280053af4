import type { PhrasingContent, RootContent } from 'mdast';
import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import { keyOf } from '#dossier/entry.ts';
import { placeOfNode } from '#dossier/prose/place-of-node.ts';
import { parseBody, listNodes } from '#dossier/prose/prose.ts';
import type { Finding } from '../finding.ts';
import type { CheckContext } from '../rule.ts';
import { listTexts } from './list-texts.ts';

/** A link in a text that pages show as Markdown. */
export interface ListedLink {
  url: string;
  at: Finding['at'];
}

/**
 * Every link of the content: in statements, headings, tables, guidance and corrections, and the definitions of links in
 * prose. Computed once for all rules.
 */
export const listLinks: (context: CheckContext) => readonly ListedLink[] = memoizeForChecks((context) => [
  ...context.entries.briefings.flatMap((briefing) =>
    linksIn(parseBody(briefing).children).map(({ url, node }): ListedLink => {
      const place = { entry: keyOf(briefing), body: placeOfNode(node) };
      return { url, at: { ...place, find: { text: url, nth: 0 } } };
    }),
  ),
  ...listTexts(context).flatMap(({ content = [], at }) => {
    if (!('path' in at)) return [];
    const seen = new Map<string, number>();
    return linksIn(content).map(({ url }): ListedLink => {
      const nth = seen.get(url) ?? 0;
      seen.set(url, nth + 1);
      return { url, at: { ...at, find: { text: url, nth } } };
    });
  }),
]);

const linksIn = (nodes: readonly (RootContent | PhrasingContent)[]): { url: string; node: RootContent }[] =>
  listNodes(nodes).flatMap((node) => (node.type === 'link' || node.type === 'definition' ? [{ url: node.url, node }] : []));
