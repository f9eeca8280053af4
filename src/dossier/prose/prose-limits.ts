import type { Root, RootContent } from 'mdast';
import { findTextIssue } from '#lib/text/text-issues.ts';
import { createLocator, type TextPlace } from '#lib/text/text-place.ts';

/**
 * How deep lists, quotations, blocks and emphasis may stand in one another, and how long one paragraph or one text of a
 * field may be. No editor comes near either; beyond them parsers and rules would run for minutes, or out of memory.
 */
const MOST_NESTED = 50;
const LONGEST_TEXT = 10_000;

const TOO_DEEP = `lists, quotations, blocks or emphasis stand more than ${MOST_NESTED} deep in one another`;
const tooLong = (length: number) => `a text has ${length} characters in one piece: it has at most ${LONGEST_TEXT}`;

/** Marks that open so many containers in a row that the parser itself would take minutes. */
const HEAPED = new RegExp(`^(?:[ \\t]*(?:>|[*+-](?=[ \\t]))){${MOST_NESTED + 1}}|(?:<[\\w.]*>\\s*){${MOST_NESTED + 1}}`, 'm');

/** Parses prose and gives what came out; throws where it is beyond the limits, with `line:column:` at the head of the message. */
export function withinLimits<T extends Root>(source: string, parse: () => T): T {
  const heap = HEAPED.exec(source);
  if (heap) throw issueAt(createLocator(source)(heap.index), TOO_DEEP);
  const root = parse();
  const fault = findExcess(root);
  if (fault) throw issueAt(fault.place, fault.reason);
  return root;
}

const issueAt = ({ line, column }: TextPlace, reason: string) => new RangeError(`${line}:${column}: ${reason}`);

/** A node of a document that is beyond a limit. Goes down without recursion: what it looks for would break that. */
function findExcess(root: Root): { place: TextPlace; reason: string } | undefined {
  const stack: { node: Root | RootContent; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    const { start, end } = node.position ?? {};
    const place = { line: start?.line ?? 1, column: start?.column ?? 1 };
    if (depth > MOST_NESTED) return { place, reason: TOO_DEEP };
    const length = (end?.offset ?? 0) - (start?.offset ?? 0);
    if ((node.type === 'paragraph' || node.type === 'tableCell') && length > LONGEST_TEXT) return { place, reason: tooLong(length) };
    if ('children' in node) for (const child of node.children) stack.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

/** What is wrong with a text of a field before anybody parses it: the same limits, and what no text has. */
export function findIssueOfField(text: string, parse: (text: string) => Root): string | undefined {
  if (text.length > LONGEST_TEXT) return tooLong(text.length);
  const marks = text.match(/[*_~[<>`]/g)?.length ?? 0;
  return findTextIssue(text)?.reason ?? (marks > MOST_NESTED ? findExcess(parse(text))?.reason : undefined);
}
