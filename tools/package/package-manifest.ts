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

/** A module that a newsroom imports by one of the `exports`. */
interface PackageModule {
  /** Its name in `lib/`, where its types are. */
  name: string;
  /** Whether it is bundled for Node. Vite compiles the others with the components and pages of the newsroom. */
  isBundled: boolean;
}

const MODULES: Readonly<Record<string, PackageModule>> = {
  '.': { name: 'index', isBundled: true },
  './config': { name: 'config', isBundled: true },
  './content': { name: 'content', isBundled: true },
  './rules': { name: 'rules', isBundled: true },
  './dossier': { name: 'dossier', isBundled: false },
  './words': { name: 'words', isBundled: false },
};

/** The files of modules by their names in `lib/`: of all, or of some. */
export const listModules = (
  { exports }: Pick<Manifest, 'exports'>,
  isMeant: (module: PackageModule) => boolean = () => true,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(exports).flatMap(([path, file]) => {
      const module = MODULES[path];
      return module && isMeant(module) ? [[module.name, file]] : [];
    }),
  );

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
    exports: Object.fromEntries(Object.entries(exports).map(([path, file]) => [path, exportOf(file, MODULES[path])])),
    imports,
    dependencies: Object.fromEntries(split.get('own') ?? []),
    peerDependencies: Object.fromEntries((split.get('peer') ?? []).map(([peer, range]) => [peer, `^${range}`])),
  };
}

const exportOf = (file: string, module: PackageModule | undefined): object | string =>
  module ? { types: `./lib/${module.name}.d.ts`, default: module.isBundled ? `./lib/${module.name}.js` : file } : file;
