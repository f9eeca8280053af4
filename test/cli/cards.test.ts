import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ASTRO } from '../support/build-site.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { runNode } from '../support/run.ts';

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

/** Makes every module of Takumi one that draws nothing. */
const BROKEN_TAKUMI = `import { registerHooks } from 'node:module';
const source = 'export class Renderer { async registerFont() {} async render() { throw new Error("no glyph"); } }';
registerHooks({
  load: (url, context, next) => (/@takumi-rs.core.*js$/.test(url) ? { format: 'module', source, shortCircuit: true } : next(url, context)),
});
`;

// That a failed build keeps the last site, atomic-output.test.ts proves.
test('a card that cannot be drawn fails the build with its page and what to do, without a stack trace', async () => {
  const root = join(scratch, 'site');
  const of = (file: string) => pathToFileURL(join(REPOSITORY_ROOT, file)).href;
  const files = {
    'package.json': '{ "type": "module" }',
    'hooks.mjs': BROKEN_TAKUMI,
    // A site whose only file is a card. As in the integration of ours, what draws it comes from the settings of Astro.
    'astro.config.mjs': `import { CARD_FONTS } from '${of('src/astro/fonts.ts')}';
import { createCardRenderer } from '${of('src/node/cards/card-renderer.ts')}';
const site = { title: 'The ferry stays', url: 'https://ferry.example.org', base: '/', language: 'en-GB' };
const card = { page: '/about/', label: 'A', title: 'B', text: 'C', isQuotation: false, isLater: false };
globalThis.draw = () => createCardRenderer(site, CARD_FONTS, '${join(scratch, 'd').replaceAll('\\', '/')}').render(card);
export default { cacheDir: './cache', vite: { cacheDir: './cache/vite' } };`,
    'src/pages/card.png.ts': 'export const GET = async () => new Response(await globalThis.draw());',
  };
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  symlinkSync(join(REPOSITORY_ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  const hooks = pathToFileURL(join(root, 'hooks.mjs')).href;
  const { code, stdout, stderr } = await runNode([ASTRO, 'build'], { NODE_OPTIONS: `--import=${hooks}` }, root);
  expect(code, stdout).toBe(1);
  expect(stdout + stderr).toContain(
    'The card of /about/ cannot be drawn: Error: no glyph. To build the site without cards, set `cards: false` in site.config.ts.',
  );
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
});
