import { expect, test } from 'vitest';
import { escapeControls, findTextIssue, showControls, showLines } from '#lib/text/text-issues.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

test.each([
  ['words, lines and tabs', 'a\tb\r\nc\nd'],
  ['names in scripts that run from right to left, with their marks', '\u200fשרה\u200e, \u2067محمد\u2069, \u202bשרה\u202c'],
  ['characters by their numbers that are letters or space', '&#8217;, &#xe9;, &#160;, &#10;, &#x200f; and &amp;'],
  ['joined emoji and combining letters', '👩‍👩‍👧‍👦 e\u0301 🏳️‍🌈'],
])('a text may contain %s', (_what, text) => {
  expect(findTextIssue(text)).toBeUndefined();
});

test.each([
  ['a byte that is nothing', 'ab\0c', 2, 'here stands the control character U+0000, which no text has'],
  ['a command to a terminal', '\u001b[31m', 0, 'here stands the control character U+001B, which no text has'],
  ['half a character', 'a\ud800b', 1, 'here stands the control character U+D800, which no text has'],
  ['a direction without end', 'a\u202eb', 1, 'the mark of direction U+202E is never ended: it would turn round what stands behind it'],
  [
    'an end without a direction',
    'a\u2069b',
    1,
    'the mark of direction U+2069 ends what nothing began: it would turn round what stands behind it',
  ],
  ['a command to a terminal by its number', 'a &#27;[31m', 2, 'here stands &#27;, which is shown as U+001B: no text needs that'],
  ['the same in hexadecimal digits', 'a &#X9B;31m', 2, 'here stands &#X9B;, which is shown as U+009B: no text needs that'],
  ['a direction by its number', '&#x202e;b\u202c', 0, 'here stands &#x202e;, which is shown as U+202E: no text needs that'],
  ['a number that no character has', '&#x110000;', 0, 'here stands &#x110000;, which is shown as U+FFFE: no text needs that'],
])('%s is reported with its place', (_what, text, offset, reason) => {
  expect(findTextIssue(text)).toEqual({ offset, reason });
});

test('text for a terminal keeps line breaks and tabs', () => {
  expect(showLines('a\tb\n\u001b[31mc\u202e\r\n')).toBe('a\tb\n\ufffd[31mc\ufffd\ufffd\n');
});

test('the JSON of any text is safe in a terminal, and parses to the same text', () => {
  checkProperty(fc.string({ unit: 'binary' }), (text) => {
    const json = escapeControls(JSON.stringify({ text }, undefined, 2));
    expect(json).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(JSON.parse(json)).toEqual({ text });
  });
});

test('no control character of any text reaches a terminal, and its length stays', () => {
  checkProperty(fc.string({ unit: 'binary' }), (text) => {
    expect(showControls(text)).not.toMatch(/\p{Cc}/u);
    expect(showControls(text)).toHaveLength(text.length);
  });
});
