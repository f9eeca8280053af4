import { isPeer } from '#node/project/peers.ts';

/** The part of package.json that the published one is made of. */
export interface Manifest {
  name: string;
  version: string;
  description: string;
  license: string;
  exports: Record<string, string>;
  imports: Record<string, string>;
  dependencies: Record<string, string>;
}

/** The modules that are bundled for Node, by the name of the file in `lib/`; the others are shipped as they are. */
const BUNDLED: Readonly<Record<string, string>> = { '.': 'index', './config': 'config', './content': 'content', './rules': 'rules' };

/** The package.json of the package that newsrooms install, from that of this repository. */
export function buildManifest({ name, version, description, license, exports, imports, dependencies }: Manifest): object {
  const split = Map.groupBy(Object.entries(dependencies), ([dependency]) => (isPeer(dependency) ? 'peer' : 'own'));
  return {
    name,
    version,
    description,
    license,
    // Astro compiles the modules of packages with this keyword, as it does those of the site.
    keywords: ['astro-integration', 'withastro'],
    type: 'module',
    engines: { node: '>=24' },
    bin: { [name]: 'lib/backgrounder.js' },
    exports: Object.fromEntries(Object.entries(exports).map(([path, file]) => [path, exportOf(file, BUNDLED[path])])),
    imports,
    dependencies: Object.fromEntries(split.get('own') ?? []),
    peerDependencies: Object.fromEntries((split.get('peer') ?? []).map(([peer, range]) => [peer, `^${range}`])),
  };
}

function exportOf(file: string, bundle: string | undefined): object | string {
  if (bundle !== undefined) return { types: `./lib/${bundle}.d.ts`, default: `./lib/${bundle}.js` };
  const [, source] = /^\.\/src\/astro\/(\w+)\.ts$/.exec(file) ?? [];
  return source === undefined ? file : { types: `./lib/${source}.d.ts`, default: file };
}
