import { isPeer } from '#node/peers.ts';

/** The part of package.json that the published one is made of. */
export interface Manifest {
  name: string;
  version: string;
  description: string;
  license: string;
  imports: Record<string, string>;
  dependencies: Record<string, string>;
}

/** The package.json of the package that newsrooms install, from that of this repository. */
export function buildManifest({ name, version, description, license, imports, dependencies }: Manifest): object {
  const split = Map.groupBy(Object.entries(dependencies), ([dependency]) => (isPeer(dependency) ? 'peer' : 'own'));
  return {
    name,
    version,
    description,
    license,
    // Astro compiles the modules of packages with this keyword, as it does those of the site.
    keywords: ['astro-integration', 'withastro'],
    type: 'module',
    engines: { node: '>=22.18' },
    bin: { [name]: 'lib/backgrounder.js' },
    exports: {
      '.': { types: './lib/index.d.ts', default: './lib/index.js' },
      './config': { types: './lib/config.d.ts', default: './lib/config.js' },
      './rules': { types: './lib/rules.d.ts', default: './lib/rules.js' },
      './content': { types: './lib/content.d.ts', default: './lib/content.js' },
      './package.json': './package.json',
    },
    imports,
    dependencies: Object.fromEntries(split.get('own') ?? []),
    peerDependencies: Object.fromEntries((split.get('peer') ?? []).map(([peer, range]) => [peer, `^${range}`])),
  };
}
