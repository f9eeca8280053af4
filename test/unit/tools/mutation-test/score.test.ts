import type { MutantResult } from '@stryker-mutator/api/core';
import { expect, test } from 'vitest';
import type { EquivalentMutant } from '../../../../tools/mutation-test/equivalent-mutants.ts';
import { formatScores, isInOrder, scoreFile } from '../../../../tools/mutation-test/score.ts';

const TEXT = `const a = 1;
const b = [
  'x',
];
`;

type Result = Pick<MutantResult, 'status' | 'location' | 'mutatorName' | 'replacement'>;

const killed: Result = {
  status: 'Killed',
  mutatorName: 'StringLiteral',
  replacement: '""',
  location: { start: { line: 3, column: 3 }, end: { line: 3, column: 6 } },
};
const survivor: Result = {
  status: 'Survived',
  mutatorName: 'ArrayDeclaration',
  replacement: '[]',
  location: { start: { line: 2, column: 11 }, end: { line: 4, column: 2 } },
};
const LISTED: EquivalentMutant = { code: "[\n  'x',\n]", becomes: '[]', because: 'Nothing reads it.' };

const score = (results: readonly Result[], listed: readonly EquivalentMutant[] = []) => scoreFile('src/a.ts', TEXT, results, listed);

test('mutants that a test fails on or never ends with are killed; those that cannot be run do not count', () => {
  const results = (['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'CompileError', 'Ignored'] as const).map((status) => ({
    ...killed,
    status,
  }));
  expect(score(results)).toMatchObject({ mutants: 4, killed: 2 });
});

test('a survivor is named with the code that it changes', () => {
  expect(score([killed, survivor]).survivors).toEqual([
    { line: 2, text: 'const b = [', mutator: 'ArrayDeclaration', code: "[\n  'x',\n]", becomes: '[]' },
  ]);
  expect(score([{ ...killed, status: 'NoCoverage' }]).survivors).toMatchObject([{ line: 3, code: "'x'" }]);
});

test('a listed survivor does not count', () => {
  expect(score([killed, survivor], [LISTED])).toMatchObject({ mutants: 1, killed: 1, survivors: [], wronglyListed: [] });
});

test('where the same code stands elsewhere, a part of the line says which is listed', () => {
  expect(score([survivor], [{ ...LISTED, at: 'const b' }]).survivors).toEqual([]);
  expect(score([survivor], [{ ...LISTED, at: 'const a' }]).survivors).toHaveLength(1);
});

test('a listed mutant that does not survive is an error', () => {
  const scores = [score([killed], [LISTED])];
  expect(scores).toMatchObject([{ mutants: 1, wronglyListed: [LISTED] }]);
  expect(isInOrder(scores)).toBe(false);
});

test('every file must reach the floor', () => {
  const nine = Array<Result>(9).fill(killed);
  expect(isInOrder([score([...nine, survivor]), score([])])).toBe(true);
  expect(isInOrder([score(nine), score([...nine.slice(1), survivor])])).toBe(false);
});

test('the report lists survivors, wrongly listed mutants and files below the floor', () => {
  expect(formatScores([score([killed, survivor]), score([killed], [LISTED])])).toMatchInlineSnapshot(`
    "src/a.ts:2  ArrayDeclaration
      - [
          'x',
        ]
      + []
    src/a.ts: “[
      'x',
    ]” → “[]” is listed as a mutant that changes nothing, but no such mutant survives. Remove it from tools/mutation-test/equivalent-mutants.ts.
        file  mutants  killed    score
    --------  -------  ------  -------
    src/a.ts        2       1   50.0 %
    src/a.ts        1       1  100.0 %
         all        3       2   66.7 %
    src/a.ts is below 90 %. Test what its survivors change, or delete the code if nothing needs it."
  `);
});
