import { describe, expect, test } from 'vitest';
import { foldBlocks, hasDirective } from '#lib/web/find-directive.ts';
import { parseTextDirective } from '#lib/web/text-directive.ts';

const PAGE = foldBlocks([
  'The council of Holm met.',
  'It called the ferry “a lifeline for Holm’s  café”, and voted. Ferries sail daily.',
  'The ferry stays.',
  '渡輪是島上的生命線。',
]);
const has = (directive: string) => hasDirective(PAGE, parseTextDirective(`text=${directive}`)!);

describe('words are found on a page', () => {
  test.each([
    ['as they stand', 'The ferry stays'],
    ['in another case', 'THE FERRY'],
    ['without accents', "Holm's cafe"],
    ['with other quotation marks', '"a lifeline'],
    ['with other white space', 'Holm’s%0Acafé'],
    ['with soft hyphens', 'life\u00adline'],
    ['from the first to the last, over blocks', 'council of Holm,ferry stays'],
    ['after others, also those of the block before', 'Ferries sail daily.-,The ferry'],
    ['before others', 'the ferry,-stays'],
    ['in a script without spaces between words', '生命線'],
  ])('%s', (_how, directive) => {
    expect(has(directive)).toBe(true);
  });

  test.each([
    ['cut within a word', 'council of Hol'],
    ['over two blocks', 'Holm met. It called'],
    ['in another order', 'ferry stays,council of Holm'],
    ['after others than those before', 'the lamp-,The ferry'],
    ['before others than those after', 'the ferry,-sinks'],
    ['with another word', 'The ferries stay'],
  ])('but not %s', (_how, directive) => {
    expect(has(directive)).toBe(false);
  });
});
