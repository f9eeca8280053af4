import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Rule } from '#rules/rule.ts';
import { copyCode, readCodeBlocks, type CodeCopy } from '../../support/code-copy.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';
import type * as Examples from '../../support/rule-examples.ts';

const REGISTRY = 'src/rules/content/content-rules.ts';
/** A second registry, as it is while the rule of the example is not in it. */
const UNCHANGED_REGISTRY = 'src/rules/content/unchanged-registry.ts';

const ruleBlocks = readCodeBlocks('CONTRIBUTING.md', 'Add a rule');
const others = ['Add a page', 'Add an export', 'Add a block', 'Add a collection'].flatMap((heading) =>
  readCodeBlocks('CONTRIBUTING.md', heading),
);

// The compilation takes long, so all tests use one.
let copy: CodeCopy;
let typeErrors: string[];
beforeAll(() => {
  const unchanged = readFileSync(join(REPOSITORY_ROOT, REGISTRY), 'utf8');
  const blocks = [...ruleBlocks, ...others, { language: 'ts', path: UNCHANGED_REGISTRY, code: unchanged }];
  copy = copyCode(blocks);
  const files = new Set(blocks.map(({ path }) => path).filter((path) => path.endsWith('.ts') && !/^src\/(?:blocks|pages)\//.test(path)));
  typeErrors = copy.findTypeErrors([...files]);
  return () => copy.remove();
});

const isUnchanged = (error: string) => error.startsWith(UNCHANGED_REGISTRY);

test('all examples of CONTRIBUTING.md together compile', () => {
  expect(typeErrors.filter((error) => !isUnchanged(error))).toEqual([]);
});

describe('“Add a rule” in CONTRIBUTING.md', () => {
  test('adds a rule that finds what its examples say', async () => {
    const { CONTENT_RULES } = await copy.load<{ CONTENT_RULES: Rule[] }>(REGISTRY);
    const { compileExample } = await copy.load<typeof Examples>('test/support/rule-examples.ts');
    const added = CONTENT_RULES.find(({ id }) => ruleBlocks.some(({ path }) => path === `src/rules/content/${id}.ts`));
    expect(added?.examples.map(({ findings }) => findings !== undefined)).toEqual([false, true]);
    for (const example of added?.examples ?? []) {
      const found = compileExample(example).messages.map(({ reason, place: { file, line, column } }) => [
        `${file.replace('src/content/', '')}:${line}:${column}`,
        reason,
      ]);
      expect(Object.fromEntries(found)).toEqual(example.findings ?? {});
    }
  });

  test('cannot be forgotten halfway: an unregistered rule is a type error', () => {
    expect(typeErrors.filter(isUnchanged)).toEqual([expect.stringMatching(/question-ends-with-mark\W* is missing/)]);
  });
});
