import { expect, test } from 'vitest';
import { createProgram as createBench, type BenchArguments } from '../../../bench/arguments.ts';
import type { Program } from '../../../cli/terminal/program.ts';
import { runProgram } from '../../../cli/terminal/run-program.ts';
import { createProgram as createMutationTest } from '../../../tools/mutation-test/arguments.ts';
import { createProgram as createMutants, type MutantArguments } from '../../mutation/arguments.ts';

async function run(program: Program, args: readonly string[]) {
  let given: unknown;
  let printed = '';
  const code = await runProgram(
    program.runs((options: unknown) => {
      given = options;
    }),
    args,
    (text) => (printed += text),
  );
  return { code, given, printed };
}

test.each([
  ['bench', createBench, ['--hlp'], 'Unknown option "--hlp". Did you mean "--help"?'],
  ['bench', createBench, ['--sizes', '10,x'], '--sizes cannot be "10,x". It must be a whole number from 1.'],
  ['mutants', createMutants, ['--hlp'], 'Unknown option "--hlp". Did you mean "--help"?'],
  ['mutants', createMutants, ['--seed', '0'], '--seed cannot be "0". It must be a whole number from 1.'],
  ['mutants', createMutants, ['--rule', 'quote-is-verbatm'], '--rule cannot be "quote-is-verbatm". Did you mean "quote-is-verbatim"?'],
  [
    'mutation-test',
    createMutationTest,
    ['src/lib/language/figure.ts'],
    'File cannot be "src/lib/language/figure.ts". Did you mean "src/lib/language/figures.ts"?',
  ],
])('npm run %s -- with a wrong option does nothing, and says why: %#', async (name, create, args, says) => {
  const printed = `${says}\n\nRun npm run ${name} -- --help for the options.`;
  expect(await run(create(), args)).toEqual({ code: 2, given: undefined, printed });
});

test('the options of the benchmark have defaults, and sizes are sorted', async () => {
  expect((await run(createBench(), [])).given).toEqual({
    sizes: [100, 1000, 4000],
    runs: 1,
    seed: 1,
  } satisfies BenchArguments);
  expect((await run(createBench(), ['--sizes', '50,10,50', '--peer'])).given).toMatchObject({
    sizes: [10, 50],
    peer: true,
  });
});

test('the options of the mutation tests have defaults, and may name several rules', async () => {
  expect((await run(createMutants(), [])).given).toEqual({
    seed: 1,
    count: 1000,
    rule: [],
    kind: [],
    oddities: false,
  } satisfies MutantArguments);
  const rules = ['quote-is-verbatim', 'number-is-sourced'];
  expect(
    (
      await run(
        createMutants(),
        rules.flatMap((rule) => ['--rule', rule]),
      )
    ).given,
  ).toMatchObject({ rule: rules });
});

test('the mutation test of the code changes the given files, or all that are listed', async () => {
  const files = ['src/lib/language/figures.ts', 'src/lib/dates/edtf-date.ts'];
  expect((await run(createMutationTest(), files)).given).toEqual(files);
  expect((await run(createMutationTest(), [])).given).toEqual(expect.arrayContaining([...files, 'src/rules/content/quote-is-verbatim.ts']));
});
