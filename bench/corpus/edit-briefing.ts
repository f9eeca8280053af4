import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes the prose of a generated briefing, counted from 1: swaps the two items of its list. Twice gives the same file again. */
export function editBriefing(folder: string, number: number): void {
  const file = join(folder, `src/content/briefings/briefing-${number}.mdx`);
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(/^(- .+\n)(- .+\n)/m, '$2$1');
  if (edited === text) throw new Error(`${file} has no list of two items`);
  writeFileSync(file, edited);
}
