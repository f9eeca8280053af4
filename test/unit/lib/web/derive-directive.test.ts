import { expect, test } from 'vitest';
import { deriveTextDirective } from '#lib/web/derive-directive.ts';
import { foldBlocks, hasDirective } from '#lib/web/find-directive.ts';
import { checkProperty, fc } from '../../../support/check-property.ts';

test.each([
  ['a lifeline', { start: 'a lifeline' }],
  ['Don’t worry, sleep well,', { start: 'Don’t worry, sleep well' }],
  ['one two three four five six seven eight nine ten', { start: 'one two three four five six seven eight nine ten' }],
  ['one two three four five, six seven eight nine ten eleven.', { start: 'one two three four five', end: 'seven eight nine ten eleven' }],
  ['Yes … I would see that.', { start: 'I would see that' }],
  ['the ferry [of Holm] stays for now', { start: 'stays for now' }],
  ['[t]he ferry stays', { start: 'ferry stays' }],
  ['it sail[s] to Holm', { start: 'to Holm' }],
  ['the ferry – a lifeline for Holm – stays', { start: 'a lifeline for Holm' }],
  ['she calls it “a lifeline for us” today', { start: 'a lifeline for us' }],
  ['the islanders’ old well-known ferry', { start: 'old well-known ferry' }],
  ['a “lifeline”', { start: 'a' }],
  ['bread & butter', { start: 'bread & butter' }],
  ['ferry', { start: 'ferry' }],
  ['…', undefined],
])('words such as %j lead to %j', (quoted, directive) => {
  expect(deriveTextDirective(quoted)).toEqual(directive);
});

test('any quotation of a page leads to words that stand on it, also if marks, white space and case differ', () => {
  const word = fc.stringMatching(/^[a-zé]{1,8}$/);
  const mark = fc.constantFrom(' ', ', ', ' – ', ' “', '” ', '’s ', '. ', ' … ', ' [then] ', '-');
  const quotations = fc.array(fc.tuple(word, mark), { minLength: 2, maxLength: 20 }).map((parts) => parts.flat().join('').trim());
  checkProperty(quotations, (quoted) => {
    const directive = deriveTextDirective(quoted);
    const page = `Before it. ${quoted
      .replace(/\[then\]|…/g, 'when all was done')
      .replace(/’/g, "'")
      .replaceAll(' ', ' \n')
      .toUpperCase()} After it.`;
    if (directive) expect(hasDirective(foldBlocks([page]), directive)).toBe(true);
  });
});
