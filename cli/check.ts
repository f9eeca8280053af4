import { enableCompileCache } from 'node:module';

// The check runs on every save, and most of its time would go into compiling its own code.
enableCompileCache('node_modules/.cache/compile');
await import('./check/run-check.ts');
