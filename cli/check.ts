import { enableCompileCache } from 'node:module';

// What Node compiles is kept beside the packages: the check runs on every save, and mostly waits for its own code.
enableCompileCache('node_modules/.cache/compile');
await import('./run-check.ts');
