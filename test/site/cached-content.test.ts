import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildIn } from '../support/build-site.ts';
import { SITES } from '../support/shared-sites.ts';

const UNCHECKED = 'Text that no check has read.';

/** The HTML, feeds and other texts of a built site, by their paths. */
const readTexts = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:html|xml|json|txt)$/.test(file))
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

/**
 * Puts unchecked text into every text of Astro’s data store, and replaces the prose of briefings by HTML. The digests stay,
 * as if the entries had not changed. The store is a list of values that refer to each other by their index, as `devalue`
 * writes it.
 */
function poison(file: string, prose = `<p>${UNCHECKED}</p>`, change = (text: string) => `${UNCHECKED} ${text}`): number {
  const values = JSON.parse(readFileSync(file, 'utf8')) as unknown[];
  const html = values.push(prose) - 1;
  const rendered = values.push({ html }) - 1;
  let poisoned = 0;
  const changed = values.map((value) => {
    // Texts with braces are Astro’s configuration: if it differs, Astro clears the store itself.
    if (typeof value === 'string' && value.includes(' ') && !value.startsWith('{')) return change(value);
    if (typeof value !== 'object' || value === null || !('deferredRender' in value)) return value;
    const { deferredRender: _left, ...entry } = value;
    poisoned++;
    return { ...entry, rendered };
  });
  writeFileSync(file, JSON.stringify(changed));
  return poisoned;
}

test('a build publishes the checked text, whatever Astro’s cache of the last build contains', async () => {
  const root = inject('copyOfOther');
  expect(poison(join(root, 'node_modules/.astro/data-store.json'))).toBeGreaterThan(0);
  const outDir = mkdtempSync(join(tmpdir(), 'backgrounder-cache-'));
  onTestFinished(() => {
    rmSync(outDir, { recursive: true, force: true });
  });
  const { code, stderr } = await buildIn(root, outDir, SITES.other);
  expect([code, stderr]).toEqual([0, '']);
  const built = readTexts(outDir);
  expect([...built].filter(([, text]) => text.includes(UNCHECKED)).map(([file]) => file)).toEqual([]);
  expect(built).toEqual(readTexts(inject('sites').other));
});

test('text of a poisoned cache is refused, with the page and the text', async () => {
  const root = inject('copyOfOther');
  const outDir = mkdtempSync(join(tmpdir(), 'backgrounder-cache-'));
  const loader = join(root, 'src/astro/collections.ts');
  const code = readFileSync(loader, 'utf8');
  onTestFinished(() => {
    rmSync(outDir, { recursive: true, force: true });
    writeFileSync(loader, code);
  });
  // As if the loader trusted the cache: today it empties the store first.
  expect(code).toContain('store.clear();');
  writeFileSync(loader, code.replace('store.clear();', 'if (store.keys().length > 0) return Promise.resolve();'));
  const words = '<p>She won the war and left office.</p>';
  poison(join(root, 'node_modules/.astro/data-store.json'), words, (text) => text);
  const second = await buildIn(root, outDir, SITES.other);
  expect(second.code).not.toBe(0);
  expect(second.stderr).toContain('the page says “She won the war and left office.”, which no check has read (on ');
  expect(second.stderr).toContain('remove node_modules/.astro and build again');
});
