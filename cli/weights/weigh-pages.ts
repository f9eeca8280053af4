import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { weighPage } from '#rules/weight/page-weight.ts';
import { reportWeights, type FormerWeights, type SiteWeights } from '#rules/weight/weight-report.ts';
import { listFiles, readAssets } from '#node/site/built-site.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import { loadProject } from '../terminal/load-project.ts';
import { UsageError } from '../terminal/usage-error.ts';

export interface WeightsOptions {
  format: 'json' | 'markdown';
  /** A file of weights to compare with. */
  against?: string;
  /** The folder of the built site. */
  from: string;
}

const weightsFile = z.record(z.string(), z.strictObject({ html: z.number().optional(), text: z.number(), script: z.number() }));

function readWeights(file: string): FormerWeights {
  try {
    return weightsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new UsageError(`${file} is not a file of weights, as --format json prints it.`, { cause: error });
  }
}

/** Weighs the pages of a built site. Throws a UsageError if the folder has no site, or one with another base path. */
function weighSite(folder: string, base: string): SiteWeights {
  const read = readAssets(folder, base);
  try {
    const paths = listFiles(folder).filter((file) => file.endsWith('.html'));
    const addresses = paths.map((file) => file.replace(/(?<=\/)index\.html$/, ''));
    return Object.fromEntries(addresses.map((path) => [path, weighPage(`${base.slice(0, -1)}${path}`, read)]));
  } catch (error) {
    const reason = (error as Error).message;
    throw new UsageError(`${folder} has no site with the base path ${base}. Run npm run build first. (${reason})`, { cause: error });
  }
}

/** Prints the weight of every page of a built site. */
export async function weighPages({ format, against, from }: WeightsOptions, context: CommandContext): Promise<void> {
  const { root, print } = context;
  const before = against === undefined ? undefined : readWeights(resolve(root, against));
  const { site } = await loadProject(context);
  const weights = weighSite(resolve(root, from), site.base);
  print(format === 'json' ? JSON.stringify(weights, null, 1) : reportWeights(weights, before));
}
