import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/compile');
const { runAuthoringCommand } = await import('./terminal/command-context.ts');
const { rename } = await import('./rename-entry.ts');
await runAuthoringCommand('rename', rename);
