import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { rolldown } from 'rolldown';

const ENTRY = '\0tests';

/**
 * Bundles test files with all code that they import. Each call of the result evaluates all of it anew, so no state is left from
 * the call before; what is installed in `node_modules/` is loaded once.
 */
export async function bundleTests(root: string, files: readonly string[]): Promise<(vitest: object) => void> {
  const bundle = await rolldown({
    input: ENTRY,
    cwd: root,
    platform: 'node',
    treeshake: false,
    logLevel: 'silent',
    external: (id) => /^(?:node:|[^.#/\0])/.test(id),
    plugins: [
      {
        name: 'tests',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? files.map((file) => `import ${JSON.stringify(join(root, file))};`).join('\n') : undefined),
        // In the bundle, every module has the same address.
        transform: (code, id) =>
          code.includes('import.meta.url') ? code.replaceAll('import.meta.url', JSON.stringify(`file://${id}`)) : undefined,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false });
  await bundle.close();
  const [{ code, imports }] = output;
  const packages = new Map(await Promise.all(imports.map(async (id) => [id, (await import(id)) as object] as const)));
  // The packages are loaded as ES modules already.
  const evaluate = compileFunction(code.replace(/^\w+ = __toESM\(\w+, 1\);$/gm, ''), ['require'], {
    filename: join(root, 'tests.cjs'),
  }) as (require: (id: string) => unknown) => void;
  return (vitest) => {
    evaluate((id: string) => (id === 'vitest' ? vitest : packages.get(id)));
  };
}
