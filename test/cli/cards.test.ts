import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';

const scratch = mkdtempSync(join(tmpdir(), 'backgrounder-cards-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Draws a card with characters of all subsets, and prints a hash of it. */
const SCRIPT = `
import { createHash } from 'node:crypto';
import { CARD_FONTS } from '#astro/fonts.ts';
import { createCardRenderer } from '#node/cards/card-renderer.ts';
const site = { title: 'Łódź and Їжак', url: 'https://ferry.example.org', base: '/', language: 'en-GB' };
const card = { page: '/', label: 'Ещё a čas', title: '«Мы надеемся», said Đorđe', text: 'Þórr, Škoda, Ґ', isQuotation: true, isLater: true };
const picture = await createCardRenderer(site, CARD_FONTS, process.argv[1]).render(card);
console.log(createHash('sha256').update(picture).digest('hex'));
`;

test('two processes draw a card with the same bytes', () => {
  const draw = (cache: string) =>
    execFileSync(process.execPath, ['--input-type=module-typescript', '-e', SCRIPT, join(scratch, cache)], {
      cwd: REPOSITORY_ROOT,
      encoding: 'utf8',
    });
  const first = draw('a');
  expect(first).toMatch(/^[0-9a-f]{64}\n$/);
  expect([draw('b'), draw('c')]).toEqual([first, first]);
});
