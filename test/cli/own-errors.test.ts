import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { runNode } from '../support/run.ts';

let root = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** A site of one page with a component of its own. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-own-errors-'));
  symlinkSync(join(REPOSITORY_ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  const ownErrors = pathToFileURL(join(REPOSITORY_ROOT, 'src/astro/integrations/own-errors.ts')).href;
  write('package.json', '{ "type": "module" }');
  write(
    'astro.config.mjs',
    `import { ownErrors } from '${ownErrors}';
const site = { blocks: {}, components: { SiteHeader: './src/Header.astro' } };
export default { integrations: [ownErrors(site, import.meta.dirname)], cacheDir: './cache', vite: { cacheDir: './cache/vite' } };`,
  );
  write('src/pages/index.astro', "---\nimport Header from '../Header.astro';\n---\n\n<Header />\n");
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const build = async () => {
  const { code, stderr } = await runNode([join(REPOSITORY_ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], {}, root);
  return { code, explained: stderr.slice(stderr.indexOf('\n\nThe ')) };
};

test('a component that throws an error ends a build with its name and its lines', async () => {
  write('src/format.ts', '\n\nexport const format = (site?: { name: string }): string =>\n  site!.name;\n');
  write('src/Header.astro', "---\nimport { format } from './format.ts';\n\nconst name: string = format();\n---\n\n<p>{name}</p>\n");
  const { code, explained } = await build();
  expect(code).toBe(1);
  expect(explained).toMatch(
    /^\n\nThe component src\/Header\.astro, in the place of SiteHeader, threw an error on the page \/: Cannot read properties of undefined \(reading 'name'\)\n {4}at format \(src\/format\.ts:4:\d+\)\n {4}at src\/Header\.astro:4:\d+\n$/,
  );
});

test('a component that cannot be compiled ends a build with its line', async () => {
  write('src/Header.astro', '---\nconst name = ;\n---\n\n<p>{name}</p>\n');
  expect(await build()).toEqual({ code: 1, explained: '\n\nThe site could not be built:\n  src/Header.astro:2:14: Unexpected token\n' });
});
