#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// The check runs on every save, and most of its time would go into compiling its own code.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compile'));
const { runBackgrounder } = await import('./run-backgrounder.ts');
const { openContext } = await import('./terminal/command-context.ts');
// Where the input ends during a question, as after Ctrl+D, nothing settles any more: that is a cancelled command.
process.exitCode = 130;
process.exitCode = await runBackgrounder(process.argv.slice(2), openContext());
