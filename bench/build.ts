import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureNode, type Measurement } from './measure.ts';

export interface BuildMeasurement extends Measurement {
  /** Number of HTML files in the output. */
  pages: number;
}

export interface BuildOptions {
  /** The root of an Astro project; its output goes to `dist` in it. */
  folder: string;
  /** Path of Astro’s command. */
  astro: string;
  workspace: string;
  environment?: Record<string, string>;
}

/** Runs `astro build` with cold caches. */
export function measureBuild(options: BuildOptions): Promise<BuildMeasurement> {
  for (const path of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(options.folder, path), { recursive: true, force: true });
  return measureNextBuild(options);
}

/** Runs `astro build` with the output and the caches of the build before. */
export async function measureNextBuild({ folder, astro, ...options }: BuildOptions): Promise<BuildMeasurement> {
  const measurement = await measureNode([astro, 'build'], { folder, ...options });
  return { ...measurement, pages: globSync('**/*.html', { cwd: join(folder, 'dist') }).length };
}
