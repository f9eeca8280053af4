import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function usedMemory(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** How many bytes of memory a value takes, with all that it keeps. */
export function memoryOf(make: () => unknown): number {
  const before = usedMemory();
  const values = [make()];
  const taken = usedMemory() - before;
  return values.length === 1 ? taken : 0; // so that the value is still there when the memory is measured
}

/** A text of 256 kB, of which V8 keeps all as long as there is a part of it. A larger one would not count as memory of V8. */
export const longText = (begin: string): string => Buffer.from(begin.padEnd(2 ** 18)).toString();
