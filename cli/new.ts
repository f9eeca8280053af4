import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/compile');
const { runDeskCommand } = await import('./host.ts');
const { createNew } = await import('./create-new.ts');
const { ask } = await import('./ask.ts');
await runDeskCommand('new', createNew, ask);
