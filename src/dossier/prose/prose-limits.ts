import type { Root, RootContent } from 'mdast';
import { createLocator, type TextPlace } from '#lib/text/text-place.ts';

/**
 * Limits for the nesting of lists, quotations, blocks and emphasis, and for the length of a paragraph or field. Ordinary
 * content is far below them; beyond them, parsers and rules would run for minutes or out of memory.
 */
const MAX_DEPTH = 50;
const MAX_LENGTH = 10_000;

const TOO_DEEP = `lists, quotations, blocks or emphasis are nested more than ${MAX_DEPTH} levels deep`;
const tooLong = (length: number) => `the text has ${length} characters; the limit is ${MAX_LENGTH}`;

/** So many opening marks in a row that the parser itself would take minutes. */
const OPENING_MARKS = new RegExp(`^(?:[ \\t]*(?:>|[*+-](?=[ \\t]))){${MAX_DEPTH + 1}}|(?:<[\\w.]*>\\s*){${MAX_DEPTH + 1}}`, 'm');

/** Parses prose. Throws a RangeError if it exceeds a limit; its message begins with `line:column:`. */
export function withinLimits<T extends Root>(source: string, parse: () => T): T {
  const marks = OPENING_MARKS.exec(source);
  if (marks) throw issueAt(createLocator(source)(marks.index), TOO_DEEP);
  const root = parse();
  const issue = findExcess(root);
  if (issue) throw issueAt(issue.place, issue.reason);
  return root;
}

const issueAt = ({ line, column }: TextPlace, reason: string) => new RangeError(`${line}:${column}: ${reason}`);

/** Finds a node that exceeds a limit. Without recursion, since deep nesting would overflow the stack. */
function findExcess(root: Root): { place: TextPlace; reason: string } | undefined {
  const stack: { node: Root | RootContent; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    const { start, end } = node.position ?? {};
    const place = { line: start?.line ?? 1, column: start?.column ?? 1 };
    if (depth > MAX_DEPTH) return { place, reason: TOO_DEEP };
    const length = (end?.offset ?? 0) - (start?.offset ?? 0);
    if ((node.type === 'paragraph' || node.type === 'tableCell') && length > MAX_LENGTH) return { place, reason: tooLong(length) };
    if ('children' in node) for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

/** The limit that a text in a field exceeds; undefined if it exceeds none. */
export function findExcessOfField(text: string, parse: (text: string) => Root): string | undefined {
  if (text.length > MAX_LENGTH) return tooLong(text.length);
  const marks = text.match(/[*_~[<>`]/g)?.length ?? 0;
  return marks > MAX_DEPTH ? findExcess(parse(text))?.reason : undefined;
}
