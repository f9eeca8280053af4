import { describe, expect, test } from 'vitest';
import { markdownOffset } from '#lib/text/markdown-offset.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

describe('an offset in a text is found in its Markdown', () => {
  test.each<[what: string, raw: string, text: string, word: string]>([
    ['behind an escape', 'One \\* two.', 'One * two.', 'two'],
    ['behind a named reference', 'R&amp;D two.', 'R&D two.', 'two'],
    ['behind a numbered reference', 'A&#38;B&#x26;C two.', 'A&B&C two.', 'two'],
    ['behind a character of two units', '&#x1F600; two.', '😀 two.', 'two'],
    ['behind a plain ampersand', 'You & I; two.', 'You & I; two.', 'two'],
    ['behind an escaped backslash', 'C:\\\\d two.', 'C:\\d two.', 'two'],
    ['behind a backslash that escapes nothing', 'C:\\d two.', 'C:\\d two.', 'two'],
    ['on a wrapped line of a list', 'One\n  two.', 'One\ntwo.', 'two'],
    ['on a wrapped line of a quotation', 'One\n> > two.', 'One\ntwo.', 'two'],
    ['on a wrapped line that begins with an escape', 'One\n  \\> two.', 'One\n> two.', 'two'],
  ])('%s', (_, raw, text, word) => {
    expect(markdownOffset(raw, text, text.indexOf(word))).toBe(raw.indexOf(word));
  });

  test('the offset is the same without Markdown syntax', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[\\&\n]/.test(text));
    checkProperty(fc.tuple(plain, fc.nat()), ([text, count]) => {
      const offset = [...text].slice(0, count % (text.length + 1)).join('').length;
      expect(markdownOffset(text, text, offset)).toBe(offset);
    });
  });

  test('no input makes it throw or leave the bounds of the text', () => {
    checkProperty(fc.tuple(fc.string(), fc.string(), fc.nat()), ([raw, text, count]) => {
      const offset = markdownOffset(raw, text, count % (text.length + 1));
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset).toBeLessThanOrEqual(raw.length);
    });
  });
});
