#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';

// The checks use RegExp.escape, which older versions do not have.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Backgrounder needs Node 24 or newer, and this is Node ${process.versions.node}.\nInstall a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}

// The check runs on every save, and most of its time would go into compiling its own code.
module.enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compile'));
const { runBackgrounder } = await import('./run-backgrounder.ts');
const { openContext } = await import('./terminal/command-context.ts');
// Where the input ends during a question, as after Ctrl+D, nothing settles any more: that is a cancelled command.
process.exitCode = 130;
process.exitCode = await runBackgrounder(process.argv.slice(2), openContext());
