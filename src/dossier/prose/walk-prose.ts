import type { Paragraph, RootContent, TableCell } from 'mdast';
import { memoize, memoizeShared } from '#lib/memoize.ts';
import type { LanguagePack } from '#locales/pack.ts';
import { createAnchors, STATEMENT_PREFIX } from '../statement-anchors.ts';
import { blockOf } from './blocks.ts';
import { isMdxElement, type MdxElement } from './mdx-element.ts';
import { parseBody } from './prose.ts';
import { splitSentences, type Sentence } from './split-sentences.ts';

/** A sentence of a briefing's prose, with its anchor. */
export interface ProseSentence extends Sentence {
  anchor: string;
}

/** A paragraph or table cell with its sentences, and the names of the blocks around it, outermost first. */
export interface ProseParagraph {
  kind: 'paragraph';
  node: Paragraph | TableCell;
  within: readonly string[];
  sentences: ProseSentence[];
}

/** What prose is divided into sentences by. */
export type ProseLanguage = Pick<LanguagePack, 'tag' | 'sentences'>;

/** A block that shows data and contains no prose. Its number counts from 1. */
export interface ProseBlock {
  kind: 'block';
  node: MdxElement;
  number: number;
}

/**
 * Walks the prose of a briefing in reading order, and gives each sentence its fragment. Only this function does, so that
 * the dossier, the briefing's page, the Markdown plugin and the print edition agree. Headings, the first row of a
 * table and code contain no statements.
 */
export function* walkProse(nodes: readonly RootContent[], { sentences: finder }: ProseLanguage): Generator<ProseParagraph | ProseBlock> {
  const anchorOf = createAnchors();
  let blocks = 0;
  for (const { node, within } of walkContainers(nodes, [])) {
    if (isMdxElement(node)) yield { kind: 'block', node, number: ++blocks };
    else {
      const sentences = splitSentences(node.children, finder).map((sentence) => ({
        ...sentence,
        anchor: anchorOf(STATEMENT_PREFIX, sentence.text),
      }));
      yield { kind: 'paragraph', node, within, sentences };
    }
  }
}

/** The paragraphs of a briefing's prose, without the blocks. */
export function* walkParagraphs(nodes: readonly RootContent[], language: ProseLanguage): Generator<ProseParagraph> {
  for (const part of walkProse(nodes, language)) if (part.kind === 'paragraph') yield part;
}

/** The prose of an entry in reading order, divided into sentences once: the dossier, the page and the print edition need it. */
export const proseOf = (entry: { body: string }, language: ProseLanguage): readonly (ProseParagraph | ProseBlock)[] =>
  proseIn(language)(entry);

const proseIn = memoize((language: ProseLanguage) =>
  memoizeShared(`proseOf ${language.tag}`, (entry: { body: string }): readonly (ProseParagraph | ProseBlock)[] => [
    ...walkProse(parseBody(entry).children, language),
  ]),
);

/** The paragraphs of an entry’s prose, without the blocks. */
export const paragraphsOf = (entry: { body: string }, language: ProseLanguage): readonly ProseParagraph[] =>
  proseOf(entry, language).filter((part) => part.kind === 'paragraph');

/** Whether a block shows data and contains no prose. A site’s own block does if nothing stands between its tags. */
export const isDataBlock = ({ name, children }: MdxElement): boolean => {
  const block = blockOf(name ?? '');
  return block ? !block.hasContent : children.length === 0;
};

interface Found {
  node: Paragraph | TableCell | MdxElement;
  within: readonly string[];
}

function* walkContainers(nodes: readonly RootContent[], within: readonly string[]): Generator<Found> {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'tableCell') yield { node, within };
    else if (node.type === 'table') yield* walkContainers(node.children.slice(1), within);
    else if (isMdxElement(node)) {
      const name = node.name ?? '';
      if (isDataBlock(node)) yield { node, within };
      else yield* walkContainers(node.children, [...within, name]);
    } else if ('children' in node && node.type !== 'heading' && node.type !== 'footnoteDefinition')
      yield* walkContainers(node.children, within);
  }
}
