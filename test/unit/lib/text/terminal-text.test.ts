import { expect, test } from 'vitest';
import { cleanLine, cleanLines, escapeControls } from '#lib/text/terminal-text.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

test('lines for a terminal keep their tabs and line breaks', () => {
  expect(cleanLines('a\tb\n\u001b[31mc\u202e\r\n')).toBe('a\tb\n\ufffd[31mc\ufffd\ufffd\n');
});

test('escaped JSON has no control characters, and parses to the same data', () => {
  checkProperty(fc.string({ unit: 'binary' }), (text) => {
    const json = escapeControls(JSON.stringify({ text }, undefined, 2));
    expect(json).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(JSON.parse(json)).toEqual({ text });
  });
});

test('a cleaned line has no control characters, and the same length', () => {
  checkProperty(fc.string({ unit: 'binary' }), (text) => {
    expect(cleanLine(text)).not.toMatch(/\p{Cc}/u);
    expect(cleanLine(text)).toHaveLength(text.length);
  });
});
