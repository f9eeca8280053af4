import { decodePage } from '#lib/web/decode-page.ts';
import { foldBlocks, hasDirective, type FoldedText } from '#lib/web/find-directive.ts';
import { parsePageText } from '#lib/web/parse-page-text.ts';
import { parseTextDirective, type TextDirective } from '#lib/web/text-directive.ts';

/** Whether the words to which a link leads stand on its page. */
export type WordsOutcome =
  | { kind: 'found' }
  | { kind: 'missing' }
  /** The page could not be read, so a reader may well see the words. */
  | { kind: 'unread'; why: string };

export type WordsOutcomeKind = WordsOutcome['kind'];

/** The outcomes of the words of one page, by directive: `text=…`. */
export type PageWords = Readonly<Record<string, WordsOutcome>>;

/** A page as its host sent it. */
export interface FetchedPage {
  /** Its `Content-Type`. */
  type: string;
  bytes: Uint8Array;
  /** Whether it was longer than what was read. */
  isCut: boolean;
}

/** A page with fewer words has little more than its frame, and scripts fetch the rest. */
const FEWEST_WORDS = 100;

/** Looks for the words of directives on a page as a browser would. */
export function findWords(page: FetchedPage, directives: readonly string[]): PageWords {
  const find = createFinder(page);
  return Object.fromEntries(directives.map((text) => [text, findOne(parseTextDirective(text), find)]));
}

const findOne = (directive: TextDirective | undefined, find: (directive: TextDirective) => WordsOutcome): WordsOutcome =>
  directive ? find(directive) : { kind: 'missing' };

/** The outcome of all words of a page that was not read. */
export const leaveUnread = (directives: readonly string[], why: string): PageWords =>
  Object.fromEntries(directives.map((text) => [text, { kind: 'unread', why }]));

function createFinder({ type, bytes, isCut }: FetchedPage): (directive: TextDirective) => WordsOutcome {
  const mediaType = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain)$/.test(mediaType))
    return () => ({ kind: 'unread', why: `it is ${mediaType === '' ? 'of an unknown type' : `of the type ${mediaType}`}` });
  const source = decodePage(bytes, type);
  const { blocks, scripts } = mediaType === 'text/plain' ? { blocks: source.split(/\n\s*\n/), scripts: '' } : parsePageText(source);
  const text = foldBlocks(blocks);
  const inScripts = foldBlocks([scripts]);
  return (directive) => {
    if (hasDirective(text, directive)) return { kind: 'found' };
    if (isCut) return { kind: 'unread', why: 'it is too long' };
    if (hasDirective(inScripts, directive)) return { kind: 'unread', why: 'its text is in a script' };
    if (countWords(text) < FEWEST_WORDS) return { kind: 'unread', why: 'it has hardly any text without its scripts' };
    return { kind: 'missing' };
  };
}

const countWords = (text: FoldedText): number => text.split(/\s+/).length;
