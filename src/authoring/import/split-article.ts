import type { LanguagePack } from '#locales/pack.ts';
import type { Reporting } from '#locales/parts/reporting.ts';

/** A block of an article’s text; it becomes a passage. */
export interface Block {
  text: string;
  /** Why it may be no news text; undefined if nothing suggests so. */
  boilerplate: string | undefined;
}

/** The line that names the authors, and the authors. */
export interface Byline {
  line: string;
  name: string;
}

/** The text of an article, split at its lines. */
export interface SplitArticle {
  headline: string | undefined;
  /** The words after a bar in the line of the headline: a section, or the name of the site. */
  section: string | undefined;
  byline: Byline | undefined;
  blocks: Block[];
}

/** Splits a plain text into a headline and blocks: at its empty lines, or without any, at each line that ends a sentence. */
export function splitArticle(text: string, { reporting }: Pick<LanguagePack, 'reporting'>): SplitArticle {
  const parts = splitBlocks(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const [first] = parts;
  const hasHeadline = first !== undefined && parts.length > 1 && isHeadline(first);
  const [headline, section] = hasHeadline ? first.split(/\s+\|\s+/, 2) : [];
  const body = parts.slice(hasHeadline ? 1 : 0);
  const at = hasHeadline ? body.slice(0, FIRST_BLOCKS).findIndex((block) => parseByline(block, reporting) !== undefined) : -1;
  const blocks = body.filter((_, index) => index !== at);
  const isStandfirst = (block: string, index: number) =>
    hasHeadline &&
    index === 0 &&
    blocks.length > 1 &&
    countWords(block) <= 45 &&
    (at === 1 || (!ENDS_SENTENCE.test(block) && countWords(block) > 7));
  return {
    headline,
    section,
    byline: at === -1 ? undefined : parseByline(body[at] ?? '', reporting),
    blocks: blocks.map((block, index) => ({
      text: block,
      boilerplate:
        findSign(block, reporting) ?? (isStandfirst(block, index) ? 'the standfirst' : findBoilerplate(block, index === blocks.length - 1)),
    })),
  };
}

/** The byline is one of the first blocks after the headline. */
const FIRST_BLOCKS = 3;
/** The authors in a line such as "By Jane Doe and John Roe" or "Jane Doe in Lund". */
function parseByline(line: string, { byline, inPlace }: Reporting): Byline | undefined {
  const { by, authors = '', rest } = byline.exec(line)?.groups ?? {};
  const name = authors.replace(inPlace, '');
  // Without "By", names alone may be a heading.
  return name === '' || (by === undefined && (name === authors || rest !== undefined)) ? undefined : { line, name };
}

/** The blocks of a text, each on one line. */
function splitBlocks(text: string): string[] {
  const blocks = text.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/);
  const hasGaps = blocks.filter((block) => block.trim() !== '').length > 1;
  return (hasGaps ? blocks : splitLines(text)).map((block) => block.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** If most lines end a sentence, lines are blocks; else the lines are wrapped, and all but the first are one block. */
function splitLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rest = lines.slice(1);
  const ending = rest.filter((line) => ENDS_SENTENCE.test(line.trim()));
  if (ending.length * 2 >= rest.length) return lines;
  return [lines[0] ?? '', rest.join('\n')];
}

const ENDS_SENTENCE = /[.!?…:]["”’“«»)\]]*$/;
const countWords = (text: string) => text.split(' ').length;

/** A first line without a full stop, or with few words. */
const isHeadline = (line: string) => countWords(line) <= 25 && (!/\.["”’]?$/.test(line) || countWords(line) <= 8);

const findSign = (block: string, { boilerplate }: Reporting): string | undefined =>
  countWords(block) > 30 ? undefined : boilerplate.find(([pattern]) => pattern.test(block))?.[1];

function findBoilerplate(block: string, isLast: boolean): string | undefined {
  if (countWords(block) > 30) return undefined;
  if (!ENDS_SENTENCE.test(block)) return countWords(block) <= 15 ? 'a heading, a caption or a teaser: it ends no sentence' : undefined;
  return isLast && countWords(block) <= 5 ? 'a line of the site: it is last, and short' : undefined;
}
