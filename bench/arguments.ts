import { InvalidArgumentError, Option } from 'commander';
import { Program } from '../cli/terminal/program.ts';

export interface BenchArguments {
  /** Numbers of briefings, in ascending order. */
  sizes: number[];
  /** Number of events that each project has at least. */
  events?: number;
  peer?: boolean;
  incremental?: boolean;
  record?: boolean;
  /** Number of runs, of which the median is reported. */
  runs: number;
  seed: number;
}

/** The program, without what it does. */
export const createProgram = (): Program =>
  new Program('npm run bench --')
    .description('Builds large generated projects, and prints time, memory and cost per page. It takes some minutes.')
    .addOption(
      new Option('--sizes <numbers>', 'numbers of briefings, with commas between them, one project for each')
        .argParser((text) => [...new Set(text.split(',').map(parseNumber))].sort((a, b) => a - b))
        .default([100, 1000, 4000], '100,1000,4000'),
    )
    .option('--events <number>', 'at least so many events in each project, half as many places, and half as many other names', parseNumber)
    .option('--runs <number>', 'number of runs, of which the median is printed', parseNumber, 1)
    .option('--seed <number>', 'seed of the generated projects', parseNumber, 1)
    .option('--incremental', 'also build a second time, with warm caches, after a change of one briefing')
    .option('--peer', 'also build the same briefings with Starlight, and compare the check with remark-lint')
    .option('--record', 'keep the ratios in bench/ratios.json, with which later runs are compared');

function parseNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text.trim())) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}
