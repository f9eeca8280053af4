import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { runProgram } from '../../cli/terminal/run-program.ts';
import { REPOSITORY_ROOT } from '../../test/support/repository-root.ts';
import { createProgram } from './arguments.ts';
import { EQUIVALENT_MUTANTS } from './equivalent-mutants.ts';
import { measure } from './measure.ts';
import { formatScores, isInOrder, scoreFile, type FileScore } from './score.ts';
import { TARGETS, type Target } from './targets.ts';

/** `npm run mutation-test`: exits with 1 if tests notice too few of the changes to a file. */
const program = createProgram().runs(async (named: readonly string[]) => {
  process.chdir(REPOSITORY_ROOT);
  const scores: FileScore[] = [];
  for (const target of TARGETS) {
    const files = target.files.filter((file) => named.includes(file));
    if (files.length > 0) scores.push(...(await scoreTarget({ ...target, files })));
  }
  process.stdout.write(`${formatScores(scores)}\n`);
  return isInOrder(scores) ? 0 : 1;
});

async function scoreTarget(target: Target): Promise<FileScore[]> {
  const began = performance.now();
  process.stderr.write(`${target.files.join(', ')} … `);
  const results = await measure(target);
  process.stderr.write(`${Math.round((performance.now() - began) / 1000)} s\n`);
  return target.files.map((file) => {
    const own = results.filter(({ fileName }) => relative(REPOSITORY_ROOT, fileName).replaceAll('\\', '/') === file);
    return scoreFile(file, readFileSync(file, 'utf8'), own, EQUIVALENT_MUTANTS[file] ?? []);
  });
}

process.exitCode = await runProgram(program, process.argv.slice(2));
