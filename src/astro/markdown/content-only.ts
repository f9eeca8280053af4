import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import type { Blocks } from '#dossier/prose/blocks.ts';
import { CODE_NODES, findCode, type MdxNode } from '#dossier/prose/code-in-prose.ts';

/**
 * Rejects briefings that contain code before they are compiled. A build has already failed by then; but the development
 * server continues after findings, and would run the code behind an import, a picture's path or a layout.
 */
export const contentOnly =
  (blocks: Blocks) =>
  ({ data }: PluginFactoryContext) => {
    if ('layout' in (data.astro?.frontmatter ?? {}))
      throw new Error('the key "layout" makes Astro run a program, but content cannot run code. Remove the key.');
    return defineMdastPlugin({
      name: 'content-only',
      options: { position: true },
      ...Object.fromEntries(
        CODE_NODES.map((type) => [
          type,
          (node: Readonly<MdxNode>) => {
            reject(node, blocks);
          },
        ]),
      ),
    });
  };

function reject(node: Readonly<MdxNode>, blocks: Blocks): void {
  const [issue] = findCode(node, blocks);
  if (issue) throw Object.assign(new Error(`${issue.reason}. ${issue.hint}`), node.position?.start);
}
