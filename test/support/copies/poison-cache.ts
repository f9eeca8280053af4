import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STORE = 'node_modules/.astro/data-store.json';

interface Poison {
  /** The HTML that takes the place of the prose of briefings. */
  prose: string;
  /** What becomes of every other text. */
  text: (text: string) => string;
}

/**
 * Gives a copy of the repository the data store that Astro wrote in another copy, but with unchecked text. The digests stay,
 * as if the entries had not changed. The store is a list of values that refer to each other by their index, as `devalue`
 * writes it.
 */
export function poisonCache(builtCopy: string, copy: string, { prose, text }: Poison): void {
  const values = JSON.parse(readFileSync(join(builtCopy, STORE), 'utf8')) as unknown[];
  const html = values.push(prose) - 1;
  const rendered = values.push({ html }) - 1;
  let poisoned = 0;
  const changed = values.map((value) => {
    // Texts with braces are Astro’s configuration: if it differs, Astro clears the store itself.
    if (typeof value === 'string' && value.includes(' ') && !value.startsWith('{')) return text(value);
    if (typeof value !== 'object' || value === null || !('deferredRender' in value)) return value;
    const { deferredRender: _left, ...entry } = value;
    poisoned++;
    return { ...entry, rendered };
  });
  if (poisoned === 0) throw new Error(`the store of ${builtCopy} has no briefings`);
  const file = join(copy, STORE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(changed));
}
