import { expect, test } from 'vitest';
import { findTextIssue } from '#lib/text/text-issues.ts';

test.each([
  ['words, lines and tabs', 'a\tb\r\nc\nd'],
  ['names in scripts that run from right to left, with their marks', '\u200fשרה\u200e, \u2067محمد\u2069, \u202bשרה\u202c'],
  ['characters by their numbers that are letters or space', '&#8217;, &#xe9;, &#160;, &#10;, &#x200f; and &amp;'],
  ['joined emoji and combining letters', '👩‍👩‍👧‍👦 e\u0301 🏳️‍🌈'],
])('a text may contain %s', (_what, text) => {
  expect(findTextIssue(text)).toBeUndefined();
});

test.each([
  ['a byte that is nothing', 'ab\0c', 2, 'the character U+0000 is not allowed in texts'],
  ['a command to a terminal', '\u001b[31m', 0, 'the character U+001B is not allowed in texts'],
  ['half a character', 'a\ud800b', 1, 'the character U+D800 is not allowed in texts'],
  ['a direction without end', 'a\u202eb', 1, 'the direction mark U+202E is not closed, so it reverses the text after it'],
  ['an end without a direction', 'a\u2069b', 1, 'the direction mark U+2069 closes nothing'],
  ['a command to a terminal by its number', 'a &#27;[31m', 2, '&#27; is a code for the character U+001B, which is not allowed in texts'],
  ['the same in hexadecimal digits', 'a &#X9B;31m', 2, '&#X9B; is a code for the character U+009B, which is not allowed in texts'],
  ['a direction by its number', '&#x202e;b\u202c', 0, '&#x202e; is a code for the character U+202E, which is not allowed in texts'],
  ['a number that no character has', '&#x110000;', 0, '&#x110000; is a code for the character U+FFFE, which is not allowed in texts'],
])('%s is reported with its place', (_what, text, offset, reason) => {
  expect(findTextIssue(text)).toEqual({ offset, reason });
});
