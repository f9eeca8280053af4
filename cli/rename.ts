import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/compile');
const { runDeskCommand } = await import('./host.ts');
const { rename } = await import('./rename-entry.ts');
await runDeskCommand('rename', rename);
