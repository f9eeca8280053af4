import { parseArguments as readOptions, UsageError } from '../cli/usage-error.ts';

export const USAGE = `npm run bench -- [options]

Builds large invented subjects, and prints time, memory and cost per page. It takes minutes.

  --sizes N,N,…   how many briefings each subject has (100,1000,4000)
  --runs N        how often each thing is measured; the median is printed (1)
  --seed N        the subject that is invented: another number, another subject (1)
  --peer          also build the same briefings with Starlight, and run remark-lint beside the check
  --help          this text`;

export interface BenchArguments {
  /** Numbers of briefings, from the smallest. */
  sizes: number[];
  withPeer: boolean;
  /** How often each thing is measured; the middle figure is told. */
  runs: number;
  seed: number;
  help: boolean;
}

/** Reads the arguments of the command line; throws a UsageError where they make no sense. */
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
    throw new UsageError(`${option} takes whole numbers from 1, with commas between them where there are several: not "${text}"`);
  return Number(text);
}
