import { findMatches } from '#lib/text/find-matches.ts';
import { isUsual, listCharacterIssues } from './character-issues.ts';
import { listDirectionIssues } from './direction-issues.ts';
import type { TextIssue } from './text-issue.ts';
import { listWordIssues } from './word-issues.ts';

/**
 * What in a text is not in the one form that rules and search compare, by its place: characters that are not seen or stand for others,
 * letters that are not composed (NFC), and words that mix scripts. Linear in the length of the text.
 */
export const listTextIssues = (text: string): TextIssue[] => list(text, [listCharacterIssues, listWordIssues, listReferenceIssues]);

/** The same for one whole text that readers see: its direction marks belong in pairs. */
export const listIssuesOfWhole = (text: string): TextIssue[] =>
  list(text, [listCharacterIssues, listWordIssues, listReferenceIssues, listDirectionIssues]);

const list = (text: string, finders: readonly ((text: string) => TextIssue[])[]): TextIssue[] =>
  isUsual(text) && !text.includes('&#') ? [] : finders.flatMap((find) => find(text)).sort((a, b) => a.offset - b.offset);

/** A numeric character reference of Markdown and HTML: `&#27;` or `&#x1b;`. */
const REFERENCE = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

/** Character references for characters that would be an issue by themselves. */
const listReferenceIssues = (text: string): TextIssue[] =>
  findMatches(text, REFERENCE).flatMap(({ 0: written, 1: hex, 2: decimal, index }) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const [issue] = listCharacterIssues(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
    return issue ? [{ offset: index, reason: `${written} is a code: ${issue.reason}`, hint: issue.hint }] : [];
  });
