const LONGEST = 160;

/**
 * The lines in which two texts differ whose lines are facts, each true by itself wherever it stands: those that go,
 * with their number in the old text, then those that come, with their number in the new one. Long ones are cut.
 */
export function diffLines(before: string, after: string): string[] {
  const [old, fresh] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const only = (lines: readonly string[], others: readonly string[], mark: string) => {
    const known = new Set(others);
    return lines.flatMap((line, index) => (known.has(line) ? [] : [`${String(index + 1).padStart(5)} ${mark} ${cut(line)}`]));
  };
  return [...only(old, fresh, '-'), ...only(fresh, old, '+')];
}

const cut = (line: string) => (line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line);
