import { parseArguments as readOptions, UsageError } from '../cli/terminal/usage-error.ts';

export const USAGE = `npm run bench -- [options]

Builds large generated projects, and prints time, memory and cost per page. It takes some minutes.

  --sizes N,N,…   numbers of briefings, one project for each (default: 100,1000,4000)
  --runs N        number of runs, of which the median is printed (default: 1)
  --seed N        seed of the generated projects (default: 1)
  --peer          also build the same briefings with Starlight, and compare the check with remark-lint
  --help          print this text`;

export interface BenchArguments {
  /** Numbers of briefings, in ascending order. */
  sizes: number[];
  withPeer: boolean;
  /** Number of runs, of which the median is reported. */
  runs: number;
  seed: number;
  help: boolean;
}

/** Parses the arguments of the command line. Throws a UsageError. */
export function parseArguments(args: readonly string[]): BenchArguments {
  const { values } = readOptions({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100,1000,4000' },
      peer: { type: 'boolean', default: false },
      runs: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: [...new Set(values.sizes.split(',').map((size) => parseNumber('--sizes', size)))].sort((a, b) => a - b),
    withPeer: values.peer,
    runs: parseNumber('--runs', values.runs),
    seed: parseNumber('--seed', values.seed),
    help: values.help,
  };
}

function parseNumber(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text.trim()))
    throw new UsageError(`${option} must be whole numbers from 1, separated by commas, but is "${text}"`);
  return Number(text);
}
