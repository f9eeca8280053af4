import { basename } from 'node:path/posix';
import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import type { Dossier } from '#dossier/dossier.ts';
import { markBriefingProse } from '#views/page/briefing.ts';
import { markHeadings } from '#views/page/mark-headings.ts';

/**
 * Turns each sentence of a briefing into a statement with an anchor and a mark of its origin. First mentions become links,
 * footnote references become numbered citations, and headings get links to themselves. A factory, so that the numbers of each
 * document start from 1.
 */
export const statements = (readDossier: () => Dossier) => (page: PluginFactoryContext) => {
  const id = basename(page.fileURL?.pathname ?? '', '.mdx');
  return defineMdastPlugin({
    name: 'statements',
    options: { position: true },
    before: (root, context) => {
      const dossier = readDossier();
      for (const { node, children } of markBriefingProse(dossier, id, root.children))
        context.replaceNode(node, { type: node.type, children });
      for (const { node, marked } of markHeadings(root.children, dossier)) context.replaceNode(node, marked);
    },
  });
};
