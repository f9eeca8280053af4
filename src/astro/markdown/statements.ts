import { basename } from 'node:path/posix';
import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import type { Dossier } from '#dossier/dossier.ts';
import { markBriefingProse } from '#views/page/briefing.ts';

/**
 * Turns each sentence of a briefing into a statement with an anchor and a mark of its origin. First mentions become links,
 * and footnote references become numbered citations. A factory, so that the numbers of each document start from 1.
 */
export const statements = (readDossier: () => Dossier) => (page: PluginFactoryContext) => {
  const id = basename(page.fileURL?.pathname ?? '', '.mdx');
  return defineMdastPlugin({
    name: 'statements',
    options: { position: true },
    before: (root, context) => {
      for (const { node, children } of markBriefingProse(readDossier(), id, root.children))
        context.replaceNode(node, { type: node.type, children });
    },
  });
};
