import { chmodSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { REPOSITORY_ROOT } from '../../test/support/repository-root.ts';
import { listFiles } from '#node/site/built-site.ts';
import { toPosix } from '#node/files/posix-path.ts';
import { writePackagePage, writePackageReadme } from './package-docs.ts';
import { buildManifest, listModules, type Manifest } from './package-manifest.ts';
import { writeTypes } from './package-types.ts';

/**
 * What the package has, as patterns from the repository's root. Vite compiles these sources in the repository that installs
 * the package; what Node runs itself is bundled into `lib/`, because Node runs no TypeScript below `node_modules`.
 */
const FILES = [
  'src/{blocks,browser,components,dossier,exports,layouts,lib,locales,node,pages,schemas,styles,views}/**/*.{astro,css,js,ts}',
  'src/{astro,rules}/**/*.ts',
  'docs/{*,checks/*,decisions/*}.md',
  'docs/checks/findings.schema.json',
  'public/favicon.svg',
  'CHANGELOG.md',
  'LICENSE',
];

/** Pages about the code itself, which a newsroom does not change. */
const LEFT_OUT = ['docs/{architecture,benchmarks,dependencies}.md'];

const isPackage = (id: string) => !/^(?:#|\.|\/|[A-Z]:|\0)/.test(id);

/** Bundles the program and modules into a folder; packages stay imports. */
async function bundle(folder: string, modules: Readonly<Record<string, string>>): Promise<void> {
  const input = { backgrounder: './cli/backgrounder.ts', ...modules };
  const build = await rolldown({ cwd: REPOSITORY_ROOT, platform: 'node', external: isPackage, input });
  await build.write({ dir: folder, format: 'esm', chunkFileNames: '[name].[hash].js' });
  await build.close();
}

/** Writes the package that newsrooms install into a folder, which is emptied first. */
export async function writePackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const read = (file: string) => readFileSync(join(REPOSITORY_ROOT, file), 'utf8');
  for (const file of globSync(FILES, { cwd: REPOSITORY_ROOT, exclude: LEFT_OUT }).sort()) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(join(REPOSITORY_ROOT, file), join(folder, file));
  }
  writeFileSync(join(folder, 'README.md'), writePackageReadme(read('README.md'), read('docs/package.md')));
  for (const file of globSync('**/*.md', { cwd: folder }).map(toPosix))
    writeFileSync(
      join(folder, file),
      writePackagePage(readFileSync(join(folder, file), 'utf8'), file, (path) => existsSync(join(folder, path))),
    );
  const manifest = JSON.parse(read('package.json')) as Manifest;
  await bundle(
    join(folder, 'lib'),
    listModules(manifest, ({ isBundled }) => isBundled),
  );
  writeTypes(join(folder, 'lib'), listModules(manifest));
  chmodSync(join(folder, 'lib/backgrounder.js'), 0o755);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(buildManifest(manifest), undefined, 2)}\n`);
}

if (import.meta.main) {
  const folder = join(REPOSITORY_ROOT, 'package');
  await writePackage(folder);
  const files = listFiles(folder);
  const size = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  console.log(`package/ has ${files.length} files, ${(size / 1e6).toFixed(1)} MB. To pack it: npm pack ./package`);
}
