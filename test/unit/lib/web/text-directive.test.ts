import { describe, expect, test } from 'vitest';
import { formatTextDirective, parseTextDirective, withTextDirective } from '#lib/web/text-directive.ts';
import { checkProperty, fc } from '../../../support/check-property.ts';

describe('a text directive', () => {
  test.each([
    [{ start: 'a lifeline' }, 'text=a%20lifeline'],
    [{ start: 'the ferry', end: 'will stay' }, 'text=the%20ferry,will%20stay'],
    [{ prefix: 'called it', start: 'a lifeline', suffix: 'for' }, 'text=called%20it-,a%20lifeline,-for'],
    [{ prefix: 'p', start: 'a', end: 'b', suffix: 's' }, 'text=p-,a,b,-s'],
    [{ start: 'well-known, “new” & 5 %' }, 'text=well%2Dknown%2C%20%E2%80%9Cnew%E2%80%9D%20%26%205%20%25'],
    [{ start: 'Café' }, 'text=Caf%C3%A9'],
  ])('of %j is %s', (directive, text) => {
    expect(formatTextDirective(directive)).toBe(text);
    expect(parseTextDirective(text)).toEqual(directive);
  });

  test.each(['', 'lamp', 'text=', 'text=a,b,c', 'text=a,,b', 'text=%E0%A4', 'text=a-,'])('is not valid as %j', (text) => {
    expect(parseTextDirective(text)).toBeUndefined();
  });

  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed());
  const optional = fc.option(words, { nil: undefined });
  const directives = fc.record({ prefix: optional, start: words, end: optional, suffix: optional });

  test('of any words parses back to them', () => {
    checkProperty(directives, (directive) => {
      expect(parseTextDirective(formatTextDirective(directive))).toEqual(directive);
    });
  });

  test('of any words leaves the rest of the URL as it is', () => {
    checkProperty(directives, (directive) => {
      for (const url of ['https://holm.example/a?b=c', 'https://holm.example/a#b']) {
        const { href, hash } = new URL(withTextDirective(url, directive));
        expect(href).toBe(withTextDirective(url, directive));
        expect(hash.split(':~:')[1]).toBe(formatTextDirective(directive));
        expect(href.startsWith(url)).toBe(true);
      }
    });
  });
});
