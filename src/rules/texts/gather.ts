const NONE: readonly never[] = [];

/** A list of what was found. There are many empty ones, which are the same object. */
export function gather<F>(findings: Iterable<F>): readonly F[] {
  let found: F[] | undefined;
  for (const finding of findings) (found ??= []).push(finding);
  return found ?? NONE;
}
