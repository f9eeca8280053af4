import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../child.ts';

/** The compared versions. */
export const PEER_PACKAGES = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' } as const;

const CONTENT_CONFIG = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * The configurations of the peer. By default every page has a sidebar with all pages, so that the output grows with the
 * square of their number. Without the sidebar it does not: that is the stricter comparison for us.
 */
export const PEER_VARIANTS = ['no sidebar', 'default'] as const;
export type PeerVariant = (typeof PEER_VARIANTS)[number];

const optionsOf = (variant: PeerVariant) => (variant === 'no sidebar' ? { sidebar: [{ label: 'Home', link: '/' }] } : {});

const configOf = (variant: PeerVariant) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://harbour-works.example.org',
  integrations: [starlight(${JSON.stringify({ title: 'The harbour works', ...optionsOf(variant) })})],
});
`;

export interface PeerProject {
  /** A folder inside the one in which the peer is installed. */
  folder: string;
  variant: PeerVariant;
  /** Markdown by id. */
  pages: ReadonlyMap<string, string>;
}

/** Installs the peer in a folder; needs the network or a warm npm cache. Returns the path of Astro’s command. */
export async function installPeer(folder: string): Promise<string> {
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  if (existsSync(astro)) return astro;
  mkdirSync(folder, { recursive: true });
  writePackage(folder);
  await runChild(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { folder });
  return astro;
}

export function writePeerProject({ folder, variant, pages }: PeerProject): void {
  mkdirSync(join(folder, 'src/content/docs/briefings'), { recursive: true });
  writePackage(folder);
  writeFileSync(join(folder, 'astro.config.mjs'), configOf(variant));
  writeFileSync(join(folder, 'src/content.config.ts'), CONTENT_CONFIG);
  const list = [...pages.keys()].map((id) => `- [${id}](/briefings/${id}/)`);
  writeFileSync(join(folder, 'src/content/docs/index.md'), `---\ntitle: Briefings\n---\n\n${list.join('\n')}\n`);
  for (const [id, text] of pages) writeFileSync(join(folder, `src/content/docs/briefings/${id}.md`), text);
}

/** Lists the packages in each project, since Astro only bundles packages that a project depends on. */
function writePackage(folder: string): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'peer', private: true, type: 'module', dependencies: PEER_PACKAGES }));
}
