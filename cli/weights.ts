import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { weighPage } from '#rules/weight/page-weight.ts';
import { reportWeights, type SiteWeights } from '#rules/weight/weight-report.ts';
import { listFiles, readAssets } from '#node/built-site.ts';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { runCommand } from './terminal/run-command.ts';
import { parseArguments, UsageError } from './terminal/usage-error.ts';

const USAGE = `npm run weights -- [options]

Prints the weight of every page of the built site: the compressed HTML, CSS and scripts that a browser loads for it.

  --format json|markdown   how to print the weights (default: markdown)
  --against FILE           compare with weights that were printed as JSON before
  --from FOLDER            the built site (default: dist)
  --help                   print this text`;

const weightsFile = z.record(z.string(), z.strictObject({ text: z.number(), script: z.number() }));

function readWeights(file: string): SiteWeights {
  try {
    return weightsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} is not a file of weights, as --format json prints it.`, { cause: error });
  }
}

/** Weighs the pages of a built site. Throws an Error for the user if the folder has no site, or one with another base path. */
function weighSite(folder: string, base: string): SiteWeights {
  const read = readAssets(folder, base);
  try {
    const paths = listFiles(folder).filter((file) => file.endsWith('.html'));
    const addresses = paths.map((file) => file.replace(/(?<=\/)index\.html$/, ''));
    return Object.fromEntries(addresses.map((path) => [path, weighPage(`${base.slice(0, -1)}${path}`, read)]));
  } catch (error) {
    const reason = (error as Error).message;
    throw new Error(`${folder} has no site with the base path ${base}. Run npm run build first. (${reason})`, { cause: error });
  }
}

async function weigh(args: string[]): Promise<number> {
  const { format, against, from, help } = parseArguments({
    args,
    options: {
      format: { type: 'string', default: 'markdown' },
      against: { type: 'string' },
      from: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  }).values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  if (format !== 'json' && format !== 'markdown') throw new UsageError(`Unknown format "${format}". Formats are json, markdown.`);
  const before = against === undefined ? undefined : readWeights(against);
  const weights = weighSite(from, (await loadSite(locateProject(process.cwd()))).base);
  console.log(format === 'json' ? JSON.stringify(weights, null, 1) : reportWeights(weights, before));
  return 0;
}

await runCommand('weights', 'Nothing was weighed.', weigh);
