import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** The part of a syntax node that is looked at. */
interface Node {
  type: string;
  key?: { name?: string };
}
interface NodePath {
  node: Node;
  parent?: Node | null;
}

/** What describes a rule: its texts for the documentation, its examples, which are its tests, and words that TypeScript holds. */
const DESCRIBING = ['id', 'severity', 'group', 'summary', 'why', 'fix', 'examples'];

/** Keeps Stryker from mutating the descriptions of rules. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'texts', {
    shouldIgnore(path) {
      const { node } = path as NodePath;
      return node.type === 'ObjectProperty' && DESCRIBING.includes(node.key?.name ?? '') ? 'It describes a rule.' : undefined;
    },
  }),
];
