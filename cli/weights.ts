import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { weighPage } from '#model/page-weight.ts';
import { reportWeights, type SiteWeights } from '#model/weight-report.ts';
import { listFiles, readAssets } from '../src/files/built-site.ts';
import { loadSiteOrExit } from '../src/files/load-site.ts';
import { locateSubject } from '../src/files/subject.ts';

const USAGE = `npm run weights -- [options]

Weighs every page of the built site in dist/: what a browser fetches for it besides fonts and pictures, compressed.

  --format json|markdown   how the weights are printed (markdown)
  --against FILE           compare with weights that were printed as JSON before
  --from FOLDER            the built site (dist)
  --help                   this text`;

const weightsFile = z.record(z.string(), z.strictObject({ text: z.number(), script: z.number() }));

function readWeights(file: string): SiteWeights {
  try {
    return weightsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} has no weights as --format json prints them.`, { cause: error });
  }
}

/** Weighs the pages of a built site. Throws a sentence where there is none, or one for another base path. */
function weighSite(folder: string, base: string): SiteWeights {
  const read = readAssets(folder, base);
  try {
    const paths = listFiles(folder).filter((file) => file.endsWith('.html'));
    const addresses = paths.map((file) => file.replace(/(?<=\/)index\.html$/, ''));
    return Object.fromEntries(addresses.map((path) => [path, weighPage(`${base.slice(0, -1)}${path}`, read)]));
  } catch (error) {
    const reason = (error as Error).message;
    throw new Error(`${folder} has no site that was built with the base path ${base}: build it first. (${reason})`, { cause: error });
  }
}

try {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'markdown' },
      against: { type: 'string' },
      from: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  });
  const { format, against, from, help } = values;
  if (help) console.log(USAGE);
  else if (format !== 'json' && format !== 'markdown') throw new Error(`There is no format "${format}": formats are json, markdown.`);
  else {
    const before = against === undefined ? undefined : readWeights(against);
    const weights = weighSite(from, (await loadSiteOrExit(locateSubject(process.cwd()))).base);
    console.log(format === 'json' ? JSON.stringify(weights, null, 1) : reportWeights(weights, before));
  }
} catch (error) {
  console.error(`${(error as Error).message}\n\nnpm run weights -- --help tells how it is called.`);
  process.exitCode = 2;
}
