import { basename } from 'node:path/posix';
import type { Paragraph, Parents, PhrasingContent, TableCell } from 'mdast';
import { defineMdastPlugin, type MdastVisitorContext, type PluginFactoryContext } from 'satteri';
import { beginBriefing } from '#model/annotate.ts';
import type { Dossier } from '#model/dossier.ts';
import { splitSentences } from '#model/prose.ts';
import { LATER_BLOCK } from '#model/blocks.ts';
import { bodyAnchor, originOf } from '#model/statement.ts';

/**
 * Turns each sentence of a briefing into a statement with its own anchor: first mentions become links, footnote
 * references become numbered citations, and its origin shows. A factory, so that every document starts afresh.
 */
export const statements = (readDossier: () => Dossier) => (page: PluginFactoryContext) => {
  const dossier = readDossier();
  const id = basename(page.fileURL?.pathname ?? '', '.mdx');
  const notes = beginBriefing(dossier, id).notes;
  let count = 0;

  const annotate = (children: readonly PhrasingContent[], isLater: boolean): PhrasingContent[] => {
    let before: string | undefined;
    return splitSentences(children).flatMap(({ children: sentence, citations }, index) => {
      const origin = originOf(
        citations.map((citation) => citation.id),
        isLater,
      );
      const showsOrigin = !isLater && origin !== before;
      before = origin;
      const marked = notes.annotate({ anchor: bodyAnchor(++count), content: sentence, isLater, showsOrigin });
      return index === 0 ? marked : [{ type: 'text', value: ' ' }, ...marked];
    });
  };

  const replace = (node: Readonly<Paragraph | TableCell>, context: MdastVisitorContext): void => {
    if (isHeaderCell(node, context)) return;
    context.replaceNode(node, { type: node.type, children: annotate(node.children, isInLater(node, context)) });
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
