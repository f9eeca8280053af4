import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeUnfitPeers } from '#node/project/peers.ts';
import packageJson from '../../../../package.json' with { type: 'json' };

const { astro, zod } = packageJson.dependencies;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-peers-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function install(versions: Record<string, string>): void {
  for (const [name, version] of Object.entries(versions)) {
    mkdirSync(join(folder, 'node_modules', name), { recursive: true });
    writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ version }));
  }
}

test('the versions that we test with fit, also in a folder above', () => {
  install({ astro, zod });
  expect(describeUnfitPeers(join(folder, 'site'))).toBeUndefined();
});

test('says which packages are too old, too new or missing, and what to run', () => {
  install({ astro: '5.16.0' });
  expect(describeUnfitPeers(folder)?.replace(packageJson.version, 'V').replaceAll(astro, 'A').replaceAll(zod, 'Z')).toMatchInlineSnapshot(`
    "Backgrounder V needs other versions of these packages:
      astro ^A: this is astro 5.16.0
      zod ^Z: zod is not installed
    Run npm install astro@"^A" zod@"^Z""
  `);
  install({ astro, zod: '99.0.0' });
  expect(describeUnfitPeers(folder)).toContain('this is zod 99.0.0');
});
