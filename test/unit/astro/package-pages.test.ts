import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packagePages } from '#astro/integrations/package-pages.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-pages-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** The patterns of the routes that a site in a folder gets. */
function routesOf(folder: string): string[] {
  const patterns: string[] = [];
  const url = (name: string) => pathToFileURL(join(folder, name, '/'));
  const setUp = packagePages().hooks['astro:config:setup'] as unknown as (options: object) => void;
  setUp({
    config: { srcDir: url('src'), publicDir: url('public') },
    injectRoute: ({ pattern }: { pattern: string }) => patterns.push(pattern),
  });
  return patterns;
}

const write = (file: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), '');
};

test('a site that installed the package gets every page of ours, and the icon', () => {
  expect(routesOf(root)).toEqual(
    expect.arrayContaining(['/', '/about', '/briefings', '/briefings/[id]', '/chronology/[id]', '/favicon.svg']),
  );
});

test('a page and an icon of its own take the place of ours', () => {
  write('src/pages/about.astro');
  write('src/pages/briefings/[id].astro');
  write('public/favicon.svg');
  const routes = routesOf(root);
  expect(routes).toContain('/briefings');
  for (const own of ['/about', '/briefings/[id]', '/favicon.svg']) expect(routes).not.toContain(own);
});

test('this repository gets none: Astro finds its pages', () => {
  expect(routesOf(REPOSITORY_ROOT)).toEqual([]);
});
