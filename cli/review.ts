import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/compile');
await import('./run-review.ts');
