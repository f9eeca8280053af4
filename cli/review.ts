import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/compile');
await import('./review/run-review.ts');
