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
      new Argument('[files...]', 'files to change, from the root of the repository')
        .argParser<readonly string[]>((file, before) => {
          if (!FILES.includes(file))
            throw new InvalidArgumentError(`${suggest(file, FILES)} tools/mutation-test/targets.ts lists the files.`);
          return [...before, file];
        })
        .default(FILES, 'all'),
    )
    .exits({
      0: `in every file, tests notice at least ${FLOOR} % of the changes`,
      1: 'in a file, they notice less, or a change that is listed as none was noticed',
      2: 'nothing was changed: the arguments are wrong',
    });
