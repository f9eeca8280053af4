import { chmodSync, cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown, type InputOptions } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { REPOSITORY_ROOT } from '../test/support/repository-root.ts';
import { buildManifest, type Manifest } from './package-manifest.ts';

/**
 * What the package has, as patterns from the repository's root. Vite compiles these sources in the repository that installs
 * the package; what Node runs itself is bundled into `lib/`, because Node runs no TypeScript below `node_modules`.
 */
const FILES = [
  'src/{blocks,browser,components,dossier,exports,layouts,lib,locales,node,pages,schemas,styles,views}/**/*.{astro,css,js,ts}',
  'src/{astro,rules}/**/*.ts',
  'docs/checks/*.md',
  'public/favicon.svg',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
];

/** The modules that a newsroom or its shell loads, by the name of the bundled file. */
const ENTRIES = { backgrounder: './cli/backgrounder.ts' };
const TYPED_ENTRIES = { index: './src/astro/backgrounder.ts', config: './src/schemas/site.ts', content: './src/astro/collections.ts' };

const isPackage = (id: string) => !/^(?:#|\.|\/|[A-Z]:|\0)/.test(id);

/** Bundles entries into `lib/` of a folder; packages stay imports. */
async function bundle(folder: string, options: InputOptions): Promise<void> {
  const build = await rolldown({ cwd: REPOSITORY_ROOT, platform: 'node', external: isPackage, ...options });
  await build.write({ dir: join(folder, 'lib'), format: 'esm', chunkFileNames: '[name].[hash].js' });
  await build.close();
}

/** Writes the package that newsrooms install into a folder, which is emptied first. */
export async function writePackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const file of globSync(FILES, { cwd: REPOSITORY_ROOT }).sort()) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(join(REPOSITORY_ROOT, file), join(folder, file));
  }
  await bundle(folder, { input: { ...ENTRIES, ...TYPED_ENTRIES } });
  chmodSync(join(folder, 'lib/backgrounder.js'), 0o755);
  await bundle(folder, { input: TYPED_ENTRIES, plugins: [dts({ dtsOnly: true })] });
  const manifest = JSON.parse(readFileSync(join(REPOSITORY_ROOT, 'package.json'), 'utf8')) as Manifest;
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(buildManifest(manifest), undefined, 2)}\n`);
}

if (import.meta.main) {
  const folder = join(REPOSITORY_ROOT, 'package');
  await writePackage(folder);
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const size = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  console.log(`package/ has ${files.length} files, ${(size / 1e6).toFixed(1)} MB. To pack it: npm pack ./package`);
}
