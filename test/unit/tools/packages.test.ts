import { expect, test } from 'vitest';
import { findPackageIssues, type Lock } from '../../../tools/packages.ts';

const lockWith = (entry: Lock['packages'][string]): Lock => ({
  packages: { '': {}, 'node_modules/a/node_modules/b': { version: '1.2.3', integrity: 'sha512-x', ...entry } },
});

test.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND Apache-2.0', '(MIT AND ISC)'])(
  'a package with the licence %s is in order',
  (license) => {
    expect(findPackageIssues({ dependencies: { a: '1.2.3-beta.4' } }, lockWith({ license }))).toEqual([]);
  },
);

test.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', '(MIT OR GPL-3.0-only) AND Elastic-2.0', 'SEE LICENSE IN x'])(
  'one with the licence %s is not',
  (license) => {
    expect(findPackageIssues({}, lockWith({ license }))).toEqual([expect.stringContaining(`b 1.2.3 has the licence ${license}.`)]);
  },
);

test('every fault is told, with what to do', () => {
  const manifest = { dependencies: { a: '^1.2.3' }, devDependencies: { c: 'latest' } };
  expect(findPackageIssues(manifest, { packages: { 'node_modules/b': { version: '1.0.0' } } })).toMatchInlineSnapshot(`
    [
      "package.json: the version of a is not pinned (^1.2.3). Name one exactly, such as 1.2.3.",
      "package.json: the version of c is not pinned (latest). Name one exactly, such as 1.2.3.",
      "b 1.0.0 has the licence that it does not name. Take another package, or add the licence and why it does no harm to tools/packages.ts.",
      "package-lock.json has no hash of b 1.0.0, so another file could come in its place. Delete its entry there and run npm install --package-lock-only.",
    ]
  `);
});
