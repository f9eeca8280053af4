import { Argument, InvalidArgumentError } from 'commander';
import { suggest } from '#lib/text/closest.ts';
import { Program } from '../../cli/terminal/program.ts';
import { FLOOR } from './score.ts';
import { TARGETS } from './targets.ts';

const FILES = TARGETS.flatMap(({ files }) => files);

/** The program, without what it does. */
export const createProgram = (): Program =>
  new Program('npm run mutation-test --')
    .description('Changes the code in many ways, one at a time, and counts the changes that a unit test notices.')
    .addArgument(
      new Argument('[file...]', 'the files to change, from the root of the repository')
        .argParser((file: string, before: readonly string[]) => {
          if (!FILES.includes(file))
            throw new InvalidArgumentError(suggest(file, FILES) || 'It is not listed in tools/mutation-test/targets.ts.');
          return before === FILES ? [file] : [...before, file];
        })
        .default(FILES, 'all that tools/mutation-test/targets.ts lists'),
    )
    .exits({
      0: `of every file, tests notice at least ${FLOOR} % of the changes`,
      1: 'of a file, they notice less, or a change that is listed as none was noticed',
      2: 'nothing was changed: the arguments are wrong',
    });
