import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Creates a temporary folder outside the repository; it is deleted when the process exits. */
export function createWorkspace(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'backgrounder-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
