import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { oembedFiles } from '#astro/integrations/oembed-files.ts';
import { pathOfOembed } from '#dossier/paths.ts';
import { describeEmbed } from '#exports/embeds/oembed.ts';
import type { LiveDossier } from '#node/content/live-dossier.ts';
import { listEmbeds } from '#views/embeds/list-embeds.ts';
import { makeDossier } from '../../support/entries.ts';

async function run(command: 'build' | 'dev', root: string): Promise<string[]> {
  const routes: string[] = [];
  const { hooks } = oembedFiles({ current: () => dossier } as LiveDossier, undefined);
  const setUp = hooks['astro:config:setup'] as unknown as (options: object) => void;
  const end = hooks['astro:build:done'] as unknown as (options: object) => Promise<void>;
  const injectRoute = ({ pattern }: { pattern: string }) => routes.push(pattern);
  setUp({ command, config: { srcDir: pathToFileURL(join(root, 'src/')) }, injectRoute });
  await end({ dir: pathToFileURL(join(root, `${command}/`)) });
  return routes;
}

const dossier = makeDossier();

test('a build writes the oEmbed document of every part, and only the development server has a route for them', async () => {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-oembed-'));
  expect(await run('build', root)).toEqual([]);
  expect(await run('dev', root)).toEqual(['/oembed/[...page].json']);
  const embeds = [...listEmbeds(dossier).values()];
  expect(embeds.length).toBeGreaterThan(0);
  for (const embed of embeds)
    expect(JSON.parse(readFileSync(join(root, 'build', pathOfOembed(embed.page)), 'utf8'))).toEqual(
      describeEmbed(dossier.site, embed, undefined),
    );
  rmSync(root, { recursive: true });
});

test('a page of the site’s own takes their place', async () => {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-oembed-'));
  mkdirSync(join(root, 'src/pages/oembed'), { recursive: true });
  writeFileSync(join(root, 'src/pages/oembed/[...page].json.ts'), '');
  expect(await run('dev', root)).toEqual([]);
  await run('build', root);
  expect(() => readFileSync(join(root, 'build/oembed'))).toThrow('ENOENT');
  rmSync(root, { recursive: true });
});

test('so does a file of the site’s own for a single document', async () => {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-oembed-'));
  const [first, second] = [...listEmbeds(dossier).values()].map(({ page }) => join(root, 'build', pathOfOembed(page)));
  if (first === undefined || second === undefined) throw new Error('The sample has too few embeds.');
  mkdirSync(dirname(first), { recursive: true });
  writeFileSync(first, 'own');
  await run('build', root);
  expect(readFileSync(first, 'utf8')).toBe('own');
  expect(readFileSync(second, 'utf8')).toMatch(/^\{/);
  rmSync(root, { recursive: true });
});
