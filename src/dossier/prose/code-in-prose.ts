import type { Position } from 'unist';
import { suggest } from '#lib/text/closest.ts';
import { BLOCKS, blockOf } from './blocks.ts';

/** The parts of an MDX node that are checked here. */
export interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: Position | undefined;
}

/** What is wrong with a node, and how to fix it. */
export interface CodeIssue {
  reason: string;
  hint: string;
}

const COMMENT = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;
const PICTURE_PATH = /^\.{1,2}\/[\w\-./]+\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/** Whether a path looks like that of a picture next to the file. */
export const isPicturePath = (path: string): boolean => PICTURE_PATH.test(path);

/** The types of nodes that may be or contain code. */
export const CODE_NODES = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'image',
  'imageReference',
  'html',
] as const;

/**
 * Finds code in one node of MDX: anything that could run during the build, in the development server, or in a reader's
 * browser. The path of a picture counts, too: MDX imports it, and an imported program runs.
 */
export function* findCode(node: MdxNode): Generator<CodeIssue> {
  switch (node.type) {
    case 'mdxjsEsm':
      yield {
        reason: 'this is an import or export: content cannot run code',
        hint: 'Remove it. If a sentence begins with the word “import” or “export”, begin it with another word.',
      };
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!COMMENT.test(node.value ?? ''))
        yield {
          reason: 'this is an expression in braces: content cannot run code',
          hint: 'Remove it, or write \\{ for a brace.',
        };
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* findCodeInTag(node);
      break;
    case 'image':
      if (!isPicturePath(node.url ?? ''))
        yield {
          reason: `the image "${node.url}" is not a picture next to the file`,
          hint: 'Use a path such as ./map.png, with the extension png, jpg, webp, avif, gif or svg.',
        };
      break;
    case 'imageReference':
      yield { reason: 'this image has its path in a separate definition', hint: 'Write it as ![what it shows](./picture.png).' };
      break;
    case 'html':
      yield { reason: 'this is raw HTML', hint: 'Write Markdown, or one of the blocks.' };
      break;
  }
}

function* findCodeInTag({ name, attributes }: MdxNode): Generator<CodeIssue> {
  const block = blockOf(name ?? '');
  if (!block) {
    const known = Object.keys(BLOCKS);
    yield {
      reason: name ? `<${name}> is not one of the blocks` : 'this is an empty tag',
      hint: `${suggest(name ?? '', known)} Blocks are ${known.join(', ')}.`.trim(),
    };
    return;
  }
  for (const { type, name: property = '', value } of attributes ?? []) {
    if (type !== 'mdxJsxAttribute')
      yield { reason: `<${name}> has a spread {…}: content cannot run code`, hint: 'Write each property as name="text".' };
    else if (property in block.properties && typeof value !== 'string')
      yield { reason: `the property "${property}" of <${name}> is not plain text`, hint: `Write ${property}="…".` };
    else if (!(property in block.properties))
      yield {
        reason: `<${name}> has no property "${property}"`,
        hint:
          suggest(property, Object.keys(block.properties)) || `Its properties are ${Object.keys(block.properties).join(', ') || 'none'}.`,
      };
  }
}
