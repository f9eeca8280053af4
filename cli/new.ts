import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/compile');
const { runAuthoringCommand } = await import('./terminal/command-context.ts');
const { createNew } = await import('./new/create-new.ts');
const { ask } = await import('./terminal/ask.ts');
await runAuthoringCommand('new', createNew, ask);
