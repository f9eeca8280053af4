import type { RootContent } from 'mdast';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { parseBody } from '#dossier/prose/prose.ts';
import type { Waiver } from './waiver.ts';

/** A comment in MDX that waives a rule for the block after it: the only braces that content may have. */
const WAIVER = /^\s*\/\*\s*waive\s+([\w-]+)\s*:\s*\S[\s\S]*?\s*\*\/\s*$/;
/** A comment that was meant to be a waiver. */
const LIKE_A_WAIVER = /^\s*\/\*\s*waive/i;

/** The waivers in a briefing's prose: `{/* waive rule-id: reason *\/}` on a line of its own before the block it covers. */
export function parseBodyWaivers(entry: Entry<'briefings'>): Waiver[] {
  return fromNodes(entry, parseBody(entry).children);
}

function fromNodes(entry: Entry, nodes: readonly RootContent[]): Waiver[] {
  return nodes.flatMap((node, index): Waiver[] => {
    if (node.type === ('mdxFlowExpression' as string)) {
      const comment = (node as unknown as { value: string }).value;
      const [, rule = ''] = WAIVER.exec(comment) ?? [];
      const next = nodes.slice(index + 1).find((candidate) => candidate.type !== ('mdxFlowExpression' as string));
      if (!node.position || !LIKE_A_WAIVER.test(comment)) return [];
      const scope = { fromLine: next?.position?.start.line ?? 0, toLine: next?.position?.end.line ?? 0 };
      return [{ entry: keyOf(entry), rule, scope, at: { entry: keyOf(entry), body: node.position.start } }];
    }
    return 'children' in node ? fromNodes(entry, node.children) : [];
  });
}
