import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/compile');
const { runDeskCommand } = await import('./host.ts');
const { coverage } = await import('./list-coverage.ts');
await runDeskCommand('coverage', coverage);
