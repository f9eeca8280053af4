import { basename } from 'node:path/posix';
import type { Paragraph, Parents, TableCell } from 'mdast';
import { defineMdastPlugin, type MdastVisitorContext, type PluginFactoryContext } from 'satteri';
import { beginBriefing } from '#views/page/annotate.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { LATER_BLOCK } from '#dossier/prose/blocks.ts';
import { markSentences } from '#views/page/mark-sentences.ts';
import { bodyAnchor } from '#dossier/statement.ts';

/**
 * Turns each sentence of a briefing into a statement with its own anchor: first mentions become links, footnote
 * references become numbered citations, and its origin shows. A factory, so that every document starts afresh.
 */
export const statements = (readDossier: () => Dossier) => (page: PluginFactoryContext) => {
  const dossier = readDossier();
  const id = basename(page.fileURL?.pathname ?? '', '.mdx');
  const notes = beginBriefing(dossier, id).notes;
  let count = 0;
  const nextAnchor = () => bodyAnchor(++count);

  const replace = (node: Readonly<Paragraph | TableCell>, context: MdastVisitorContext): void => {
    if (isHeaderCell(node, context)) return;
    context.replaceNode(node, { type: node.type, children: markSentences(notes, node.children, isInLater(node, context), nextAnchor) });
  };

  return defineMdastPlugin({
    name: 'statements',
    options: { position: true },
    paragraph: replace,
    tableCell: replace,
  });
};

/** The cells of a table's first row are headings, and hold no statements. */
function isHeaderCell(node: Readonly<Paragraph | TableCell>, context: MdastVisitorContext): boolean {
  const row = node.type === 'tableCell' ? context.parent(node) : undefined;
  const table = row && context.parent(row);
  return table?.type === 'table' && row?.position?.start.line === table.position?.start.line;
}

function isInLater(node: Readonly<Paragraph | TableCell>, context: MdastVisitorContext): boolean {
  for (let at: Readonly<Parents> | undefined = context.parent(node); at; at = context.parent(at))
    if ('name' in at && at.name === LATER_BLOCK) return true;
  return false;
}
