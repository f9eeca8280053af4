/** The part of `package.json` that is looked at. */
export interface Manifest {
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
}

/** The part of `package-lock.json` that is looked at. */
export interface Lock {
  packages: Readonly<Record<string, { version?: string; license?: string; integrity?: string; inBundle?: boolean; link?: boolean }>>;
}

/** Licences that a package may have, and why each does no harm here. */
const ALLOWED_LICENCES: ReadonlyMap<string, string> = new Map([
  ['MIT', 'asks for its notice only'],
  ['ISC', 'as MIT'],
  ['0BSD', 'asks for nothing'],
  ['BSD-2-Clause', 'as MIT'],
  ['BSD-3-Clause', 'as MIT, and nobody may advertise with the authors’ names'],
  ['BlueOak-1.0.0', 'as MIT'],
  ['Apache-2.0', 'asks for its notice, and grants patents'],
  ['CC0-1.0', 'asks for nothing'],
  ['Python-2.0', 'asks for its notice only'],
  ['Zlib', 'as MIT, and asks its notice of source code only'],
  ['OFL-1.1', 'fonts, which may be served with a site and are not sold by themselves'],
  ['MPL-2.0', 'binds changes to its own files, which are not changed here; nothing of it reaches the site'],
  ['LGPL-3.0-or-later', 'an image library that Astro loads while it builds, unchanged; nothing of it reaches the site'],
]);

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;

/** What is wrong with the packages that the project takes, in sentences with the mend. */
export function findPackageIssues(manifest: Manifest, lock: Lock): string[] {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `package.json: the version of ${name} is not pinned (${version}). Name one exactly, such as 1.2.3.`);
  const taken = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);
  const faults = taken.flatMap(([path, { version = '?', license, integrity, inBundle }]) => {
    const name = `${path.replace(/^.*node_modules\//, '')} ${version}`;
    return [
      ...(isAllowed(license)
        ? []
        : [
            `${name} has the licence ${license ?? 'that it does not name'}. Take another package, or add the licence and why it does no harm to tools/packages.ts.`,
          ]),
      ...(inBundle || integrity?.startsWith('sha512-') // what comes inside another package has the hash of that
        ? []
        : [
            `package-lock.json has no hash of ${name}, so another file could come in its place. Delete its entry there and run npm install --package-lock-only.`,
          ]),
    ];
  });
  return [...loose, ...new Set(faults)];
}

/** Of alternatives one is enough; of licences that hold together, and where the two are mixed, each is asked. */
function isAllowed(licence = ''): boolean {
  const names = licence.replace(/[()]/g, '').split(/ (?:AND|OR) /);
  const isChoice = / OR /.test(licence) && !/ AND /.test(licence);
  return isChoice ? names.some((name) => ALLOWED_LICENCES.has(name)) : names.every((name) => ALLOWED_LICENCES.has(name));
}
