import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/compile');
const { runAuthoringCommand } = await import('./terminal/command-context.ts');
const { coverage } = await import('./list-coverage.ts');
await runAuthoringCommand('coverage', coverage);
