#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Backgrounder needs Node 22.18 or newer, and this is Node ${process.versions.node}.\nInstall a newer one from https://nodejs.org.`,
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
