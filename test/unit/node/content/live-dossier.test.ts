import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLiveDossier, type LiveDossier } from '#node/content/live-dossier.ts';
import { locateProject } from '#node/project/project.ts';
import { makeSite } from '../../../support/entries.ts';
import { readPicture } from '../../../support/pictures.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';

let root: string;
let live: LiveDossier;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-live-'));
  for (const [name, content] of Object.entries(SAMPLE_PROJECT)) write(name, content);
  live = createLiveDossier(locateProject(root, '.'), makeSite(), root);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(name: string, content: string | Uint8Array): void {
  const file = join(root, 'src/content', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

test('the dossier is read at the first request, and again at a refresh', () => {
  expect(live.current().places[0]?.data.kind).toBe('area');
  write('places/holm.yaml', SAMPLE_PROJECT['places/holm.yaml']?.replace('area', 'region') ?? '');
  expect(live.current().places[0]?.data.kind).toBe('area');
  expect(live.refresh().messages).toEqual([]);
  expect(live.current().places[0]?.data.kind).toBe('region');
});

test('the last valid dossier stays while the content has errors', () => {
  const before = live.current();
  write('places/holm.yaml', 'name: [');
  expect(live.refresh().messages).toHaveLength(1);
  expect(live.current()).toBe(before);
});

test('content that was never valid is reported', () => {
  write('places/holm.yaml', 'name: [');
  expect(() => live.current()).toThrowErrorMatchingInlineSnapshot(`[Error: The content has errors. Run npm run check to see them.]`);
});

test('pictures are decoded where that is asked for', async () => {
  write('pictures/pier.jpg', readPicture('jpg').subarray(0, 250));
  expect(live.refresh().messages).toEqual([]);
  const { messages } = await live.refreshWithPictures();
  expect(messages.map(({ ruleId, place }) => [ruleId, place.file])).toEqual([['picture-is-sound', 'src/content/pictures/pier.jpg']]);
});
