import { describe, expect, test } from 'vitest';
import type { Rule } from '#rules/rule.ts';
import { copyCode, readCodeBlocks } from '../../support/code-copy.ts';
import type * as Examples from '../../support/rule-examples.ts';

const TIMEOUT = 120_000;

describe('“Add a rule” in CONTRIBUTING.md', () => {
  const blocks = readCodeBlocks('CONTRIBUTING.md', 'Add a rule');
  const files = blocks.map(({ path }) => path);
  const registry = 'src/rules/content/content-rules.ts';

  test(
    'adds a rule that compiles and finds what its examples say',
    async () => {
      const copy = copyCode(blocks);
      expect(copy.findTypeErrors(files)).toEqual([]);
      const { CONTENT_RULES } = await copy.load<{ CONTENT_RULES: Rule[] }>(registry);
      const { compileExample } = await copy.load<typeof Examples>('test/support/rule-examples.ts');
      const added = CONTENT_RULES.find(({ id }) => files.includes(`src/rules/content/${id}.ts`));
      expect(added?.examples.map(({ findings }) => findings !== undefined)).toEqual([false, true]);
      for (const example of added?.examples ?? []) {
        const found = compileExample(example).messages.map(({ reason, place: { file, line, column } }) => [
          `${file.replace('src/content/', '')}:${line}:${column}`,
          reason,
        ]);
        expect(Object.fromEntries(found)).toEqual(example.findings ?? {});
      }
    },
    TIMEOUT,
  );

  test(
    'cannot be forgotten halfway: an unregistered rule is a type error',
    () => {
      const copy = copyCode(blocks.filter(({ path }) => path !== registry));
      expect(copy.findTypeErrors([registry])).toEqual([expect.stringMatching(/question-ends-with-mark\W* is missing/)]);
    },
    TIMEOUT,
  );
});
