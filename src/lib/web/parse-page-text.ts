import { Parser } from 'htmlparser2';

/** The text of a page in HTML. */
export interface PageText {
  /** The text of each block, such as a paragraph, in order. */
  blocks: string[];
  /** The text of its scripts, with escapes in strings resolved: some pages keep their text there. */
  scripts: string;
}

/** Elements whose text nobody sees. */
const HIDDEN = new Set([
  'head',
  'iframe',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
  'audio',
]);

/** Elements within a line of text; all others begin a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Parses the text that a page shows before its scripts run. Style sheets are not considered. */
export function parsePageText(html: string): PageText {
  const blocks = [''];
  const scripts: string[] = [];
  const open: { isHidden: boolean; isScript: boolean; isBlock: boolean }[] = [];
  const add = (text: string) => {
    blocks.push((blocks.pop() ?? '') + text);
  };
  const parser = new Parser({
    onopentag: (name, { hidden }) => {
      const isBlock = !INLINE.has(name);
      open.push({
        isHidden: (open.at(-1)?.isHidden ?? false) || HIDDEN.has(name) || hidden !== undefined,
        isScript: name === 'script',
        isBlock,
      });
      if (isBlock) blocks.push('');
      if (name === 'br') add(' ');
    },
    ontext: (text) => {
      const around = open.at(-1);
      if (around?.isScript) scripts.push(text);
      else if (!around?.isHidden) add(text);
    },
    onclosetag: () => {
      if (open.pop()?.isBlock) blocks.push('');
    },
  });
  parser.end(html);
  return { blocks: blocks.filter((block) => block.trim() !== ''), scripts: resolveEscapes(scripts.join('\n')) };
}

const resolveEscapes = (script: string): string =>
  script
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(.)/g, '$1');
