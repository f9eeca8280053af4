import type { Position } from 'unist';
import { suggest } from '#lib/text/closest.ts';
import type { Blocks } from './blocks.ts';

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

/** The issue of a link whose address holds a program or a whole page; undefined if it does not. What browsers leave out of it does not count. */
export const findProgramIssue = (url: string): CodeIssue | undefined =>
  /^(?:javascript|vbscript|data|blob|filesystem):/i.test(url.replace(/[\0-\x20]/g, ''))
    ? {
        reason: `the link "${url}" runs a program: content cannot run code`,
        hint: 'Remove it. Write links within the site as [words](/path/), and cite outside pages.',
      }
    : undefined;

/** Whether a node is a comment: braces around nothing but a comment. */
export const isComment = ({ type, value }: { type: string; value?: unknown }): boolean =>
  (type === 'mdxFlowExpression' || type === 'mdxTextExpression') && typeof value === 'string' && COMMENT.test(value);

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
  'link',
  'definition',
] as const;

/**
 * Finds code in one node of MDX: anything that could run during the build, in the development server, or in a reader's
 * browser. The path of a picture counts, too: MDX imports it, and an imported program runs.
 *
 * @param blocks those that briefings can use
 */
export function* findCode(node: MdxNode, blocks: Blocks): Generator<CodeIssue> {
  switch (node.type) {
    case 'mdxjsEsm':
      yield {
        reason: 'this is an import or export: content cannot run code',
        hint: 'Remove it. If a sentence begins with the word “import” or “export”, begin it with another word.',
      };
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isComment(node))
        yield {
          reason: 'this is an expression in braces: content cannot run code',
          hint: 'Remove it, or write \\{ for a brace.',
        };
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* findCodeInTag(node, blocks);
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
    case 'link':
    case 'definition': {
      const issue = findProgramIssue(node.url ?? '');
      if (issue) yield issue;
      break;
    }
    case 'html':
      yield { reason: 'this is raw HTML', hint: 'Write Markdown, or one of the blocks.' };
      break;
  }
}

/** Names are compared without regard to capitals: <later> is meant for <Later>. */
function suggestBlock(name: string, known: readonly string[]): string {
  const same = known.find((block) => block.toLowerCase() === name.toLowerCase());
  return same ? `Write <${same}>, with its capitals.` : suggest(name, known);
}

/** What to write instead of an HTML tag, given by its name and what follows. */
export function hintForTag(tag: string): string {
  const name = /^\/?(\w*)/.exec(tag)?.[1] ?? '';
  return (
    {
      a: 'Write a link as [words](/path/).',
      b: 'Write *…* for emphasis.',
      br: 'Remove it: an empty line begins a new paragraph.',
      em: 'Write *…* for emphasis.',
      i: 'Write *…* for emphasis.',
      li: 'Begin each item of a list with a dash.',
      p: 'Remove it: an empty line begins a new paragraph.',
      strong: 'Write *…* for emphasis.',
    }[name] ?? 'Remove it, or write Markdown.'
  );
}

function* findCodeInTag({ name, attributes }: MdxNode, blocks: Blocks): Generator<CodeIssue> {
  const block = blocks.get(name ?? '');
  if (!block) {
    const known = [...blocks.keys()];
    yield {
      reason: name ? `<${name}> is not one of the blocks` : 'this is an empty tag',
      hint: suggestBlock(name ?? '', known) || `${hintForTag(name ?? '')} Blocks are ${known.join(', ')}.`,
    };
    return;
  }
  for (const { type, name: property = '', value } of attributes ?? []) {
    if (type !== 'mdxJsxAttribute')
      yield { reason: `<${name}> has a spread {…}: content cannot run code`, hint: 'Write each property as name="text".' };
    else if (Object.hasOwn(block.properties, property) && typeof value !== 'string')
      yield { reason: `the property "${property}" of <${name}> is not plain text`, hint: `Write ${property}="…".` };
    else if (!Object.hasOwn(block.properties, property))
      yield {
        reason: `<${name}> has no property "${property}"`,
        hint:
          suggest(property, Object.keys(block.properties)) || `Its properties are ${Object.keys(block.properties).join(', ') || 'none'}.`,
      };
  }
}
