import { parseArgs } from 'node:util';

export interface BenchArguments {
  /** Numbers of briefings, from the smallest. */
  sizes: number[];
  withPeer: boolean;
  /** How often each thing is measured; the middle figure is told. */
  runs: number;
  seed: number;
}

/** Reads the arguments of the command line; throws a sentence where they make no sense. */
export function readArguments(args: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100,1000,4000' },
      peer: { type: 'boolean', default: false },
      runs: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
    },
  });
  return {
    sizes: [...new Set(values.sizes.split(',').map((size) => readNumber('--sizes', size)))].sort((a, b) => a - b),
    withPeer: values.peer,
    runs: readNumber('--runs', values.runs),
    seed: readNumber('--seed', values.seed),
  };
}

function readNumber(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text.trim()))
    throw new Error(`${option} takes whole numbers from 1, with commas between them where there are several: not "${text}"`);
  return Number(text);
}
