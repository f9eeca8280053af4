/** The part of `package.json` that is checked. */
export interface Manifest {
  dependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
}

/** The part of `package-lock.json` that is checked. */
export interface Lock {
  packages: Readonly<Record<string, { version?: string; license?: string; integrity?: string; inBundle?: boolean; link?: boolean }>>;
}

/** The allowed licences, and why each is acceptable. */
const ALLOWED_LICENCES: ReadonlyMap<string, string> = new Map([
  ['MIT', 'requires its notice only'],
  ['ISC', 'as MIT'],
  ['0BSD', 'requires nothing'],
  ['BSD-2-Clause', 'as MIT'],
  ['BSD-3-Clause', 'as MIT, and forbids advertising with the authors’ names'],
  ['BlueOak-1.0.0', 'as MIT'],
  ['Apache-2.0', 'requires its notice, and grants patents'],
  ['CC0-1.0', 'requires nothing'],
  ['public domain', 'requires nothing'],
  ['CC-BY-4.0', 'for data: requires the name of its author where it is passed on, which is nowhere'],
  ['Python-2.0', 'requires its notice only'],
  ['Zlib', 'as MIT, but requires its notice in source code only'],
  ['OFL-1.1', 'for fonts, which may be served with a site but not sold by themselves'],
  ['MPL-2.0', 'covers changes to its own files, which are not changed here; nothing of it reaches the site'],
  ['LGPL-3.0-or-later', 'an image library that Astro loads in builds, unchanged; nothing of it reaches the site'],
]);

/** Packages whose licence stands only in a file that we have read, by name and version. */
const READ_LICENCES: ReadonlyMap<string, string> = new Map([
  ['spawndamnit 3.0.1', 'MIT'],
  ['uri-templates 0.2.0', 'public domain'],
]);

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;

/** The issues of the installed packages, as sentences with the fix. */
export function findPackageIssues(manifest: Manifest, lock: Lock): string[] {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(
      ([name, version]) => `package.json: the version of ${name} is not pinned (${version}). Pin it to an exact version, such as 1.2.3.`,
    );
  const installed = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);
  const issues = installed.flatMap(([path, { version = '?', license, integrity, inBundle }]) => {
    const name = `${path.replace(/^.*node_modules\//, '')} ${version}`;
    return [
      ...(isAllowed(READ_LICENCES.get(name) ?? license)
        ? []
        : [
            `${name} has ${license === undefined ? 'no licence' : `the licence ${license}`}. Use another package, or add the licence to tools/package-issues.ts, with the reason why it is acceptable.`,
          ]),
      ...(inBundle || integrity?.startsWith('sha512-') // a bundled package is covered by the hash of its bundle
        ? []
        : [
            `package-lock.json has no hash of ${name}, so it could be replaced. Delete its entry there and run npm install --package-lock-only.`,
          ]),
    ];
  });
  return [...loose, ...new Set(issues)];
}

/** Of alternatives (OR), one allowed licence is enough. With AND, or a mix of both, each must be allowed. */
function isAllowed(licence = ''): boolean {
  const names = licence.replace(/[()]/g, '').split(/ (?:AND|OR) /);
  const isChoice = / OR /.test(licence) && !/ AND /.test(licence);
  return isChoice ? names.some((name) => ALLOWED_LICENCES.has(name)) : names.every((name) => ALLOWED_LICENCES.has(name));
}
