import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readSite } from '../support/built-site.ts';
import { runCommand } from '../support/command-project.ts';

const { folder, pages, embeds } = await readSite('root');
const weigh = (...args: string[]) => runCommand(['weights', '--from', folder, ...args], '.');
const scratch = mkdtempSync(join(tmpdir(), 'backgrounder-weights-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('every page is weighed, and a printed report can be compared with', async () => {
  const { code, stdout } = await weigh('--format', 'json');
  expect(code).toBe(0);
  const weights = JSON.parse(stdout) as Record<string, { text: number; script: number }>;
  expect(Object.keys(weights).sort()).toEqual([...pages, ...embeds].map(({ path }) => path).sort());
  // Parts for other sites have no script.
  const light = Object.entries(weights).filter(([path, { text, script }]) => text < 1000 || script < 100 !== path.startsWith('/embed/'));
  expect(light).toEqual([]);
  const before = join(scratch, 'weights.json');
  writeFileSync(before, stdout);
  expect((await weigh('--against', before)).stdout).toContain('No page differs from the main branch by more than a few bytes.');
});

test('a folder that cannot be weighed is reported', async () => {
  vi.stubEnv('BACKGROUNDER_BASE', '/ferry/');
  const wrongBase = await weigh();
  vi.unstubAllEnvs();
  expect([wrongBase.code, wrongBase.stdout]).toEqual([2, '']);
  expect(wrongBase.stderr).toContain(`${folder} has no site with the base path /ferry/. Run npm run build first.`);
  expect((await weigh('--against', join(scratch, 'none.json'))).stderr).toContain(
    'none.json is not a file of weights, as --format json prints it.',
  );
  expect((await weigh('--format', 'xml')).stderr).toContain('--format cannot be "xml". Allowed choices are json, markdown.');
});
