/** A block of an article’s text; it becomes a passage. */
export interface Block {
  text: string;
  /** Why it may be no news text; undefined if nothing suggests so. */
  debris: string | undefined;
}

/** The text of an article, split at its lines. */
export interface SplitArticle {
  headline: string | undefined;
  /** The words after a bar in the line of the headline: a section, or the name of the site. */
  section: string | undefined;
  blocks: Block[];
}

/** Splits a plain text into a headline and blocks: at its empty lines, or without any, at each line that ends a sentence. */
export function splitArticle(text: string): SplitArticle {
  const parts = splitBlocks(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const [first] = parts;
  const hasHeadline = first !== undefined && parts.length > 1 && isHeadline(first);
  const [headline, section] = hasHeadline ? first.split(/\s+\|\s+/, 2) : [];
  const blocks = parts.slice(hasHeadline ? 1 : 0);
  return {
    headline,
    section,
    blocks: blocks.map((block, index) => ({ text: block, debris: findDebris(block, index === blocks.length - 1) })),
  };
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

const ENDS_SENTENCE = /[.!?…:]["”’)\]]*$/;
const countWords = (text: string) => text.split(' ').length;

/** A first line without a full stop, or with few words. */
const isHeadline = (line: string) => countWords(line) <= 25 && (!/\.["”’]?$/.test(line) || countWords(line) <= 8);

/** Patterns of lines that are no news text, each with what the line may be. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [
    /[–—-] (?:video|podcast|audio|gallery|in pictures|live|as it happened|explainer|interactive)$/i,
    'a teaser of something else on the page',
  ],
  [
    /^(?:read (?:more|also|next)|see also|watch|listen|related|more (?:on|from|about)|also on|recommended)\b/i,
    'a teaser of something else on the page',
  ],
  [/^(?:photo(?:graph)?s?|image|picture|illustration|caption|video|credit)s?\s*[:/]/i, 'a caption'],
  [/(?:\((?:AP|AFP|Reuters|EPA|Getty)[^)]*\)|\/(?:AP|AFP|Reuters|EPA|Getty(?: Images)?)|Getty Images)\.?$/, 'a caption'],
  [
    /^(?:comments? (?:are|is) closed|sign up|subscribe|share (?:this|on)|follow us|newsletter|advertisement|sponsored|cookies?)\b/i,
    'a line of the site',
  ],
  [
    /^(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Words|Text) )?(?:[Bb]y|BY) \p{Lu}[^.!?]*$/u,
    'the byline, or another line of credits',
  ],
  [/^(?:©|copyright\b|all rights reserved)/i, 'a line of the site'],
];

function findDebris(block: string, isLast: boolean): string | undefined {
  if (countWords(block) > 30) return undefined;
  const sign = SIGNS.find(([pattern]) => pattern.test(block));
  if (sign) return sign[1];
  if (!ENDS_SENTENCE.test(block)) return countWords(block) <= 15 ? 'a heading, a caption or a teaser: it ends no sentence' : undefined;
  return isLast && countWords(block) <= 5 ? 'a line of the site: it is last, and short' : undefined;
}
