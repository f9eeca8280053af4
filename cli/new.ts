import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/compile');
const { runAuthoringCommand } = await import('./command-context.ts');
const { createNew } = await import('./create-new.ts');
const { ask } = await import('./ask.ts');
await runAuthoringCommand('new', createNew, ask);
