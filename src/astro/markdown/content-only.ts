import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import { CODE_NODES, findCode, type MdxNode } from '#dossier/prose/code-in-prose.ts';

/**
 * Refuses a briefing that holds code before it is compiled. A build has ended by then; the development server goes on
 * whatever the checks find, and would run what an import, a picture's path or a layout leads to.
 */
export const contentOnly = ({ data }: PluginFactoryContext) => {
  if ('layout' in (data.astro?.frontmatter ?? {}))
    throw new Error('the key "layout" names a program that Astro would run: content cannot run code. Remove it.');
  return defineMdastPlugin({
    name: 'content-only',
    options: { position: true },
    ...Object.fromEntries(CODE_NODES.map((type) => [type, refuse])),
  });
};

function refuse(node: Readonly<MdxNode>): void {
  const [problem] = findCode(node);
  if (problem) throw Object.assign(new Error(`${problem.reason}. ${problem.hint}`), node.position?.start);
}
